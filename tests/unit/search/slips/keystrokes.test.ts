import { describe, expect, it } from 'vitest';
import { articleWords } from '../../../../src/main/search/article-words';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { SearchIndex } from '../../../../src/main/search/search-index';

const index = new SearchIndex();
index.add(
  0,
  articleWords(
    'Nguyễn Phú Trọng, hội nghị đối ngoại, hoặc quăng chưa được tiếng nước mười, khúc khuỷu, hoà thuận U23',
    [],
  ),
);

function read(typed: string): readonly { readonly typed: string; readonly read: string }[] {
  return index.search(parseQuery(typed)).corrections;
}

describe('a word typed while the method to write its letters was off', () => {
  it.each([
    ['nguyeexn', 'nguyễn'],
    ['nguyenex', 'nguyễn'],
    ['trojng', 'trọng'],
    ['hooij', 'hội'],
    ['ddoois', 'đối'],
    ['ngoaij', 'ngoại'],
    ['hoawcj', 'hoặc'],
    ['quawng', 'quăng'],
    ['chuaw', 'chưa'],
    ['dduowcj', 'được'],
    ['nuocws', 'nước'],
    ['tieesng', 'tiếng'],
    ['khuyru', 'khuỷu'],
    ['hoaf', 'hoà'],
    ['ho65i', 'hội'],
    ['d9o61i', 'đối'],
    ['nguye6n4', 'nguyễn'],
    ['nuo7c1', 'nước'],
    ['mu7o7i2', 'mười'],
  ])('%s is read as %s', (typed, meant) => {
    expect(read(typed)).toEqual([{ typed, read: meant }]);
  });

  it.each(['covid19', 'u24', 'g20', '2a', 'thang5'])('%s is no word of such keys', (typed) => {
    expect(read(typed)).toEqual([]);
  });

  it('finds what the keys make', () => {
    expect(index.search(parseQuery('nguyeexn phus trojng')).total).toBe(1);
  });
});
