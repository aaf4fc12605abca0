import { describe, expect, it } from 'vitest';
import { passages } from '../../../src/main/compare/passages';
import { tiles } from '../../../src/main/compare/tiles';
import { type Reading, readings } from '../../../src/main/compare/vocabulary';

function pair(one: string, other: string): [Reading, Reading] {
  const read = (text: string): ReturnType<typeof passages> => passages({ text, blocks: [] });
  const { a, b } = readings(read(one), read(other));
  if (a[0] === undefined || b[0] === undefined) throw new Error('both texts need words');
  return [a[0], b[0]];
}

describe('tiles', () => {
  it('find clauses that changed places', () => {
    const [a, b] = pair('gió thổi qua đồi thông, mưa rơi trên mái lá', 'mưa rơi trên mái lá, gió thổi qua đồi thông');
    expect(tiles(a, b)).toEqual(
      expect.arrayContaining([
        { a: 0, b: 5, length: 5 },
        { a: 5, b: 0, length: 5 },
      ]),
    );
  });

  it('use every word once', () => {
    const [a, b] = pair('lúa chín lúa chín lúa chín', 'lúa chín rồi lúa chín');
    const found = tiles(a, b);
    const placesA = found.flatMap((tile) => Array.from({ length: tile.length }, (_, k) => tile.a + k));
    const placesB = found.flatMap((tile) => Array.from({ length: tile.length }, (_, k) => tile.b + k));
    expect(new Set(placesA).size).toBe(placesA.length);
    expect(new Set(placesB).size).toBe(placesB.length);
  });

  it('leave out a common word far from everything else shared', () => {
    const [a, b] = pair('và trời đổ mưa rào suốt đêm dài ở bản Nậm Cắn', 'bản Nậm Cắn mở hội xuân đông vui lắm và');
    expect(tiles(a, b)).toEqual([{ a: 9, b: 0, length: 3 }]);
  });
});
