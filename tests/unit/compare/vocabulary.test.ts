import { describe, expect, it } from 'vitest';
import { passages } from '../../../src/main/compare/passages';
import { priorWeight } from '../../../src/main/compare/syllable-weight';
import { isWhole, readings, shareOf } from '../../../src/main/compare/vocabulary';

const read = (text: string): ReturnType<typeof passages> => passages({ text, blocks: [] });

describe('readings', () => {
  it('are shared by passages with the same words, whatever their case and stops', () => {
    const { a } = readings(read('Lúa đã chín.\nTrời nắng.\nlúa đã chín!'), []);
    expect(a.map(({ copies }) => copies)).toEqual([[0, 2], [1]]);
  });

  it('give one id to two spellings of a tone', () => {
    const { a, b } = readings(read('hoà bình'), read('hòa bình'));
    expect(a[0]?.ids).toEqual(b[0]?.ids);
  });

  it('take words that recur in many passages for weaker proof', () => {
    const { a } = readings(read('Dó già.\nDó non.\nDó khô.\nTre già.'), []);
    const [paper, bamboo] = [a[0]?.proof[0] ?? 0, a[3]?.proof[0] ?? 0];
    expect(paper).toBeLessThan(bamboo);
  });

  it('take words of a standing formula for weaker proof', () => {
    const { a } = readings(read('Ủy viên Bộ Chính trị.\nThành viên câu lạc bộ.'), []);
    expect(a[0]?.proof[1]).toBeLessThan(a[1]?.proof[1] ?? 0);
  });
});

describe('isWhole and shareOf', () => {
  const reading = readings(read('một hai ba bốn'), []).a[0];
  if (reading === undefined) throw new Error('a reading is there');

  it('tell all of a reading from a part of it', () => {
    expect(isWhole(reading, [{ start: 0, end: 4 }])).toBe(true);
    expect(isWhole(reading, [{ start: 1, end: 4 }])).toBe(false);
    expect(shareOf(reading, [{ start: 0, end: 4 }])).toBe(1);
    expect(shareOf(reading, [])).toBe(0);
  });
});

describe('priorWeight', () => {
  it('is small for grammar, larger for words of a field, largest for names and figures', () => {
    expect(priorWeight('và')).toBeLessThan(priorWeight('thóc'));
    expect(priorWeight('một')).toBeLessThan(priorWeight('nghị'));
    expect(priorWeight('ronaldo')).toBe(0.9);
    expect(priorWeight('1250')).toBeGreaterThan(priorWeight('7'));
  });
});
