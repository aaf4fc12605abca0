import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchors, commonHeight, followed, followingTop, readingLine } from '../../../../src/renderer/reader/following';

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 10, max: 300 }))
  .map(([top, height]) => ({ top, bottom: top + height }));
const links = fc.array(fc.record({ a: stretch, b: stretch }), { maxLength: 12 });

describe('anchors', () => {
  it('grow strictly in the driving pane and never fall in the following one', () => {
    fc.assert(
      fc.property(links, (list) => {
        const found = anchors(list, 5000, 5000);
        found.slice(1).forEach((anchor, at) => {
          expect(anchor.from).toBeGreaterThan(found[at]?.from ?? 0);
          expect(anchor.to).toBeGreaterThanOrEqual(found[at]?.to ?? 0);
        });
      }),
    );
  });

  it('keep the longer of two crossing links', () => {
    const long = { a: { top: 100, bottom: 300 }, b: { top: 900, bottom: 1100 } };
    const short = { a: { top: 400, bottom: 430 }, b: { top: 200, bottom: 230 } };
    const found = anchors([long, short], 2000, 2000);
    expect(found).toContainEqual({ from: 100, to: 900 });
    expect(found).not.toContainEqual({ from: 400, to: 200 });
  });
});

describe('followed', () => {
  const list = anchors([{ a: { top: 100, bottom: 200 }, b: { top: 500, bottom: 800 } }], 1000, 2000);

  it('puts a linked passage exactly beside its partner', () => {
    expect(followed(list, 100)).toBe(500);
    expect(followed(list, 200)).toBe(800);
  });

  it('goes by proportion between links and by distance beyond the ends', () => {
    expect(followed(list, 150)).toBe(650);
    expect(followed(list, 50)).toBe(250);
    expect(followed(list, 600)).toBe(1400);
    expect(followed(list, 1100)).toBe(2100);
    expect(followed([], 40)).toBe(40);
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(links, fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2 }), (measured, heights) => {
        const found = anchors(measured, 5000, 4500);
        const values = [...heights].sort((one, other) => one - other).map((y) => followed(found, y));
        values.slice(1).forEach((value, at) => expect(value).toBeGreaterThanOrEqual((values[at] ?? 0) - 1e-6));
      }),
    );
  });
});

describe('the reading line', () => {
  it('is at the edge at both ends and at a third between', () => {
    expect(readingLine({ top: 0, view: 600, height: 3000 })).toBe(0);
    expect(readingLine({ top: 1000, view: 600, height: 3000 })).toBe(200);
    expect(readingLine({ top: 2400, view: 600, height: 3000 })).toBe(600);
    expect(readingLine({ top: 0, view: 600, height: 300 })).toBe(0);
    expect(readingLine({ top: 50, view: 600, height: 700 })).toBe(300);
  });

  it('lets both panes start at their starts and end at their ends', () => {
    const list = anchors([{ a: { top: 700, bottom: 800 }, b: { top: 1500, bottom: 1600 } }], 3000, 4000);
    expect(followingTop(list, { top: 0, view: 600, height: 3000 })).toBe(0);
    expect(followingTop(list, { top: 2400, view: 600, height: 3000 })).toBe(3400);
  });

  it('never moves up while the pane scrolls down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2400 }), fc.integer({ min: 0, max: 50 }), (top, step) => {
        const at = (value: number): number => value + readingLine({ top: value, view: 600, height: 3000 });
        expect(at(Math.min(2400, top + step))).toBeGreaterThanOrEqual(at(top));
      }),
    );
  });
});

describe('a common height', () => {
  it('is the wanted one where both panes reach it, else the nearest they share', () => {
    expect(commonHeight({ top: 900, maxScroll: 2000 }, { top: 700, maxScroll: 2000 }, 200)).toBe(200);
    expect(commonHeight({ top: 900, maxScroll: 2000 }, { top: 80, maxScroll: 2000 }, 200)).toBe(80);
    expect(commonHeight({ top: 900, maxScroll: 2000 }, { top: 700, maxScroll: 300 }, 200)).toBe(400);
  });

  it('is the first pane’s when they share none', () => {
    expect(commonHeight({ top: 900, maxScroll: 100 }, { top: 80, maxScroll: 500 }, 200)).toBe(800);
  });
});
