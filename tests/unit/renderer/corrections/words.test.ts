import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nudged, pressed, rangeOf, runOf, wordsIn } from '../../../../src/renderer/corrections/words';

const text = 'Ông “Lê Văn A”, 12/3, PGS.TS, nói.';
const words = wordsIn(text, { start: 0, end: text.length });

describe('words of a sentence', () => {
  it('stand without the punctuation around them, and keep what joins them inside', () => {
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ông',
      'Lê',
      'Văn',
      'A',
      '12/3',
      'PGS.TS',
      'nói',
    ]);
  });

  it('are offsets into the whole text, whatever stretch they are taken from', () => {
    const part = wordsIn(text, { start: 5, end: 13 });
    expect(part.map(({ start, end }) => text.slice(start, end))).toEqual(['Lê', 'Văn', 'A']);
  });

  it('take letters with marks that stand apart as one word', () => {
    const apart = 'Nguyễn Phú'.normalize('NFD');
    expect(wordsIn(apart, { start: 0, end: apart.length })).toHaveLength(2);
  });
});

describe('a run of words', () => {
  it('covers what a range touches, and is none where it touches no word', () => {
    expect(runOf(words, { start: text.indexOf('Văn') + 1, end: text.indexOf('A') + 1 })).toEqual({ from: 2, to: 3 });
    expect(runOf([], { start: 0, end: 3 })).toBeNull();
    expect(rangeOf(words, { from: 1, to: 3 })).toEqual({ start: text.indexOf('Lê'), end: text.indexOf('A') + 1 });
  });

  it('grows to a word pressed outside and ends at the nearer side of one pressed inside', () => {
    expect(pressed({ from: 2, to: 3 }, 0)).toEqual({ from: 0, to: 3 });
    expect(pressed({ from: 2, to: 3 }, 6)).toEqual({ from: 2, to: 6 });
    expect(pressed({ from: 0, to: 6 }, 1)).toEqual({ from: 1, to: 6 });
    expect(pressed({ from: 0, to: 6 }, 5)).toEqual({ from: 0, to: 5 });
  });

  it('never empties and never leaves the words, however its ends are moved', () => {
    const step = fc.constantFrom<1 | -1>(-1, 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom<'from' | 'to'>('from', 'to'), step)), (moves) => {
        let run = { from: 2, to: 3 };
        for (const [end, by] of moves) run = nudged(run, end, by, words.length);
        expect(run.from).toBeGreaterThanOrEqual(0);
        expect(run.to).toBeLessThan(words.length);
        expect(run.from).toBeLessThanOrEqual(run.to);
      }),
    );
  });
});
