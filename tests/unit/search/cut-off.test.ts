import { describe, expect, it } from 'vitest';
import { articleWords } from '../../../src/main/search/article-words';
import { isCutOff, mayBecome } from '../../../src/main/search/cut-off';
import { parseQuery } from '../../../src/main/search/read-query/parse-query';
import { SearchIndex } from '../../../src/main/search/search-index';

it.each(['tưo', 'tướ', 'đươ', 'nghiê', 'yế', 'buổ', 'khă', 'xuấ'])('%s is no syllable yet', (begun) => {
  expect(isCutOff(begun)).toBe(true);
});

it.each(['tư', 'tương', 'đô', 'chú', 'huế', 'mùa', 'phở', 'đôn', ''])('%s may be whole', (word) => {
  expect(isCutOff(word)).toBe(false);
});

it.each([
  ['tưo', 'tướng', true],
  ['dươ', 'đường', true],
  ['đươ', 'dường', false],
  ['tướ', 'tương', false],
  ['nghiê', 'nghiệp', true],
  ['nghiê', 'nghi', false],
])('%s may become %s: %s', (begun, exact, expected) => {
  expect(mayBecome(begun, exact)).toBe(expected);
});

describe('while a word is being typed', () => {
  const index = new SearchIndex();
  ['thủ tướng', 'thủ tương', 'thư tuông'].forEach((text, id) => index.add(id, articleWords(text, [])));
  const found = (typed: string, prefixLast: boolean): readonly (readonly [number, string])[] => {
    const { ids, tiers } = index.search(parseQuery(typed), { prefixLast });
    return ids.map((id, at) => [id, tiers[at] ?? ''] as const).sort(([a], [b]) => a - b);
  };

  it('what it may become has the marks typed', () => {
    expect(found('thủ tưo', true)).toEqual([
      [0, 'exact'],
      [1, 'exact'],
      [2, 'folded'],
    ]);
  });

  it('a whole word has other marks than one with another tone', () => {
    expect(found('thủ tương', true)).toEqual([
      [0, 'folded'],
      [1, 'exact'],
      [2, 'folded'],
    ]);
  });
});
