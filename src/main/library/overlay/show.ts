import type { Article, FactStandings, Mention, Reference } from '../../../shared/article';
import { correctVisibility } from '../../corrections/correct-blocks';
import { correctFacts, type Facts } from '../../corrections/correct-facts';
import { correctMentions } from '../../corrections/correct-mentions';
import { correctSlogans } from '../../corrections/correct-slogans';
import type { RuleBook } from '../../corrections/rule-book';
import type { Entry, KnownEntry, LeanEntry, MentionFact, PersonTally, SloganFact } from '../entry';
import type { ShownFacts } from '../shown-entry';
import { bytesOf } from '../../../shared/article-id';
import { addedOfficials, addedSlogans, byReader, mention, mentionFact, newSlogan, sloganFact } from './added';
import type { Overlay } from './overlay';
import { tallyPeople, tallySlogans, tallySpeakers } from './tally';

/** An article as shown; `isWhole` is false while places of its corrections are to be looked for in its text. */
export interface Shown {
  readonly entry: Entry;
  readonly isWhole: boolean;
}

/** Puts an article of the catalogue under the persons and slogans of the library and the reader's corrections. */
export function showEntry(read: KnownEntry, paths: readonly string[], overlay: Overlay): Shown {
  const { book, anchors } = overlay;
  const corrections = book.forArticle({ ...read, paths });
  const { rules: placed, isWhole } = anchors.placed(corrections, read);
  const personOf = (name: string): string => overlay.people.personOf(name, read.n);
  const seen = correctVisibility(read.mentions, placed);
  const mentions = correctMentions<MentionFact>(seen, {
    ...{ book, placed, personOf },
    added: correctVisibility(addedOfficials(placed, overlay, read), placed),
    make: mentionFact,
  });
  const wordings = correctSlogans<SloganFact>(correctVisibility(read.wordings, placed), {
    book,
    placed,
    added: correctVisibility(addedSlogans(placed, overlay, read), placed),
    keyOf: (slogan) => overlay.families.keyOf(slogan),
    make: sloganFact,
    personOf: (name) => book.personMeant(personOf(name)),
  });
  const statements = read.statements.map((one) => {
    const person = book.personMeant(personOf(one.person));
    return person === one.person ? one : { ...one, person };
  });
  const put = corrections.length === 0 ? { ...read, facts: {} } : correctFacts(read, corrections);
  const facts = { ...put, facts: withEncoding(put.facts, book, paths, read) };
  const tallies = { people: tallyPeople(mentions), slogans: tallySlogans(wordings) };
  return {
    entry: { ...facts, mentions, wordings, statements, ...tallies, speakers: tallySpeakers(statements) },
    isWhole,
  };
}

/** An article as shown where no correction holds; `isAsRead` is false when its detail is shown otherwise than it was read. */
export interface ShownLean {
  readonly facts: ShownFacts;
  readonly isAsRead: boolean;
}

/** As `showEntry`, without mentions and where there are no corrections; `null` where two of its names are one person. */
export function showLean(read: LeanEntry, overlay: Overlay): ShownLean | null {
  const personOf = (name: string): string => overlay.people.personOf(name, read.n);
  const persons = read.names.map(({ person }) => personOf(person));
  const speakers = read.speakers.map(({ person }) => personOf(person));
  if (new Set(persons).size < persons.length || new Set(speakers).size < speakers.length) return null;
  const wordings = read.wordings.length === 0 ? read.wordings : shownWordings(read, overlay, personOf);
  const people = read.names.flatMap(({ name, mentions, titles, shown }, at): PersonTally[] =>
    mentions === 0
      ? []
      : [{ person: persons[at] ?? '', name, mentions, titles: shown ?? titles, standing: 'automatic' }],
  );
  const isAsRead =
    read.names.every(({ person }, at) => person === persons[at]) &&
    read.speakers.every(({ person }, at) => person === speakers[at]) &&
    read.wordings.every((one, at) => one === wordings[at]);
  const speaking = read.speakers.map(({ statements }, at) => ({ person: speakers[at] ?? '', statements }));
  return { facts: shownFacts(read, wordings, people, speaking), isAsRead };
}

