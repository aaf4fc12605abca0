import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleWords } from '../../../../src/main/search/article-words';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { SearchIndex } from '../../../../src/main/search/search-index';

/** Many words that go on from “ho”. */
const words = ['da', ...Array.from({ length: 20 }, (_, at) => `ho${String.fromCharCode(97 + at)}`)];
const article = fc.array(fc.constantFrom(...words, 'xa', 'kia'), { minLength: 3, maxLength: 12 });

function orderIn(texts: readonly string[], recentArticles: number): readonly number[] {
  const index = new SearchIndex(null, { recentArticles });
  for (const [id, text] of texts.entries())
    index.add(id, articleWords(text, [{ start: 0, end: text.length, kind: 'paragraph' }]));
  return [...index.search(parseQuery('da ho'), { prefixLast: true }).ids];
}

test('a word still being typed puts articles in one order, however they lie together', () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 20, maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (all, size) => {
      const texts = all.map((one) => one.join(' '));
      expect(orderIn(texts, size)).toEqual(orderIn(texts, 1_000));
    }),
    { numRuns: 60 },
  );
});
