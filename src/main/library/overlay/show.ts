import { hiddenKinds, type Article, type FactStandings, type Span, type Why } from '../../../shared/article';
import { correctVisibility } from '../../corrections/correct-blocks';
import { correctFacts, type Facts } from '../../corrections/correct-facts';
import { correctMentions } from '../../corrections/correct-mentions';
import { correctSlogans, type AddedSlogan, type SloganLike } from '../../corrections/correct-slogans';
import type { RuleBook } from '../../corrections/rule-book';
import type { SloganFamilies } from '../../recognise/slogans/families';
import { sloganKey } from '../../recognise/slogans/keys';
import type { Entry, ReadEntry, SloganFact } from '../entry';
import type { People } from '../people/people';
import type { Anchors } from './anchors';
import { tallyPeople, tallySlogans } from './tally';

/** What turns an article as read into the article as shown. */
export interface Overlay {
  readonly book: RuleBook;
  readonly anchors: Anchors;
  readonly people: People;
  readonly families: SloganFamilies;
}

/** An article as shown; `isWhole` is false while places of its corrections are to be looked for in its text. */
export interface Shown {
  readonly entry: Entry;
  readonly isWhole: boolean;
}

/** Puts an article of the catalogue under the persons and slogans of the library and the reader's corrections. */
export function showEntry(read: ReadEntry, paths: readonly string[], overlay: Overlay): Shown {
  const { book, anchors } = overlay;
  const corrections = book.forArticle({ ...read, paths });
  const { rules: placed, isWhole } = anchors.placed(corrections, read);
  const personOf = (name: string): string => overlay.people.personOf(name, read.n);
  const seen = correctVisibility(read.mentions, placed);
  const mentions = correctMentions(seen, { book, placed, personOf });
  const wordings = correctSlogans<SloganFact>(correctVisibility(read.wordings, placed), {
    book,
    placed,
    added: anchors.added(placed, book, read),
    keyOf: (slogan) => overlay.families.keyOf(slogan),
    make: (added) => ({ ...newSlogan(added), rule: 'reader', hidden: false }),
    personOf: (name) => book.personMeant(personOf(name)),
  });
  const statements = read.statements.map((one) => {
    const person = book.personMeant(personOf(one.person));
    return person === one.person ? one : { ...one, person };
  });
  const put = corrections.length === 0 ? { ...read, facts: {} } : correctFacts(read, corrections);
  const facts = { ...put, facts: withEncoding(put.facts, book, paths, read) };
  const tallies = { people: tallyPeople(mentions), slogans: tallySlogans(wordings) };
  return { entry: { ...facts, mentions, wordings, statements, ...tallies }, isWhole };
}

/** Looks for places of corrections that are not known yet in an article's text; true when some were looked for. */
export function learnPlaces(article: PlainText, read: ReadEntry, { book, anchors }: Overlay): boolean {
  const corrections = book.forArticle({ ...read, paths: article.paths });
  const isKnown = book.everywhere.every((correction) => anchors.knows(correction, article));
  if (isKnown && anchors.placed(corrections, article).isWhole) return false;
  anchors.learn(corrections, book, article, article.text);
  return true;
}

/** What of an article places are looked for in. */
type PlainText = Pick<Article, 'id' | 'encoding' | 'text' | 'paths'>;

/** Puts an opened article under the same persons, slogans and corrections as its row in the catalogue. */
export function showArticle(article: Article, read: ReadEntry, overlay: Overlay): Article {
  const { book, anchors } = overlay;
  const corrections = book.forArticle({ ...read, paths: article.paths });
  const { rules: placed } = anchors.placed(corrections, article);
  const personOf = (name: string): string => overlay.people.personOf(name, read.n);
  const meant = (name: string): string => book.personMeant(personOf(name));
  const slogans = correctSlogans(article.slogans, {
    book,
    placed,
    added: anchors.added(placed, book, article),
    keyOf: (slogan) => overlay.families.keyOf(slogan),
    make: (added) => ({ ...newSlogan(added), why: byReader(added) }),
    personOf: meant,
  });
  const put = correctFacts({ ...article, happening: read.happening }, corrections);
  return {
    ...article,
    ...factsOf(put),
    facts: withEncoding({ ...article.facts, ...put.facts }, book, article.paths, article),
    officials: correctMentions(article.officials, { book, placed, personOf }),
    slogans,
    references: article.references.map((one) => ({ ...one, person: meant(one.person) })),
    statements: article.statements.map((one) => (one.person === null ? one : { ...one, person: meant(one.person) })),
  };
}

/** The standing of the facts, with that of an encoding the reader chose. */
function withEncoding(
  facts: FactStandings,
  book: RuleBook,
  paths: readonly string[],
  { encoding }: Pick<Article, 'encoding'>,
): FactStandings {
  return book.encodingOf(paths) === encoding ? { ...facts, encoding: 'corrected' } : facts;
}

function factsOf(facts: Facts): Omit<Facts, 'happening'> {
  const { title, titleMade, published, event, publisher, origin, byline, lang } = facts;
  return { title, titleMade, published, event, publisher, origin, byline, lang };
}

/** The slogan's place as the reader named it; its key is that of its words. */
function newSlogan(added: AddedSlogan): SloganLike {
  return { ...added, slogan: sloganKey(added.text, null), event: null, speaker: null, standing: 'corrected' };
}

function byReader({ start, end }: Span): Why {
  return { rule: 'reader', evidence: [{ start, end }] };
}

/** Says whether a span stands in a block that is shown by default. */
export function visibility({ blocks }: Pick<Article, 'blocks'>): (span: Span) => boolean {
  const hidden = blocks.filter((block) => hiddenKinds.has(block.kind));
  return (span) => !hidden.some((block) => span.start >= block.start && span.start < block.end);
}
