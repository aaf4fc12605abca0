import { describe, expect, it } from 'vitest';
import { hitRuns } from '../../../src/shared/hit-runs';

const text = 'Hội nghị ngoại giao họp,\nngoại giao tiếp.';
const spans = (...words: readonly (readonly [word: string, from: number])[]) =>
  words.map(([word, from]) => ({ start: text.indexOf(word, from), end: text.indexOf(word, from) + word.length }));

describe('hitRuns', () => {
  it('takes words that stand together as one place', () => {
    const hits = spans(['ngoại', 0], ['giao', 0], ['ngoại', 20], ['giao', 20]);
    expect(hitRuns(text, hits, []).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ngoại giao',
      'ngoại giao',
    ]);
  });

  it('keeps words apart that have another word or a sign between them', () => {
    const hits = spans(['Hội', 0], ['ngoại', 0], ['họp', 0], ['ngoại', 20]);
    expect(hitRuns(text, hits, [])).toEqual(hits);
  });

  it('takes one hit inside another as the longer of the two', () => {
    expect(
      hitRuns(
        text,
        [
          { start: 0, end: 8 },
          { start: 4, end: 8 },
        ],
        [],
      ),
    ).toEqual([{ start: 0, end: 8 }]);
  });

  it('keeps the last words of a headline apart from the same ones that begin the story', () => {
    const told = 'Khai mạc hội nghị\n\nHội nghị họp';
    const hits = [
      { start: 9, end: 17 },
      { start: 19, end: 27 },
    ];
    const blocks = [
      { start: 0, end: 19 },
      { start: 19, end: 31 },
    ];
    expect(hitRuns(told, hits, blocks)).toEqual(hits);
  });
});
