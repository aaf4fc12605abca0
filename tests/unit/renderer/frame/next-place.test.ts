import { describe, expect, it } from 'vitest';
import { nextPlace } from '../../../../src/renderer/frame/next-place';

describe('going round the parts of the window', () => {
  it('skips parts that are not on screen', () => {
    expect(nextPlace([true, false, true], 0, 1)).toBe(2);
    expect(nextPlace([true, false, true], 0, -1)).toBe(2);
    expect(nextPlace([true, true, true], 2, 1)).toBe(0);
  });

  it('starts at the first part when none has the focus', () => {
    expect(nextPlace([true, true], -1, 1)).toBe(0);
  });

  it('stays when there is nowhere to go', () => {
    expect(nextPlace([false, false], 1, 1)).toBe(1);
  });
});
