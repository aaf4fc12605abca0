import { describe, expect, it } from 'vitest';
import type { DatedUse, TitleSpan } from '../../../../../src/shared/person';
import { axisOf, barOf, knownPapers, ticksOf } from '../../../../../src/renderer/people/dossier/timeline';

const use = (date: string, isInferred = false): DatedUse => ({
  articleId: 'a',
  publisher: null,
  date,
  isInferred,
  start: 0,
  end: 1,
});
const span = (first: DatedUse | null, last: DatedUse | null): TitleSpan => ({
  title: 'Bộ trưởng',
  mentions: 1,
  articles: 1,
  undated: 0,
  papers: [],
  first,
  last,
});

describe('a timeline of titles', () => {
  it('spans the years of every dated use, the last one to its end', () => {
    const axis = axisOf([span(use('2013-05'), use('2019')), span(use('2021-12-31'), use('2021-12-31'))]);
    expect(axis).toEqual({ from: 2013, to: 2021 });
    expect(axisOf([span(null, null)])).toBeNull();
    const bar = barOf(span(use('2021-12-31'), use('2021-12-31')), axis ?? { from: 0, to: 0 });
    expect(bar?.width).toBe(0);
    expect(bar?.left).toBeLessThan(1);
  });

  it('draws a use in the middle of its only year', () => {
    expect(barOf(span(use('2021-07'), use('2021-07')), { from: 2021, to: 2021 })?.left).toBeCloseTo(0.5);
  });

  it('says which end was inferred, and draws nothing undated', () => {
    const bar = barOf(span(use('2013', true), use('2015-01-01')), { from: 2013, to: 2016 });
    expect(bar).toMatchObject({ left: 0, width: 0.5, isFirstInferred: true, isLastInferred: false });
    expect(barOf(span(null, null), { from: 2013, to: 2016 })).toBeNull();
  });

  it('writes as many years as there is room for, round ones where there are many', () => {
    expect(ticksOf({ from: 2019, to: 2021 }, 6).map(({ year }) => year)).toEqual([2019, 2020, 2021]);
    expect(ticksOf({ from: 1998, to: 2021 }, 6).map(({ year }) => year)).toEqual([2000, 2005, 2010, 2015, 2020]);
  });
});

describe('the papers that print a title', () => {
  it('are those that are known: articles of an unknown one stand in a row of their own, and count as none', () => {
    const printed = { first: null, last: null, articles: 2, undated: 2 };
    expect(knownPapers([{ ...printed, publisher: null }])).toBe(0);
    expect(
      knownPapers([
        { ...printed, publisher: 'Báo Nước' },
        { ...printed, publisher: null },
      ]),
    ).toBe(1);
  });
});
