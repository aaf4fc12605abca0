import { describe, expect, it } from 'vitest';
import { articleWords } from '../../../../src/main/search/article-words';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { SearchIndex } from '../../../../src/main/search/search-index';
import { withRead } from '../../../../src/main/search/slips/with-read';

const index = new SearchIndex();
const texts = [
  ...Array.from({ length: 120 }, (_, at) => `ngành giáo viên ${at}`),
  ...Array.from({ length: 20 }, () => 'sử dụng điện, xử lý rác, kỷ luật, kỹ năng, giá xăng'),
  ...['nghành giáo viên', 'xử dụng điện', 'ngành giáo', 'Hun Sen', 'hùng hồn', 'Kery', 'Kerry'],
];
texts.forEach((text, id) => index.add(id, articleWords(text, [])));
const offeredFor = (typed: string): string => {
  const query = parseQuery(typed);
  return withRead(query, index.offered(query).query.root);
};

describe('a slip that some article made too', () => {
  it.each([
    ['nghành', 'ngành'],
    ['nghành giáo', 'ngành giáo'],
    ['"Nghành giáo" -rác', '"ngành giáo" -rác'],
    ['xử dụng điện', 'sử dụng điện'],
    ['kỹ luật', 'kỷ luật'],
    ['(xử dụng OR lạ) điện', '(sử dụng OR lạ) điện'],
    ['xử dụng, xử lý', 'sử dụng, xử lý'],
    ['xử lý xử dụng', 'xử lý sử dụng'],
    ['nghành giáo tag:nghành path:"nghành"', 'ngành giáo tag:nghành path:"nghành"'],
    ['nghành giáo -nghành', 'ngành giáo -nghành'],
  ])('%s is offered as %s', (typed, read) => {
    expect(offeredFor(typed)).toBe(read);
  });

  it.each(['ngành giáo', 'xử lý', 'xử', 'kỹ năng', 'sử dụng', 'Hun Sen', 'Kery', 'giá xăng', 'lạ lùng', '-nghành'])(
    '%s is left as it is: it is usual, or nothing usual is like it',
    (typed) => {
      expect(index.offered(parseQuery(typed)).corrections).toEqual([]);
    },
  );

  it('is no slip where marks must be exact', () => {
    expect(index.offered(parseQuery('nghành giáo'), { exactMarks: true }).corrections).toEqual([]);
  });
});

describe('a query with words read as others', () => {
  it('keeps everything else as it was typed', () => {
    const query = parseQuery('title:"Nghành  học" OR (tag:nghành NFD-nghành)'.normalize('NFD'));
    const read = parseQuery('title:"ngành học" OR (tag:nghành nfd-nghành)');
    expect(withRead(query, read.root)).toBe('title:"ngành  học" OR (tag:nghành NFD-nghành)');
    expect(withRead(query, query.root)).toBe(query.typed);
  });
});
