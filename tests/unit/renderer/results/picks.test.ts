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
    const first = stretched(null, picksOf('a'), 2, 5);
    const shorter = stretched(first, picksOf('a', 'b', 'c'), 5, 3);
    expect(shorter).toEqual({ before: picksOf('a'), anchor: 2, end: 3 });
    expect(stretched(shorter, picksOf('b'), 7, 8)).toEqual({ before: picksOf('b'), anchor: 7, end: 8 });
  });

  it('are acted on together, or else the active row is', () => {
    expect(rowsToActOn(picksOf('a', 'b'), rowOf('c')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rowsToActOn(noPicks, rowOf('c')).map(({ id }) => id)).toEqual(['c']);
    expect(rowsToActOn(noPicks, null)).toEqual([]);
  });
});
