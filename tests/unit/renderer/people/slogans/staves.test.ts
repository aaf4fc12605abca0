import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SloganVariant } from '../../../../../src/shared/slogan';
import { columnWidths, staves, wordIn } from '../../../../../src/renderer/people/slogans/staves';

const variant = (text: string, columns: SloganVariant['columns'], differs: SloganVariant['differs'] = []) => ({
  text,
  columns,
  differs,
  places: [],
});

describe('staves', () => {
  it('cut columns where the room ends, each column once and in order', () => {
    expect(staves([30, 40, 50, 20], 10, 100)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat(200)), fc.integer({ min: 1, max: 400 }), (widths, room) => {
        const lines = staves(widths, 7, room);
        expect(lines.flatMap(({ from, to }) => widths.slice(from, to))).toEqual(widths);
        expect(lines.every(({ from, to }) => to > from)).toBe(true);
      }),
    );
  });

  it('give a column wider than the page a line of its own', () => {
    expect(staves([300, 10, 10], 5, 100)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 3 },
    ]);
  });

  it('are as wide as the widest word of each column', () => {
    const one = variant('tre xanh', [{ start: 0, end: 3 }, null, { start: 4, end: 8 }]);
    const other = variant('tre rất', [{ start: 0, end: 3 }, { start: 4, end: 7 }, null], [{ start: 4, end: 7 }]);
    expect(columnWidths([one, other], (words) => words.length)).toEqual([3, 3, 4]);
    expect(wordIn(one, 1)).toBeNull();
    expect(wordIn(other, 1)).toEqual({ words: 'rất', differs: true });
    expect(wordIn(one, 2)).toEqual({ words: 'xanh', differs: false });
  });
});
