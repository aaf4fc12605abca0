import { describe, expect, it } from 'vitest';
import { lineBoxes } from '../../../../src/renderer/reader/line-boxes';

describe('line boxes', () => {
  it('join what stands on one line and let lines meet half-way', () => {
    const found = lineBoxes(
      [
        { x: 50, y: 10, width: 30, height: 20 },
        { x: 80, y: 8, width: 20, height: 24 },
        { x: 0, y: 38, width: 100, height: 20 },
      ],
      28,
    );
    expect(found).toEqual([
      { x: 50, y: 6, width: 50, height: 29 },
      { x: 0, y: 35, width: 100, height: 27 },
    ]);
  });

  it('stay apart where lines are far from each other', () => {
    const found = lineBoxes(
      [
        { x: 0, y: 0, width: 10, height: 20 },
        { x: 0, y: 100, width: 10, height: 20 },
      ],
      28,
    );
    expect(found.map((box) => [box.y, box.height])).toEqual([
      [-4, 28],
      [96, 28],
    ]);
  });

  it('join boxes of a line that come after those of the next line', () => {
    const line = (y: number, x: number): { x: number; y: number; width: number; height: number } => ({
      x,
      y,
      width: 40,
      height: 20,
    });
    const found = lineBoxes([line(0, 0), line(28, 0), line(1, 30), line(28, 20)], 28);
    expect(found.map((box) => [box.x, box.width])).toEqual([
      [0, 70],
      [0, 60],
    ]);
  });
});
