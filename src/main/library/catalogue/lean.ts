import type { Detail, LeanEntry, MentionFact, NameTally, NewEntry } from '../entry';
import { tallySpeakers } from '../overlay/tally';

/** An article as read, without what stays on the disk; `n` is its number. */
export function leanOf(read: NewEntry, n: number): LeanEntry {
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
    n,
    names: tallyNames(read.mentions),
    speakers: tallySpeakers(read.statements),
  };
}

/** What of an article stays on the disk. */
export function detailOf({ mentions, statements }: Detail): Detail {
  return { mentions, statements };
}

/** Every name of an article: those of its visible blocks in their order, then those of hidden ones alone. */
function tallyNames(mentions: readonly MentionFact[]): readonly NameTally[] {
  const tallies = new Map<string, Tally>();
  const visible: Tally[] = [];
  for (const mention of mentions) {
    const tally = tallies.get(mention.person) ?? {
      person: mention.person,
      name: '',
      mentions: 0,
      titles: [],
      shown: [],
    };
    tallies.set(mention.person, tally);
    const isTelling = mention.title !== null && !mention.sic && mention.suspicion === null;
    if (isTelling) putTitle(tally.titles, mention.title);
    if (mention.hidden) continue;
    if (tally.mentions === 0) visible.push(tally);
    tally.mentions += 1;
    if (mention.name.length > tally.name.length) tally.name = mention.name;
    if (isTelling) putTitle(tally.shown, mention.title);
  }
  const hidden = [...tallies.values()].filter(({ mentions: count }) => count === 0);
  return [...visible.map(shownTally), ...hidden];
}

/** A `NameTally` in the making: its titles in visible blocks are told also where they are all there are. */
type Tally = { -readonly [Field in keyof NameTally]: NameTally[Field] } & {
  readonly titles: string[];
  readonly shown: string[];
};

function putTitle(titles: string[], title: string): void {
  if (!titles.includes(title)) titles.push(title);
}

function shownTally({ person, name, mentions, titles, shown }: Tally): NameTally {
  const isSame = titles.length === shown.length && titles.every((title, at) => title === shown[at]);
  return { person, name, mentions, titles, shown: isSame ? null : shown };
}
