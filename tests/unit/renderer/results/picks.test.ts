import { describe, expect, it } from 'vitest';
import { noPicks, rowsToActOn, toggled, withRange } from '../../../../src/renderer/results/picks';
import type { ArticleRow } from '../../../../src/shared/search';

function row(id: string): ArticleRow {
  return {
    id,
    path: `/bai/${id}.txt`,
    title: id,
    titleMade: false,
    publisher: null,
    origin: null,
    date: null,
    officials: 0,
    slogans: 0,
    notes: 0,
    facts: {},
    isRead: false,
    isStarred: false,
    alsoIn: [],
    tier: null,
    hits: 0,
    snippet: null,
  };
}

const rows = ['a', 'b', 'c'].map(row);
const rowAt = (index: number): ArticleRow | null => rows[index] ?? null;

describe('chosen rows', () => {
  it('are chosen and let go one by one', () => {
    const once = toggled(noPicks, row('a'));
    expect([...once.keys()]).toEqual(['a']);
    expect(toggled(once, row('a')).size).toBe(0);
  });

  it('reach from one place to another in either direction, past rows that are not there', () => {
    expect([...withRange(noPicks, rowAt, 3, 1).keys()]).toEqual(['b', 'c']);
  });

  it('are acted on together, or else the active row is', () => {
    expect(rowsToActOn(withRange(noPicks, rowAt, 0, 1), row('c')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rowsToActOn(noPicks, row('c')).map(({ id }) => id)).toEqual(['c']);
    expect(rowsToActOn(noPicks, null)).toEqual([]);
  });
});
