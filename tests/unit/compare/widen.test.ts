import { describe, expect, it } from 'vitest';
import type { Extent } from '../../../src/main/compare/extent';
import type { Reading } from '../../../src/main/compare/vocabulary';
import { widen } from '../../../src/main/compare/widen';

const LENGTH = 20;
const numbers = (value: number): number[] => new Array<number>(LENGTH).fill(value);
const reading: Reading = {
  ids: numbers(1),
  cuts: numbers(1),
  bulk: numbers(1),
  proof: numbers(1),
  copies: [0],
  figures: [],
};
const whole = [{ start: 0, end: LENGTH }];

function widened(b: readonly Extent[], density: number, claimed: readonly Extent[] = []): readonly Extent[] {
  const marks = (extents: readonly Extent[]): Uint8Array => {
    const taken = new Uint8Array(LENGTH);
    for (const { start, end } of extents) taken.fill(1, start, end);
    return taken;
  };
  const found = { a: whole, b, densities: { a: 1, b: density } };
  return widen(found, { a: reading, b: reading }, { a: marks(whole), b: marks([...b, ...claimed]) }).b;
}

describe('widen', () => {
  it('takes in what is left of a sentence that is nearly all linked', () => {
    expect(widened([{ start: 0, end: 16 }], 1)).toEqual(whole);
  });

  it('keeps a clause that stands word for word in a longer sentence', () => {
    expect(widened([{ start: 0, end: 13 }], 1)).toEqual([{ start: 0, end: 13 }]);
  });

  it('takes a loosely worded clause for the whole sentence', () => {
    expect(widened([{ start: 0, end: 13 }], 0.6)).toEqual(whole);
  });

  it('takes a statement found at both ends of a sentence for the whole sentence', () => {
    const ends = [
      { start: 0, end: 5 },
      { start: 16, end: LENGTH },
    ];
    expect(widened(ends, 0.9)).toEqual(whole);
  });

  it('never takes words of another link', () => {
    expect(widened([{ start: 0, end: 16 }], 1, [{ start: 16, end: LENGTH }])).toEqual([{ start: 0, end: 16 }]);
  });
});
