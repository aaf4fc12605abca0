import { expect, test } from 'vitest';
import { rowAt } from '../../../../src/renderer/results/page-cache';
import { resultSet, withKnownRows, type ListRequest } from '../../../../src/renderer/results/result-set';
import type { ArticleRow } from '../../../../src/shared/search';
import { rowOf } from './rows';

const request = (query: string): ListRequest => {
  return { query, exactMarks: false, keepTyped: false, filter: {}, sort: 'relevance', isGrouped: false };
};
const listOf = (query: string, at: number, rows: readonly ArticleRow[]) =>
  resultSet(request(query), { asker: 0.5, at }, 0, {
    total: rows.length,
    length: rows.length,
    hits: 0,
    nearly: 0,
    offset: 0,
    rows,
    understood: null,
    corrections: [],
  });

test('a row that says the same after the next key stays the same object, one that does not is new', () => {
  const before = listOf('cầu c', 1, [rowOf('1'), rowOf('2'), rowOf('3')]);
  const after = listOf('cầu cả', 2, [rowOf('1'), { ...rowOf('2'), hits: 7 }, rowOf('4')]);
  const shown = withKnownRows(after, before);
  expect([0, 1, 2].map((at) => rowAt(shown.pages, at) === rowAt(before.pages, at))).toEqual([true, false, false]);
  expect([0, 1, 2].map((at) => rowAt(shown.pages, at))).toEqual([0, 1, 2].map((at) => rowAt(after.pages, at)));
  expect(shown.turn.at).toBe(2);
});

test('the first list is shown as it is', () => {
  const list = listOf('cầu', 1, [rowOf('1')]);
  expect(withKnownRows(list, null)).toBe(list);
});
