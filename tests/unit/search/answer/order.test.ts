import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  answerOfKey,
  foremost,
  highestOf,
  keysOf,
  selectLowest,
  sortBest,
  withEquals,
} from '../../../../src/main/search/answer/order';
import { Pool } from '../../../../src/main/search/answer/pool';

/** Few answers, and so many that most are dropped before all were looked at. */
const answers = fc
  .tuple(
    fc.array(fc.record({ tier: fc.nat(2), score: fc.integer({ min: 0, max: 4 }), day: fc.nat(3) }), { maxLength: 60 }),
    fc.constantFrom(1, 1, 40),
  )
  .map(([list, times]) => Array.from({ length: times }, () => list).flat());

describe('the order of answers', () => {
  it('is tier, score, the newer first, then the one that came first, however few are sorted at a time', () => {
    fc.assert(
      fc.property(answers, fc.nat(60), (list, few) => {
        const tiers = Uint8Array.from(list, ({ tier }) => tier);
        const scores = Float64Array.from(list, ({ score }) => score);
        const first = Math.min(few, list.length);
        const highest = highestOf(scores);
        const front = foremost(tiers, scores, highest, first, new Pool());
        const keys = keysOf(front, tiers, scores, highest);
        const newer = (a: number, b: number): number => (list[b]?.day ?? 0) - (list[a]?.day ?? 0);
        selectLowest(keys, first);
        const sorted = keys.subarray(0, withEquals(keys, first));
        sortBest(sorted, newer);
        const wanted = list
          .map((one, at) => ({ ...one, at }))
          .sort((a, b) => a.tier - b.tier || b.score - a.score || b.day - a.day || a.at - b.at);
        expect(sorted.length).toBeGreaterThanOrEqual(first);
        expect(Array.from(sorted, answerOfKey)).toEqual(wanted.slice(0, sorted.length).map(({ at }) => at));
      }),
    );
  });
});
