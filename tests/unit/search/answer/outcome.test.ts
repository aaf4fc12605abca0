import { expect, test } from 'vitest';
import { SearchOutcome } from '../../../../src/main/search/answer/outcome';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';

test('answers that are only counted are put in order once somebody asks for one of them', () => {
  const counted = { ids: Uint32Array.of(4, 7), tiers: Uint8Array.of(1, 0), totalHits: 3 };
  let ranked = 0;
  const outcome = new SearchOutcome({ query: parseQuery('đò'), corrections: [], understood: null }, counted, () => {
    ranked += 1;
    return {
      ...counted,
      scores: Float64Array.of(1, 2),
      hits: Uint32Array.of(1, 2),
      best: new Float64Array(),
      newer: null,
    };
  });
  expect([outcome.total, outcome.totalHits, outcome.best(0, 0)]).toEqual([2, 3, []]);
  expect(ranked).toBe(0);
  expect(outcome.best(0, 1)).toEqual([{ id: 7, tier: 'exact', score: 2, hits: 2 }]);
  expect(outcome.of(4)?.hits).toBe(1);
  expect(outcome.of(5)).toBe(undefined);
  expect(ranked).toBe(1);
});

test('an article is found by its id, whether it was among the best that were given or not', () => {
  const met = {
    ids: Uint32Array.of(4, 7, 9),
    tiers: Uint8Array.of(1, 0, 2),
    totalHits: 6,
    scores: Float64Array.of(1, 2, 3),
    hits: Uint32Array.of(1, 2, 3),
    best: new Float64Array(),
    newer: null,
  };
  const outcome = () =>
    new SearchOutcome({ query: parseQuery('đò'), corrections: [], understood: null }, met, () => met);
  const asked = outcome();
  const given = asked.best(0, 2);
  expect(given.map(({ id }) => id)).toEqual([7, 4]);
  expect(met.ids.map((id) => asked.of(id)?.hits ?? 0)).toEqual(met.hits);
  expect(given.map(({ id }) => outcome().of(id))).toEqual(given);
});
