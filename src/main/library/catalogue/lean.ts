import type { Detail, LeanEntry, NameTally, ReadEntry } from '../entry';
import { tallyPeople, tallySpeakers } from '../overlay/tally';
import { namesOf } from '../people/names-of';

/** An article as read, without what stays on the disk. */
export function leanOf(read: ReadEntry): LeanEntry {
  // Written out: what is copied by `...` is copied property by property, each time into another shape of object.
  return {
    id: read.id,
    part: read.part,
    title: read.title,
    titleMade: read.titleMade,
    publisher: read.publisher,
    origin: read.origin,
    byline: read.byline,
    published: read.published,
    event: read.event,
    happening: read.happening,
    lang: read.lang,
    wordings: read.wordings,
    wordsHash: read.wordsHash,
    print: read.print,
    format: read.format,
    encoding: read.encoding,
    reading: read.reading,
    n: read.n,
    names: tallyNames(read),
    speakers: tallySpeakers(read.statements),
  };
}

/** What of an article stays on the disk. */
export function detailOf({ mentions, statements }: Detail): Detail {
  return { mentions, statements };
}

/** Every name of an article: those of its visible blocks in their order, then those of hidden ones alone. */
function tallyNames(read: Pick<ReadEntry, 'published' | 'event' | 'mentions'>): readonly NameTally[] {
  const names = namesOf(read);
  const visible = tallyPeople(read.mentions).map(({ person, name, mentions, titles }): NameTally => {
    const all = names.get(person)?.titles ?? [];
    const isSame = all.length === titles.length && all.every((title, at) => title === titles[at]);
    return { person, name, mentions, titles: all, shown: isSame ? null : titles };
  });
  const seen = new Set(visible.map(({ person }) => person));
  const hidden = [...names].filter(([person]) => !seen.has(person));
  return [...visible, ...hidden.map(([person, { titles }]) => ({ person, name: '', mentions: 0, titles, shown: [] }))];
}
