import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../../src/renderer/reader/spread-of';

describe('some of a long list', () => {
  it('are all of a short one', () => {
    expect(spreadOf([1, 2, 3], 3)).toEqual([1, 2, 3]);
    expect(spreadOf([], 3)).toEqual([]);
  });

  it('come from everywhere, its end too', () => {
    const list = Array.from({ length: 19_810 }, (_, at) => at);
    const some = spreadOf(list, 400);
    expect(some.length).toBeLessThanOrEqual(400);
    expect(some[0]).toBe(0);
    expect(some.at(-1)).toBeGreaterThan(19_700);
  });
});
