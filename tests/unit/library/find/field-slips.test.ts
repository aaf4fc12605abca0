import { describe, expect, it } from 'vitest';
import { noFacts, textTest, type Candidate, type WrittenField } from '../../../../src/main/library/find/constraints';
import { atOnce } from '../../../../src/main/gently/in-slices';
import { fieldTexts } from '../../../../src/main/library/find/field-texts';
import { readFacts } from '../../../../src/main/library/find/field-slips';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import type { FactNode } from '../../../../src/main/search/query';
import { entryOf } from '../entries';

const people = [
  { person: 'p', name: 'Nguyễn Văn Lý', titles: ['Bộ trưởng'], mentions: 1, standing: 'automatic' as const },
];
const articles: readonly Candidate[] = [
  { entry: entryOf({ publisher: 'VnExpress', people }), paths: ['/a.txt'] },
  { entry: entryOf({ publisher: 'Tuổi Trẻ' }), paths: ['/b.txt'] },
];
const textsIn = (field: WrittenField) => atOnce(fieldTexts(articles.entries(), field, noFacts));
const written = {
  isHad: (fact: FactNode) => [...textsIn(fact.field as WrittenField).keys()].some(textTest(fact, {})),
  textsIn,
  isKept: false,
};
const read = (typed: string) => {
  const { root, corrections } = readFacts(parseQuery(typed).root, written);
  return { values: JSON.stringify(root), corrections };
};

describe('a value no article has in a field', () => {
  it.each([
    ['publisher:vnexpres', 'vnexpress', [{ typed: 'vnexpres', read: 'vnexpress' }]],
    ['publisher:"Tuổi Chẻ"', 'Tuổi trẻ', [{ typed: 'chẻ', read: 'trẻ' }]],
    ['official:"Nguyễn Văm Lý"', 'Nguyễn văn Lý', [{ typed: 'văm', read: 'văn' }]],
  ])('%s is read as %s, and said', (typed, value, corrections) => {
    const found = read(typed);
    expect(found.corrections).toEqual(corrections);
    expect(found.values).toContain(value);
  });

  it.each(['publisher:vnexpress', 'publisher:"tuoi tre"', 'official:"N. V. Lý"', 'official:"văn lí"'])(
    '%s stays, since somebody has it',
    (typed) => {
      expect(read(typed).corrections).toEqual([]);
    },
  );

  it.each(['-publisher:vnexpres', 'path:vnexpres', 'after:2021', 'publisher:vnexpress'])(
    '%s stays as it is',
    (typed) => {
      const { root } = parseQuery(typed);
      expect(readFacts(root, written)).toEqual({ root, corrections: [], unknown: [] });
    },
  );

  it.each([
    ['publisher:zzzzz', 'zzzzz', []],
    ['publisher:vne', 'vne', ['VnExpress']],
    ['publisher:"tuổi thơ', 'tuổi thơ', ['Tuổi Trẻ']],
    ['official:"trần lý', 'trần lý', ['Nguyễn Văn Lý']],
  ])('%s is told to be unknown, with the names that are like it', (typed, part, near) => {
    const { root } = parseQuery(typed);
    expect(readFacts(root, written)).toEqual({
      root,
      corrections: [],
      unknown: [{ code: 'unknown-value', part, near, isUnfinished: true }],
    });
  });

  it.each(['publisher:zzzzz*', 'publisher:"zzzzz"', 'publisher:zzzzz họp'])(
    'is said at once where no more typing makes another of it: %s',
    (typed) => {
      const [unknown] = readFacts(parseQuery(typed).root, written).unknown;
      expect(unknown).toEqual({ code: 'unknown-value', part: 'zzzzz', near: [] });
    },
  );

  it('is told where words are kept as typed, and not read as another', () => {
    const { root } = parseQuery('publisher:vnexpres');
    const unknown = [{ code: 'unknown-value', part: 'vnexpres', near: ['VnExpress'], isUnfinished: true }];
    expect(readFacts(root, { ...written, isKept: true })).toEqual({ root, corrections: [], unknown });
  });
});

describe('a name that differs from another in a word that stands in some name', () => {
  const named = (name: string, ...titles: readonly string[]) => ({
    person: name,
    name,
    titles,
    mentions: 1,
    standing: 'automatic' as const,
  });
  const bearers = [
    named('Trần Lúa Mùa', 'nguyên Bí thư Văn phòng, nguyên Trưởng ban Trần Hưng'),
    named('Mau Tre'),
    named('Lúa Trần'),
  ];
  const names = atOnce(fieldTexts([[0, { entry: entryOf({ people: bearers }), paths: [] }]], 'official', noFacts));
  const isHad = (fact: FactNode) => [...names.keys()].some(textTest(fact, {}));
  const asked = (typed: string) => readFacts(parseQuery(typed).root, { isHad, textsIn: () => names, isKept: false });

  it('is read as it, and said', () => {
    const { root, corrections } = asked('official:"Trần Lúa Mau"');
    expect(corrections).toEqual([{ typed: 'mau', read: 'mùa' }]);
    expect(root).toMatchObject({ value: 'Trần Lúa mùa' });
  });

  it.each(['official:"lúa tre"', 'official:"trần mau mau"', 'official:"mau lúa trần"'])(
    'is left alone where no name is so near: %s',
    (typed) => {
      expect(asked(typed).corrections).toEqual([]);
    },
  );

  it('is told beside the names that are most like it, not beside long titles that share a word', () => {
    const [unknown] = asked('official:"nguyên trần lúa mùa"').unknown;
    expect(unknown?.near).toEqual(['Trần Lúa Mùa', 'Lúa Trần']);
  });
});
