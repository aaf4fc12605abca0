import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parted, ribbon, ribbonPath } from '../../../../src/renderer/reader/ribbons';

describe('a ribbon', () => {
  it('starts and ends exactly at its stretches', () => {
    const path = ribbonPath({ top: 10, bottom: 40 }, { top: 100, bottom: 120.5 }, 64);
    expect(path).toBe('M0 10C32 10 32 100 64 100V120.5C32 120.5 32 40 0 40Z');
  });

  it('is not drawn when neither end is in view', () => {
    expect(ribbon({ top: -90, bottom: -10 }, { top: 700, bottom: 800 }, 64, 600)).toBeNull();
  });

  it('is full while both ends are seen and fades as one end goes away', () => {
    const seen = { top: 100, bottom: 200 };
    const at = (top: number): number => ribbon(seen, { top, bottom: top + 50 }, 64, 600)?.opacity ?? -1;
    expect(at(500)).toBe(1);
    expect(at(700)).toBeLessThan(1);
    expect(at(800)).toBeLessThan(at(700));
    expect(at(9000)).toBeGreaterThan(0);
  });
});

describe('parted', () => {
  it('gives stretches on a shared line halves of it, without overlap', () => {
    const found = parted(
      [
        { top: 0, bottom: 60 },
        { top: 30, bottom: 90 },
      ],
      2,
    );
    expect(found).toEqual([
      { top: 0, bottom: 44 },
      { top: 46, bottom: 90 },
    ]);
  });

  it('leaves a lone stretch as it is', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 4, max: 500 }), (top, height) => {
        expect(parted([{ top, bottom: top + height }], 2)).toEqual([{ top, bottom: top + height }]);
      }),
    );
  });
});
