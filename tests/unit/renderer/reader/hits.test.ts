import { describe, expect, it } from 'vitest';
import { nextHit } from '../../../../src/renderer/reader/hits';

const hits = [10, 20, 30].map((start) => ({ start, end: start + 3 }));

describe('the next hit', () => {
  it('starts from what is in sight', () => {
    expect(nextHit(hits, undefined, 15, 1)).toBe(1);
    expect(nextHit(hits, undefined, 15, -1)).toBe(0);
    expect(nextHit(hits, undefined, 99, 1)).toBe(0);
    expect(nextHit(hits, undefined, 0, -1)).toBe(2);
  });

  it('goes round at both ends', () => {
    expect(nextHit(hits, 2, 0, 1)).toBe(0);
    expect(nextHit(hits, 0, 0, -1)).toBe(2);
    expect(nextHit([], undefined, 0, 1)).toBe(-1);
  });

  it('forgets a current hit that is no longer there', () => {
    expect(nextHit(hits, 7, 25, 1)).toBe(2);
  });
});
