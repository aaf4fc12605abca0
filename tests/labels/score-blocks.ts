// Scores what ingest says of an article (block kinds, title, dates, publisher, origin, byline) against labels made by hand.
import type { BlockKind, DatedFact, ParsedArticle } from '../../src/shared/article';

/** One article as a person labelled it; offsets are UTF-16 units of `Article.text`. */
export interface BlockLabels {
  readonly file: string;
  /** Hex sha256 of the text the offsets belong to. */
  readonly textSha256: string;
  /** `closed`: looked at only when the rules were done; `opened`: closed once, developed on since. */
  readonly split: 'develop' | 'opened' | 'closed';
  /** Of two equal copies the second is the `duplicate`; of a cut copy and the whole one, the cut. */
  readonly blocks: readonly { readonly kind: BlockKind; readonly start: number; readonly end: number }[];
  readonly titleMade: boolean;
  readonly published: string | null;
  /** True when the text itself prints that date, so that it may be given as certain. */
  readonly publishedPrinted?: boolean;
  /** Day or range of the event with the year it happened, whether or not the text prints the year. */
  readonly event: string | null;
  /** True when the year stands beside the day, so that it may be given as certain. */
  readonly eventPrinted: boolean;
  readonly publisher: string | null;
  readonly origin: string | null;
  readonly byline: string | null;
  /** Other answers a careful reader may give. */
  readonly eventAlso?: readonly (string | null)[];
  readonly publisherAlso?: readonly (string | null)[];
  readonly originAlso?: readonly (string | null)[];
  readonly bylineAlso?: readonly (string | null)[];
}

/** What was right in one article; characters are those that are not white space. */
export interface BlockScore {
  readonly characters: number;
  readonly rightCharacters: number;
  readonly facts: Readonly<Record<LabelledFact, boolean>>;
}

export const labelledFacts = ['title', 'event', 'published', 'publisher', 'origin', 'byline'] as const;
export type LabelledFact = (typeof labelledFacts)[number];

/** Compares one article with its labels. */
export function scoreBlocks(label: BlockLabels, found: ParsedArticle): BlockScore {
  return {
    ...scoreKinds(label, found),
    facts: {
      title: isTitleRight(label, found),
      event: [label.event, ...(label.eventAlso ?? [])].some((value) => isEvent(value, label.eventPrinted, found.event)),
      published: isPublished(label, found.published),
      publisher: isOneOf([label.publisher, ...(label.publisherAlso ?? [])], found.publisher),
      origin: isOneOf([label.origin, ...(label.originAlso ?? [])], found.origin),
      byline: isOneOf([label.byline, ...(label.bylineAlso ?? [])], found.byline),
    },
  };
}

function scoreKinds({ blocks }: BlockLabels, { text, blocks: given }: ParsedArticle): Omit<BlockScore, 'facts'> {
  let characters = 0;
  let rightCharacters = 0;
  for (const { kind, start, end } of blocks) {
    for (const block of given) {
      const part = text.slice(Math.max(start, block.start), Math.max(start, Math.min(end, block.end)));
      const count = part.replace(/\s+/gu, '').length;
      characters += count;
      if (block.kind === kind) rightCharacters += count;
    }
  }
  return { characters, rightCharacters };
}

function isTitleRight({ blocks, titleMade }: BlockLabels, found: ParsedArticle): boolean {
  if (titleMade !== found.titleMade) return false;
  const wanted = blocks.find(({ kind }) => kind === 'title');
  const given = found.blocks.find(({ kind }) => kind === 'title');
  if (wanted === undefined || given === undefined) return wanted === given;
  return found.text.slice(wanted.start, wanted.end) === found.text.slice(given.start, given.end).trim();
}

/** A year that was not printed may be left out; where it is given it must be the true one and marked as not certain. */
function isEvent(value: string | null, isPrinted: boolean, found: DatedFact | null): boolean {
  if (value === null || found === null) return value === found;
  if (found.value === value) return isPrinted || !found.certain;
  return !isPrinted && found.value === value.replace(/\d{4}-/gu, '--');
}

/** A date the text does not print may come from the file's name, but is never certain. */
function isPublished({ published, publishedPrinted = false }: BlockLabels, found: DatedFact | null): boolean {
  return (found?.value ?? null) === published && (publishedPrinted || found?.certain !== true);
}

function isOneOf(wanted: readonly (string | null)[], found: string | null): boolean {
  return wanted.some((value) => value?.toLowerCase() === found?.toLowerCase());
}

/** Sums of several scores, in words for a log: shares of characters and of articles. */
export function wordsOfScores(scores: readonly BlockScore[]): string {
  const kinds = shareOfCharacters(scores).toFixed(4);
  const facts = labelledFacts.map((fact) => `${fact} ${shareOfFact(scores, fact).toFixed(3)}`);
  return [`${String(scores.length)} articles: block kinds ${kinds}`, ...facts].join(', ');
}

/** Share of the characters of all articles whose block has the labelled kind. */
export function shareOfCharacters(scores: readonly BlockScore[]): number {
  const sum = (part: (score: BlockScore) => number): number => scores.reduce((all, score) => all + part(score), 0);
  return sum((score) => score.rightCharacters) / sum((score) => score.characters);
}

/** Share of the articles whose fact is right. */
export function shareOfFact(scores: readonly BlockScore[], fact: LabelledFact): number {
  return scores.filter((score) => score.facts[fact]).length / scores.length;
}
