import { describe, expect, it } from 'vitest';
import { alternatives, withAlternatives } from '../../../../src/renderer/library/facet-question';
import type { QueryFacets } from '../../../../src/shared/search';

const empty: QueryFacets = {
  events: [],
  people: [],
  slogans: [],
  publishers: [],
  years: [],
  months: [],
  encodings: [],
  tags: [],
  noted: 0,
  recent: 0,
  starred: 0,
  unread: 0,
  collections: [],
  folders: [],
};

describe('facets of a question', () => {
  it('count the other values of a chosen condition without that condition', () => {
    expect(alternatives({ publisher: 'Báo Mẫu', starred: true })).toEqual([['publisher', { starred: true }]]);
  });

  it('count other years without the month of the chosen one', () => {
    expect(alternatives({ year: '2021', month: '2021-12' })).toEqual([
      ['year', {}],
      ['month', { year: '2021' }],
    ]);
  });

  it('take only the list of the condition from the answers without it', () => {
    const years = [{ key: '2022', label: '2022', articles: 4 }];
    const other = { ...empty, years, people: [{ key: 'x', label: 'X', articles: 9 }] };
    expect(withAlternatives(empty, [['year', other]])).toEqual({ ...empty, years });
  });
});
