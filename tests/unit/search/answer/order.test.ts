import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { answerOfKey, keysOf, selectLowest, sortBest, withEquals } from '../../../../src/main/search/answer/order';

const answers = fc.array(fc.record({ tier: fc.nat(2), score: fc.integer({ min: 0, max: 4 }), day: fc.nat(3) }), {
  maxLength: 60,
});

describe('the order of answers', () => {
  it('is tier, score, the newer first, then the one that came first, however few are sorted at a time', () => {
    fc.assert(
      fc.property(answers, fc.nat(60), (list, few) => {
        const keys = keysOf(
          Uint8Array.from(list, ({ tier }) => tier),
          Float64Array.from(list, ({ score }) => score),
        );
        const newer = (a: number, b: number): number => (list[b]?.day ?? 0) - (list[a]?.day ?? 0);
        const first = Math.min(few, keys.length);
        selectLowest(keys, first);
        const sorted = withEquals(keys, first);
        sortBest(keys.subarray(0, sorted), newer);
        sortBest(keys.subarray(sorted), newer);
        const wanted = list
          .map((one, at) => ({ ...one, at }))
          .sort((a, b) => a.tier - b.tier || b.score - a.score || b.day - a.day || a.at - b.at);
        expect(Array.from(keys, answerOfKey)).toEqual(wanted.map(({ at }) => at));
      }),
    );
  });
});