/** The facts of an article as they were read, under these names; written out as those of `leanOf` are. */
function shownFacts(
  read: LeanEntry,
  wordings: LeanEntry['wordings'],
  people: readonly PersonTally[],
  speakers: LeanEntry['speakers'],
): ShownFacts {
  return {
    n: read.n,
    id: read.id,
    part: read.part,
    format: read.format,
    encoding: read.encoding,
    reading: read.reading,
    wordsHash: read.wordsHash,
    lang: read.lang,
    title: read.title,
    titleMade: read.titleMade,
    published: read.published,
    event: read.event,
    happening: read.happening,
    publisher: read.publisher,
    origin: read.origin,
    byline: read.byline,
    wordings,
    people,
    slogans: tallySlogans(wordings),
    facts: {},
    speakers,
  };
}

function shownWordings(
  { wordings }: LeanEntry,
  { book, families }: Overlay,
  personOf: (name: string) => string,
): readonly SloganFact[] {
  return correctSlogans<SloganFact>(wordings, {
    book,
    placed: [],
    added: [],
    keyOf: (slogan) => families.keyOf(slogan),
    make: sloganFact,
    personOf,
  });
}

/** Looks for places of corrections that are not known yet in an article's text; true when some were looked for. */
export async function learnPlaces(article: PlainText, read: KnownEntry, { book, anchors }: Overlay): Promise<boolean> {
  const corrections = book.forArticle({ ...read, paths: article.paths });
  const isKnown = book.everywhere.every((correction) => anchors.everywhere.knows(correction, article));
  if (isKnown && anchors.placed(corrections, article).isWhole) return false;
  anchors.learn(corrections, article, article.text);
  await anchors.everywhere.learn(book, article);
  return true;
}

/** What of an article places are looked for in. */
type PlainText = Pick<Article, 'id' | 'encoding' | 'text' | 'blocks' | 'paths'>;

/** Puts an opened article under the same persons, slogans and corrections as its row in the catalogue. */
export function showArticle(article: Article, read: KnownEntry, overlay: Overlay): Article {
  const { book, anchors } = overlay;
  const corrections = book.forArticle({ ...read, paths: article.paths });
  const { rules: placed } = anchors.placed(corrections, article);
  const personOf = (name: string): string => overlay.people.personOf(name, read.n);
  const meant = (name: string): string => book.personMeant(personOf(name));
  const slogans = correctSlogans(article.slogans, {
    book,
    placed,
    added: addedSlogans(placed, overlay, article),
    keyOf: (slogan) => overlay.families.keyOf(slogan),
    make: (added) => ({ ...newSlogan(added), why: byReader(added) }),
    personOf: meant,
  });
  const officials = correctMentions<Mention>(article.officials, {
    ...{ book, placed, personOf },
    added: addedOfficials(placed, overlay, article),
    make: mention,
  });
  const put = correctFacts({ ...article, happening: read.happening }, corrections);
  return {
    ...article,
    ...factsOf(put),
    facts: withEncoding({ ...article.facts, ...put.facts }, book, article.paths, article),
    officials,
    slogans,
    references: correctReferences(article.references, officials),
    statements: article.statements.map((one) => (one.person === null ? one : { ...one, person: meant(one.person) })),
  };
}

/** References under the persons their mentions are shown as; those to a mention that is none are none. */
function correctReferences(references: readonly Reference[], officials: readonly Mention[]): readonly Reference[] {
  return references.flatMap((one) => {
    const [meant] = one.why.evidence;
    const official = officials.find(({ start, end }) => meant !== undefined && start < meant.end && end > meant.start);
    return official === undefined ? [] : [{ ...one, person: official.person }];
  });
}

/** The standing of the facts, with that of an encoding the reader chose. */
function withEncoding(
  facts: FactStandings,
  book: RuleBook,
  paths: readonly string[],
  { id, encoding }: Pick<Article, 'id' | 'encoding'>,
): FactStandings {
  return book.encodingOf(bytesOf(id), paths) === encoding ? { ...facts, encoding: 'corrected' } : facts;
}

function factsOf(facts: Facts): Omit<Facts, 'happening'> {
  const { title, titleMade, published, event, publisher, origin, byline, lang } = facts;
  return { title, titleMade, published, event, publisher, origin, byline, lang };
}
