import { describe, expect, it } from 'vitest';
import { coverage, linkedPassages } from '../../../src/main/compare/coverage';
import { passages } from '../../../src/main/compare/passages';

describe('coverage', () => {
  it('is the share of letters and digits, not of spaces and stops', () => {
    expect(coverage('ab cd. ef', [{ start: 0, end: 5 }])).toBeCloseTo(4 / 6);
  });

  it('counts a letter once, however many spans hold it', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 0, end: 3 },
    ];
    expect(coverage('abcd', spans)).toBe(1);
  });

  it('is 0 for a text without letters', () => {
    expect(coverage('...', [{ start: 0, end: 3 }])).toBe(0);
  });
});

describe('linkedPassages', () => {
  it('counts a passage that is touched only', () => {
    const all = passages({ text: 'Lúa đã chín. Mùa gặt đến. Trời nắng.', blocks: [] });
    expect(linkedPassages(all, [{ start: 17, end: 20 }])).toEqual([1, 3]);
    expect(linkedPassages(all, [{ start: 4, end: 30 }])).toEqual([3, 3]);
    expect(linkedPassages(all, [])).toEqual([0, 3]);
  });
});
