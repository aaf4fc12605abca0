import { expect, it } from 'vitest';
import { parseQuery } from '../../../src/main/search/read-query/parse-query';
import { queryHelp, queryHelpKeys } from '../../../src/shared/query-help';

it.each(queryHelp)('$key means the same in both languages, and nothing odd', ({ vi, en }) => {
  const [one, other] = [parseQuery(vi), parseQuery(en)];
  expect([one.understood, other.understood]).toEqual([null, null]);
  // Values are said in either language, and names of fields are longer in one of them.
  const ownWords = /"value":"[^"]*"|"spans":\[[^\]]*\]/gu;
  expect(JSON.stringify(one.root).replace(ownWords, '')).toBe(JSON.stringify(other.root).replace(ownWords, ''));
  expect(one.includesHidden).toBe(other.includesHidden);
});

it('explains every subject once', () => {
  expect(queryHelp.map(({ key }) => key)).toEqual([...queryHelpKeys]);
});
