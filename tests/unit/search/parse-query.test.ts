import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/main/search/parse-query';
import { printQuery } from '../../../src/main/search/print-query';
import { isWordless, type QueryNode } from '../../../src/main/search/query';

/** Brackets for `all`, `|` for `any`, `-` for `not`, a dot between the words of a phrase. */
function sketch(node: QueryNode): string {
  switch (node.kind) {
    case 'term': {
      const near = node.within > 0 ? `~${node.within}` : '';
      const prefix = node.prefix === 'always' ? '*' : '';
      return `${node.scope === 'title' ? 't:' : ''}${node.words.join('.')}${near}${prefix}`;
    }
    case 'all':
      return `[${node.of.map(sketch).join(' ')}]`;
    case 'any':
      return `(${node.of.map(sketch).join('|')})`;
    case 'not':
      return `-${sketch(node.of)}`;
  }
}

describe('what is typed', () => {
  it.each([
    ['', '[]'],
    ['đối ngoại', '[đối ngoại]'],
    ['Đối NGOẠI'.normalize('NFD'), '[đối ngoại]'],
    ['"đối ngoại"', 'đối.ngoại'],
    ['“đối ngoại” 2022', '[đối.ngoại 2022]'],
    ['"đối ngoại"~3', 'đối.ngoại~3'],
    ['họp -báo', '[họp -báo]'],
    ['họp -"báo chí"', '[họp -báo.chí]'],
    ['title:họp', 't:họp'],
    ['tiêu đề: họp', 't:họp'],
    ['TIEU DE:"cuộc họp"', 't:cuộc.họp'],
    ['hội nghị OR đại hội', '([hội nghị]|[đại hội])'],
    ['họp (báo OR chí) nay', '[họp (báo|chí) nay]'],
    ['title:(họp báo)', '[t:họp t:báo]'],
    ['COVID-19', 'covid.19'],
    ['ngoại*', 'ngoại*'],
    ['https://a.vn/x', 'https.a.vn.x'],
    ['a – b', '[a b]'],
  ])('%s is read as %s', (typed, expected) => {
    const query = parseQuery(typed);
    expect(sketch(query.root)).toBe(expected);
    expect(query.understood).toBeNull();
  });

  it.each([
    ['"đối ngoại', '"đối ngoại"'],
    ['họp (báo', 'họp báo'],
    ['họp) báo', 'họp báo'],
    ['họp OR', 'họp'],
    ['OR', ''],
    ['after:hôm', ''],
    ['publisher:', ''],
    ['in:x họp', 'họp'],
  ])('%s is odd, and understood as %s', (typed, understood) => {
    expect(parseQuery(typed).understood).toBe(understood);
  });

  it.each([
    ['publisher:nhandan', { field: 'publisher', value: 'nhandan', isExcluded: false }],
    ['nguồn:"Nhân Dân"', { field: 'publisher', value: 'Nhân Dân', isExcluded: false }],
    ['nơi đăng:"Nhân Dân"', { field: 'publisher', value: 'Nhân Dân', isExcluded: false }],
    ['-nhân vật:"Lê A"', { field: 'official', value: 'Lê A', isExcluded: true }],
    ['trước:2021', { field: 'before', value: '2021', isExcluded: false }],
    ['sau: 12/2021', { field: 'after', value: '2021-12', isExcluded: false }],
    ['on:14-12-2021', { field: 'on', value: '2021-12-14', isExcluded: false }],
    ['before:2021-2-4', { field: 'before', value: '2021-02-04', isExcluded: false }],
    ['tag:mới', { field: 'tag', value: 'mới', isExcluded: false }],
  ])('%s is a fact for the library', (typed, constraint) => {
    const query = parseQuery(typed);
    expect(query.constraints).toEqual([constraint]);
    expect(isWordless(query.root)).toBe(true);
  });

  it('searches hidden blocks after in:all', () => {
    expect(parseQuery('họp in:all').includesHidden).toBe(true);
    expect(parseQuery('họp trong:"tất cả"').includesHidden).toBe(true);
  });

  const pieces = [
    'họp',
    'Báo',
    '2022',
    '"',
    '“',
    '(',
    ')',
    '-',
    'OR',
    '~2',
    '*',
    ':',
    'title:',
    'trước:',
    ' ',
    ' ',
    'in:all',
  ];
  const typed = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })))
    .map((parts) => parts.join(''));

  it('has a meaning whatever it is, and printing that meaning keeps it', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const query = parseQuery(text);
        const again = parseQuery(printQuery(query));
        expect(sketch(again.root)).toBe(sketch(query.root));
        expect(again.includesHidden).toBe(query.includesHidden);
      }),
    );
  });

  it.each(['-title:-a', '-(-a)', 'İ'])('keeps the meaning of %s when printed', (text) => {
    const query = parseQuery(text);
    expect(sketch(parseQuery(printQuery(query)).root)).toBe(sketch(query.root));
  });

  it('survives any depth of brackets', () => {
    expect(() => parseQuery('('.repeat(50_000) + 'a')).not.toThrow();
    expect(() => parseQuery('-('.repeat(50_000) + 'a')).not.toThrow();
  });
});
