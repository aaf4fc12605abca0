import { describe, expect, it } from 'vitest';
import { noPicks, rowsToActOn, stretched, toggled, withRows } from '../../../../src/renderer/results/picks';
import { rowOf } from './rows';

const picksOf = (...titles: readonly string[]) => withRows(noPicks, titles.map(rowOf));

describe('chosen rows', () => {
  it('are chosen and let go one by one', () => {
    const once = toggled(noPicks, rowOf('a'));
    expect([...once.keys()]).toEqual(['a']);
    expect(toggled(once, rowOf('a')).size).toBe(0);
  });

  it('are stretched from where the range began, as long as the reader goes on from its end', () => {
    const one = { key: 'đò', picks: picksOf('a') };
    const first = stretched(null, one, 2, 5);
    const shorter = stretched(first, { key: 'đò', picks: picksOf('a', 'b', 'c') }, 5, 3);
    expect(shorter).toEqual({ before: one, anchor: 2, end: 3 });
    const two = { key: 'đò', picks: picksOf('b') };
    expect(stretched(shorter, two, 7, 8)).toEqual({ before: two, anchor: 7, end: 8 });
  });

  it('begin a range of their own in another list, also where one ended at the same place', () => {
    const first = stretched(null, { key: 'đò', picks: picksOf('a') }, 1, 0);
    const other = { key: 'chợ', picks: noPicks };
    expect(stretched(first, other, 0, 1)).toEqual({ before: other, anchor: 0, end: 1 });
  });

  it('are acted on together, or else the active row is', () => {
    expect(rowsToActOn(picksOf('a', 'b'), rowOf('c')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rowsToActOn(noPicks, rowOf('c')).map(({ id }) => id)).toEqual(['c']);
    expect(rowsToActOn(noPicks, null)).toEqual([]);
  });
});
