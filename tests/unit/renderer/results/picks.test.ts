import { describe, expect, it } from 'vitest';
import { noPicks, rowsToActOn, toggled, withRange } from '../../../../src/renderer/results/picks';
import type { ArticleRow } from '../../../../src/shared/search';
import { rowOf } from './rows';

const rows = ['a', 'b', 'c'].map(rowOf);
const rowAt = (index: number): ArticleRow | null => rows[index] ?? null;

describe('chosen rows', () => {
  it('are chosen and let go one by one', () => {
    const once = toggled(noPicks, rowOf('a'));
    expect([...once.keys()]).toEqual(['a']);
    expect(toggled(once, rowOf('a')).size).toBe(0);
  });

  it('reach from one place to another in either direction, past rows that are not there', () => {
    expect([...withRange(noPicks, rowAt, 3, 1).keys()]).toEqual(['b', 'c']);
  });

  it('are acted on together, or else the active row is', () => {
    expect(rowsToActOn(withRange(noPicks, rowAt, 0, 1), rowOf('c')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rowsToActOn(noPicks, rowOf('c')).map(({ id }) => id)).toEqual(['c']);
    expect(rowsToActOn(noPicks, null)).toEqual([]);
  });
});
