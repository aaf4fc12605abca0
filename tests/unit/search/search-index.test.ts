import { describe, expect, it } from 'vitest';
import { articleWords } from '../../../src/main/search/article-words';
import { parseQuery } from '../../../src/main/search/read-query/parse-query';
import { SearchIndex, type SearchOptions } from '../../../src/main/search/search-index';
import type { Block } from '../../../src/shared/article';

const para = (text: string): Block[] => [{ start: 0, end: text.length, kind: 'paragraph' }];

function indexOf(...texts: readonly string[]): SearchIndex {
  const index = new SearchIndex();
  texts.forEach((text, id) => index.add(id, articleWords(text, para(text))));
  return index;
}

function found(index: SearchIndex, typed: string, options: SearchOptions = {}): [number, string][] {
  const outcome = index.search(parseQuery(typed), options);
  return outcome.ids.map((id, at) => [id, outcome.tiers[at] ?? '']);
}

describe('what is found', () => {
  const index = indexOf(
    'Đường lối đối ngoại của nước nhà',
    'ngoài đội hình ra',
    'khác hẳn 2022',
    'Hoà bình',
    'Hòa bình',
    'Hoa Binh',
  );

  it.each(['doi ngoai', 'DOI NGOAI', 'đối ngoại', 'đối ngoại'.normalize('NFD')])('%s finds both spellings', (typed) => {
    expect(found(index, typed).map(([id]) => id)).toEqual([0, 1]);
  });

  it('counts the places of a word once, however often it was typed', () => {
    const { totalHits } = index.search(parseQuery('đối ngoại'));
    expect(index.search(parseQuery('đối ngoại đối đối ngoại')).totalHits).toBe(totalHits);
  });

  it('finds a phrase only in order', () => {
    expect(found(index, '"doi ngoai"').map(([id]) => id)).toEqual([0]);
  });

  it('ranks typed marks first, then tone placement, then the rest', () => {
    expect(found(index, 'hòa bình')).toEqual([
      [4, 'exact'],
      [3, 'tone'],
      [5, 'folded'],
    ]);
  });

  it('finds only the typed marks when told', () => {
    expect(found(index, 'hòa bình', { exactMarks: true })).toEqual([[4, 'exact']]);
  });

  it('keeps numbers whole', () => {
    expect(found(index, '2022').map(([id]) => id)).toEqual([2]);
    expect(found(index, '202')).toEqual([]);
  });

  describe('by a word still being typed', () => {
    const names = Array.from({ length: 60 }, (_, at) => `ba${String.fromCharCode(97 + (at % 26), 97 + at / 26)}`);

    it('is everything it may become, in a small library', () => {
      const index = indexOf(...names.map((name) => `hội ${name}`));
      expect(found(index, 'hội ba', { prefixLast: true })).toHaveLength(60);
    });

    it('is a rare word too where few articles answer otherwise', () => {
      const index = indexOf('gareth balentine', ...Array.from({ length: 200 }, () => names.join(' ')));
      expect(found(index, 'gareth ba', { prefixLast: true }).map(([id]) => id)).toEqual([0]);
    });
  });

  it('looks for near words no farther than they may stand apart, however many there are with other marks', () => {
    // Looking on to the end of the article from each of them would take minutes.
    const long = new SearchIndex(null, { recentArticles: 1 });
    const text = 'á '.repeat(60_000) + 'bạ '.repeat(60_000);
    long.add(0, articleWords(text, para(text)));
    expect(long.search(parseQuery('"á bá"~5')).totalHits).toBe(1);
  });
});
