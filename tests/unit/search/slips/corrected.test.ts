import { describe, expect, it } from 'vitest';
import { articleWords } from '../../../../src/main/search/article-words';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { SearchIndex, type SearchOutcome, type SearchOptions } from '../../../../src/main/search/search-index';

const index = new SearchIndex();
[
  'Trường học mới',
  'Con đường nghiêng',
  'Gorbachev thăm',
  'Đường dài 1204 mét',
  'sản xuất lúa',
  'giữ gìn',
  'xóa kỷ niệm',
  'dặn rằng',
  'Вьетнамский язык',
].forEach((text, id) => {
  index.add(id, articleWords(text, []));
});

function search(typed: string, options: SearchOptions = {}): SearchOutcome {
  return index.search(parseQuery(typed), options);
}

describe('a word nobody wrote', () => {
  it.each([
    ['chường', 'trường'],
    ['truonh', 'trường'],
    ['ngiêng', 'nghiêng'],
    ['gorbachov', 'gorbachev'],
    ['gorbatchov', 'gorbachev'],
    ['вьетнаамскии', 'вьетнамский'],
    ['duogn', 'đường'],
    ['núa', 'lúa'],
    ['xản', 'sản'],
    ['dữ', 'giữ'],
    ['zữ', 'giữ'],
    ['dìn', 'gìn'],
    ['giằng', 'rằng'],
    ['nyem', 'niệm'],
    ['kỹ', 'kỷ'],
    ['sãn', 'sản'],
  ])('%s is read as %s, and said', (typed, read) => {
    const outcome = search(typed);
    expect(outcome.corrections).toEqual([{ typed, read }]);
    expect(outcome.tiers[0]).toBe('slip');
    expect(outcome.total).toBeGreaterThan(0);
  });

  it('stays as typed when told so, when it has digits, when it is excluded', () => {
    expect(search('chường', { keepTyped: true }).total).toBe(0);
    expect(search('1205').total).toBe(0);
    expect(search(`${'x'.repeat(40)}trường`).corrections).toEqual([]);
    expect(search('đường -chường').corrections).toEqual([]);
  });

  it('keeps its own tone where somebody wrote it, and where marks must be exact', () => {
    expect(search('kỉ').corrections).toEqual([]);
    expect(search('ky').corrections).toEqual([]);
    expect(search('kỹ', { exactMarks: true }).corrections).toEqual([]);
    expect(search('kỹ', { exactMarks: true }).total).toBe(0);
  });

  it('is waited for while it is being typed', () => {
    expect(search('con đườ', { prefixLast: true }).corrections).toEqual([]);
    expect(search('trường h', { prefixLast: true }).ids).toEqual([0]);
    expect(search('con ngh', { prefixLast: true }).ids).toEqual([1]);
  });
});

describe('of words as near', () => {
  it.each([
    ['tổg', 'tổng'],
    ['nướ', 'nước'],
    ['tog', 'tới'],
  ])('%s is read as %s: what has the marks typed, without any what is commoner', (typed, read) => {
    const many = new SearchIndex();
    ['tổng số', 'đi tới', 'tới nơi', 'nước', 'nước', 'nươm', 'nướng'].forEach((text, id) => {
      many.add(id, articleWords(text, []));
    });
    expect(many.search(parseQuery(typed)).corrections).toEqual([{ typed, read }]);
  });
});

describe('a slip beside other words', () => {
  const many = new SearchIndex();
  [
    ...['cây trĩ ra hoa', 'ngồi ngoài hiên', 'đứng ngoài sân', 'ngoài giờ'],
    ...['chỉ đạo gấp', 'nhà ngoại giao', 'trị bệnh, đạo lý', 'trường mới mở', 'chương hai'],
    ...['chính phủ', 'phụ nữ', 'phụ cấp'],
  ].forEach((text, id) => many.add(id, articleWords(text, [])));
  const read = (typed: string): readonly string[] => many.search(parseQuery(typed)).corrections.map((one) => one.read);

  it.each([
    ['trỉ đạo', 'chỉ'],
    ['trỉ', 'trĩ'],
    ['trỉ hoa', 'trĩ'],
    ['ngoaik giao', 'ngoại'],
    ['nhà ngoaik', 'ngoại'],
    ['"nhà ngoaik giao"', 'ngoại'],
    ['ngoaik', 'ngoài'],
    ['ngoaik hoa', 'ngoài'],
    ['ngoaik -giao', 'ngoài'],
    ['ngoaik OR giao', 'ngoài'],
  ])('%s is read with %s', (typed, expected) => {
    expect(read(typed)).toEqual([expected]);
  });

  it('is read beside the word before as that was read', () => {
    expect(read('phug')).toEqual(['phụ']);
    expect(read('chinhh phug')).toEqual(['chính', 'phủ']);
  });

  it('is read by itself among too many words', () => {
    expect(read('ngoaik giao một hai ba bốn năm sáu bảy')).toContain('ngoài');
  });
});

describe('where nothing has all the words', () => {
  const many = new SearchIndex();
  for (let id = 0; id < 120; id += 1) many.add(id, articleWords(`ngành giáo viên ${id}`, []));
  many.add(200, articleWords('nghành ngoáy', []));
  const asked = (typed: string, options: SearchOptions = {}): SearchOutcome => many.search(parseQuery(typed), options);

  it('a word hardly anybody wrote is read as a much commoner neighbour, and said', () => {
    const outcome = asked('nghành giáo');
    expect(outcome.corrections).toEqual([{ typed: 'nghành', read: 'ngành' }]);
    expect(outcome.total).toBe(120);
    expect(outcome.tiers[0]).toBe('slip');
  });

  it.each<[string, SearchOptions]>([
    ['nghành ngoáy', {}],
    ['nghành viên x', {}],
    ['nghành giáo', { keepTyped: true }],
    ['nghành giáo', { exactMarks: true }],
    ['nghành -giáo', {}],
  ])('but not for %s with %j', (typed, options) => {
    expect(asked(typed, options).corrections.map((one) => one.typed)).not.toContain('nghành');
  });

  it.each(['thuy giao', 'thuy giáo', 'thuý giáo'])('nor for a word in %s that many wrote with other marks', (typed) => {
    const all = new SearchIndex();
    for (let id = 0; id < 50; id += 1) all.add(id, articleWords('thủy', []));
    for (let id = 100; id < 220; id += 1) all.add(id, articleWords('thu giáo', []));
    expect(all.search(parseQuery(typed)).corrections).toEqual([]);
  });

  it('nor for what a word was read as already', () => {
    const all = new SearchIndex();
    all.add(0, articleWords('xoong', []));
    for (let id = 100; id < 220; id += 1) all.add(id, articleWords('xong giáo', []));
    expect(all.search(parseQuery('xoongg giáo')).corrections).toEqual([{ typed: 'xoongg', read: 'xoong' }]);
  });
});
