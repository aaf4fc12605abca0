import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { printQuery } from '../../../../src/main/search/read-query/print-query';
import { isWordless, type QueryNode } from '../../../../src/main/search/query';

/** Brackets for `all`, braces for a fact, `|` for `any`, `-` for `not`, a dot between the words of a phrase. */
function sketch(node: QueryNode): string {
  switch (node.kind) {
    case 'term': {
      const near = node.within > 0 ? `~${node.within}` : '';
      const prefix = node.prefix === 'always' ? '*' : '';
      return `${node.scope === 'title' ? 't:' : ''}${node.words.join('.')}${near}${prefix}`;
    }
    case 'fact':
      return `{${node.field} ${node.value}}`;
    case 'all':
      return `[${node.of.map(sketch).join(' ')}]`;
    case 'any':
    case 'most':
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
    ['"đối ngoại', '"đối ngoại"', ['open-quote "đối ngoại']],
    ['họp (báo', 'họp báo', ['open-bracket (']],
    ['họp) báo', 'họp báo', ['stray-bracket )']],
    ['họp OR', 'họp', ['stray-operator OR']],
    ['OR', '', ['stray-operator OR']],
    ['OR họp', 'họp', ['stray-operator OR']],
    ['họp AND báo', 'họp báo', ['needless-operator AND']],
    ['họp ~3', 'họp', ['stray-distance ~3']],
    ['họp~3 báo', 'họp báo', ['stray-distance ~3']],
    ['"họp báo"~nay', '"họp báo"', ['stray-distance ~nay']],
    ['~3', '', ['stray-distance ~3']],
    ['họp ~', 'họp', ['stray-operator ~']],
    ['họp *', 'họp', ['stray-operator *']],
    ['after:hôm', '', ['not-a-date hôm']],
    ['on:31-02-2021', '', ['not-a-date 31-02-2021']],
    ['on:"tháng 13 2021"', '', ['not-a-date "tháng 13 2021"']],
    ['before:"hôm qua"', '', ['not-a-date "hôm qua"']],
    ['on:tháng họp', 'họp', ['not-a-date tháng']],
    ['publisher:', '', ['empty-field publisher:']],
    ['publisher: title:họp', 'title:họp', ['empty-field publisher:']],
    ['in:x họp', 'họp', ['unknown-place in:x']],
    ['họp -(', 'họp', ['open-bracket (', 'stray-operator -']],
    [' ?! ', '', ['no-words ?!']],
    ['( )', '', ['no-words ( )']],
    ['""', '', ['no-words ""']],
    ['tiltle:họp', '"tiltle họp"', ['unknown-field tiltle:']],
    ['oficial:lê', '"oficial lê"', ['unknown-field oficial:']],
    ['mục:lúa', '"mục lúa"', ['unknown-field mục:']],
    ['http://lua.vn', '"http lua vn"', []],
    ['7:30', '"7 30"', []],
  ])('%s is odd, understood as %s, because of %j', (typed, understood, oddities) => {
    const query = parseQuery(typed);
    expect((query.understood?.oddities ?? []).map(({ code, part }) => `${code} ${part}`)).toEqual(oddities);
    if (oddities.length > 0) expect(query.understood?.en).toBe(understood);
  });

  it('is said back in Vietnamese too', () => {
    const query = parseQuery('(title:họp OR publisher:"nhân dân") -before:2021 in:all "');
    expect(query.understood?.vi).toBe('(tiêu đề:họp OR nguồn:"nhân dân") -trước:2021 trong:"tất cả"');
    expect(sketch(parseQuery(query.understood?.vi ?? '').root)).toBe(sketch(query.root));
  });

  it('is said back with the names of fields that the window uses', () => {
    const query = parseQuery('(slogan:lúa tag:"đọc lại" "');
    expect(query.understood?.vi).toBe('phương châm:lúa nhãn:"đọc lại"');
  });

  it.each([
    ['publisher:nhandan', '{publisher nhandan}'],
    ['nguồn:"Nhân Dân"', '{publisher Nhân Dân}'],
    ['nơi đăng:"Nhân Dân"', '{publisher Nhân Dân}'],
    ['noi dang:x', '{publisher x}'],
    ['-nhân vật:"Lê A"', '-{official Lê A}'],
    ['official:-"Lê A"', '-{official Lê A}'],
    ['trước:2021', '{before 2021}'],
    ['sau: 12/2021', '{after 2021-12}'],
    ['on:14-12-2021', '{on 2021-12-14}'],
    ['năm:2021', '{on 2021}'],
    ['thang:12/2021', '{on 2021-12}'],
    ['year:2021', '{on 2021}'],
    ['ngày:14.12.2021', '{on 2021-12-14}'],
    ['on:"tháng 12 2021"', '{on 2021-12}'],
    ['on:"Thang 2/2021"', '{on 2021-02}'],
    ['sau:"năm 2021"', '{after 2021}'],
    ['on:"ngày 14 tháng 12 năm 2021"', '{on 2021-12-14}'],
    ['trước:tháng 12 năm 2021', '{before 2021-12}'],
    ['ngày:14 tháng 12, 2021', '{on 2021-12-14}'],
    ['on:(năm 2021 OR tháng 1 2022)', '({on 2021}|{on 2022-01})'],
    ['before:2021-2-4', '{before 2021-02-04}'],
    ['tag:mới', '{tag mới}'],
    ['publisher:(nhandan OR "Tuổi Trẻ")', '({publisher nhandan}|{publisher Tuổi Trẻ})'],
    ['official:(Nguyễn Phú Trọng OR Lê A)', '({official Nguyễn Phú Trọng}|{official Lê A})'],
  ])('%s is a fact for the library: %s', (typed, expected) => {
    const query = parseQuery(typed);
    expect(sketch(query.root)).toBe(expected);
    expect(isWordless(query.root)).toBe(true);
  });

  it.each([
    ['họp OR publisher:x', '(họp|{publisher x})'],
    ['(title:họp OR tag:mới) báo', '[(t:họp|{tag mới}) báo]'],
    ['publisher:x y', '[{publisher x} y]'],
    ['on:năm 2021 họp 2020', '[{on 2021} họp 2020]'],
    ['on:2021 12', '[{on 2021} 12]'],
    ['Bão: ba người', '[bão ba người]'],
    ['Việt Nam: ba người', '[việt nam ba người]'],
    ['họp NOT báo', '[họp -báo]'],
    ['WAR NOT PEACE', '[war not peace]'],
    ['"chủ đề “đối ngoại” hay"', 'chủ.đề.đối.ngoại.hay'],
    ['"đối ngoại" ~3', 'đối.ngoại~3'],
  ])('%s is read as %s', (typed, expected) => {
    expect(sketch(parseQuery(typed).root)).toBe(expected);
  });

  const names = ['Nguyễn Văn Lý', 'Lê A'];
  const isKnown = ({ value }: { readonly value: string }): boolean => names.some((name) => name.includes(value));
  it.each([
    ['official:Nguyễn Văn Lý họp', '[{official Nguyễn Văn Lý} họp]', ['joined-value Nguyễn Văn Lý']],
    ['-official:Lê A họp', '[-{official Lê A} họp]', ['joined-value Lê A']],
    [
      'official:Lê A OR official:Nguyễn Văn',
      '({official Lê A}|{official Nguyễn Văn})',
      ['joined-value Lê A', 'joined-value Nguyễn Văn'],
    ],
    ['official:Lê "A"', '[{official Lê} a]', undefined],
    ['official:"Lê" A', '[{official Lê} a]', undefined],
    ['official:Nguyễn họp', '[{official Nguyễn} họp]', undefined],
    ['on:2021 12', '[{on 2021} 12]', undefined],
    ['Lê A', '[lê a]', undefined],
  ])('of %s as many words belong to the field as make a name there is: %s', (typed, expected, oddities) => {
    const query = parseQuery(typed, isKnown);
    expect(sketch(query.root)).toBe(expected);
    expect(query.understood?.oddities.map(({ code, part }) => `${code} ${part}`)).toEqual(oddities);
  });

  it('takes a distance beyond all bounds for the farthest one', () => {
    expect(sketch(parseQuery('"họp báo"~99999').root)).toBe(sketch(parseQuery('"họp báo"~999').root));
  });

  it.each([
    ['after:2022 before:2020', ['crossed-dates']],
    ['after:12/2021 họp before:2021-11-30', ['crossed-dates']],
    ['after:2020 before:2021', undefined],
    ['after:5/2020 before:2020', undefined],
    ['after:2022 OR before:2020', undefined],
  ])('says whether anything can lie between the dates of %s', (typed, codes) => {
    expect(parseQuery(typed).understood?.oddities.map(({ code }) => code)).toEqual(codes);
  });

  it('takes an OR before a closing bracket for one that stands alone', () => {
    const query = parseQuery('(họp OR)');
    expect(sketch(query.root)).toBe(sketch(parseQuery('họp').root));
    expect(query.understood?.oddities).toEqual([{ code: 'stray-operator', part: 'OR' }]);
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
    'publisher:',
    '2021',
    'AND ',
    'NOT ',
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
        for (const language of ['en', 'vi'] as const) {
          const again = parseQuery(printQuery(query, language));
          expect(sketch(again.root)).toBe(sketch(query.root));
          expect(again.includesHidden).toBe(query.includesHidden);
        }
      }),
    );
  });

  it.each(['-title:-a', '-(-a)', 'İ', 'publisher:"OR"', 'publisher:"AND" họp', 'publisher:"NOT" họp'])(
    'keeps the meaning of %s when printed',
    (text) => {
      const query = parseQuery(text);
      expect(sketch(parseQuery(printQuery(query, 'en')).root)).toBe(sketch(query.root));
    },
  );

  it('survives any depth of brackets', () => {
    expect(() => parseQuery('('.repeat(50_000) + 'a')).not.toThrow();
    expect(() => parseQuery('-('.repeat(50_000) + 'a')).not.toThrow();
  });
});
