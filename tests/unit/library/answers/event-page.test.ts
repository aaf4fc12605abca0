import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../../src/main/library/catalogue/catalogue';
import { eventPage } from '../../../../src/main/library/answers/event-page';
import { together } from '../../../../src/main/library/answers/companions';
import type { MentionFact } from '../../../../src/main/library/entry';
import { entryOf, mentionOf } from '../entries';

const happening = { key: 'hoi-nghi-12', label: 'Hội nghị lần thứ 12' };

function standing(person: string, listPlace: number | null, change: Partial<MentionFact> = {}): MentionFact {
  return mentionOf({ person, name: person, listPlace, start: (listPlace ?? 9) * 20, ...change });
}

function library(): Catalogue {
  const catalogue = new Catalogue();
  const reports = [
    [standing('a', 1, { title: 'Bộ trưởng' }), standing('b', 2)],
    [standing('b', 1), standing('a', 2, { title: 'Bộ trưởng Bộ Thủy lợi' }), standing('c', 3)],
    [standing('a', null)],
    [standing('a', 1), standing('d', 1, { hidden: true })],
  ];
  reports.forEach((mentions, at) => {
    const n = at + 1;
    catalogue.addEntry(entryOf({ n, id: String(n).repeat(64), happening: n === 4 ? null : happening, mentions }));
    const file = { path: `/${n}.txt`, size: 1, mtimeMs: 1, sha256: null, issues: [], reading: '', articles: [n] };
    catalogue.recordFile(file);
  });
  catalogue.settle();
  return catalogue;
}

describe('the page of an event', () => {
  const page = eventPage(library(), happening.key);

  test('says who stood where with which title in which report', () => {
    const [first] = page.attendants;
    expect(first).toMatchObject({
      person: 'a',
      reports: [{ place: 1, title: 'Bộ trưởng' }, { place: 2 }, { place: null }],
    });
  });

  test('names as missing only those whom a report with a list leaves out', () => {
    const missing = Object.fromEntries(page.attendants.map(({ person, missingFrom }) => [person, missingFrom.length]));
    expect(missing).toEqual({ a: 0, b: 0, c: 1 });
  });
});

test('the closest tie of an article is the one it is counted by', () => {
  const catalogue = library();
  const tied = (tie: 'list' | 'event' | 'article' | null) => together(catalogue, 'a', 'b', tie).length;
  expect([tied('list'), tied('event'), tied('article'), tied(null)]).toEqual([2, 0, 0, 2]);
});
