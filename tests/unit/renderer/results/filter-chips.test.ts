import { describe, expect, it } from 'vitest';
import { filterChips } from '../../../../src/renderer/results/filter-chips';
import type { LibrarySummary } from '../../../../src/shared/library';

const summary: LibrarySummary = {
  articles: 3,
  recent: 0,
  starred: 0,
  unread: 3,
  collections: [],
  months: [],
  encodings: [],
  tags: [],
  noted: 0,
  notes: 0,
  problems: 0,
  roots: [{ path: '/data/hoi-nghi', name: 'hoi-nghi', articles: 3, present: true, away: [] }],
  events: [],
  people: [{ key: 'tran-van-mau', label: 'Trần Văn Mẫu', articles: 2 }],
  slogans: [],
  publishers: [],
  years: [],
};

describe('filter chips', () => {
  it('are named as the library names their values', () => {
    expect(filterChips({ person: 'tran-van-mau', folder: '/data/hoi-nghi' }, summary)).toEqual([
      { key: 'folder', value: 'hoi-nghi' },
      { key: 'person', value: 'Trần Văn Mẫu' },
    ]);
  });

  it('show the key while the library is not known', () => {
    expect(filterChips({ publisher: 'Bản tin Mẫu' }, null)).toEqual([{ key: 'publisher', value: 'Bản tin Mẫu' }]);
  });

  it('leave out conditions that do not hold', () => {
    expect(filterChips({ recent: false, hasNotes: true }, summary)).toEqual([{ key: 'hasNotes', value: null }]);
    expect(filterChips({}, summary)).toEqual([]);
  });
});
