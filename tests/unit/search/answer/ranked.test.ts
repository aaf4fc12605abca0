import { describe, expect, it } from 'vitest';
import { articleWords } from '../../../../src/main/search/article-words';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { SearchIndex } from '../../../../src/main/search/search-index';

const scattered = 'Lê ở đây, Lê ở kia, Hải ở đó, Hải nữa, Khánh ở xa, Khánh nữa, Lê với Hải thôi.';
const together = 'Buổi sáng bà Lê Khánh Hải đến trường và chào cả lớp đang chờ ở cửa từ rất lâu.';
const others = 200;

function indexOf(texts: readonly string[], recentArticles: number): SearchIndex {
  const index = new SearchIndex(null, { recentArticles });
  texts.forEach((text, id) => index.add(id, articleWords(text, [{ start: 0, end: text.length, kind: 'paragraph' }])));
  return index;
}

describe('of many articles that have the words of a name', () => {
  const texts = [...Array.from({ length: others }, () => scattered), together];

  it.each([
    ['in segments', 64],
    ['among the newest', 1000],
  ])('the one in which they stand together comes first, %s', (_, recentArticles) => {
    const index = indexOf(texts, recentArticles);
    for (const typed of ['le khanh hai', 'lê khánh hải', 'Lê Khanh Hải'])
      expect(
        index
          .search(parseQuery(typed))
          .best(0, 1)
          .map(({ id }) => id),
      ).toEqual([others]);
  });
});
