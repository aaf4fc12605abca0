import { expect, test } from 'vitest';
import { PerArticle } from '../../../../src/main/library/catalogue/per-article';

test('a number of an article is worked out once, and again only when it was forgotten', () => {
  const asked: number[] = [];
  const times = new Map([
    [3, 30],
    [70_000, -Infinity],
  ]);
  const moments = new PerArticle((n) => {
    asked.push(n);
    return times.get(n) ?? 0;
  });
  expect([3, 70_000, 3, 70_000, 4].map((n) => moments.of(n))).toEqual([30, -Infinity, 30, -Infinity, 0]);
  expect(asked).toEqual([3, 70_000, 4]);
  times.set(3, 31);
  moments.forget(3);
  moments.forget(1_000_000);
  expect([moments.of(3), moments.of(70_000)]).toEqual([31, -Infinity]);
  expect(asked).toEqual([3, 70_000, 4, 3]);
});
