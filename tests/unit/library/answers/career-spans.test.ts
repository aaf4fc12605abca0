import { expect, test } from 'vitest';
import { careerSpans } from '../../../../src/main/library/answers/career-spans';
import { entryOf, mentionOf } from '../entries';

function report(n: number, title: string | null, date: string | null, publisher: string | null, certain = true) {
  const mentions = [mentionOf({ title, start: n, end: n + 5 })];
  const published = date === null ? null : { value: date, basis: 'printed' as const, certain };
  return {
    entry: {
      ...entryOf({ n, id: String(n), published, publisher, mentions }),
      people: [],
      slogans: [],
      facts: {},
      speakers: [],
    },
    mentions,
  };
}

test('each title goes from its first printed use to its last, whatever its capitals, and so for each paper', () => {
  const [earlier, later] = careerSpans([
    report(1, 'Thứ trưởng', '2011-03-04', 'Báo Đê'),
    report(2, 'thứ trưởng', '2009-05', 'Báo Cồn', false),
    report(3, 'Thứ trưởng', null, 'Báo Đê'),
    report(4, 'Cán bộ đê', '2001', 'Báo Đê'),
    report(5, null, '1999', 'Báo Đê'),
  ]);
  expect(earlier).toMatchObject({ title: 'Cán bộ đê', first: { date: '2001', articleId: '4' }, undated: 0 });
  expect(later).toMatchObject({
    ...{ title: 'Thứ trưởng', articles: 3, undated: 1, mentions: 3 },
    first: { date: '2009-05', isInferred: true, publisher: 'Báo Cồn', articleId: '2', start: 2, end: 7 },
    last: { date: '2011-03-04', isInferred: false, publisher: 'Báo Đê' },
    papers: [
      { publisher: 'Báo Đê', articles: 2, undated: 1, first: { date: '2011-03-04' } },
      { publisher: 'Báo Cồn', articles: 1, last: { isInferred: true } },
    ],
  });
});

test('titles that cannot be right are no part of a career, and undated ones come last', () => {
  const doubted = report(1, 'Vua', '2000', null);
  const sic = { ...doubted, mentions: doubted.mentions.map((one) => ({ ...one, sic: true })) };
  const titles = careerSpans([sic, report(2, 'A', null, null), report(3, 'B', '2010', null)]);
  expect(titles.map(({ title, first }) => [title, first?.date ?? null])).toEqual([
    ['B', '2010'],
    ['A', null],
  ]);
});
