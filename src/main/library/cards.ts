import { diffWordsWithSpace } from 'diff';
import type { Span } from '../../shared/article';
import type {
  Dossier,
  MentionInSentence,
  PersonCard,
  Place,
  PrintedTitle,
  SloganCard,
  SloganPlace,
  SloganVariant,
} from '../../shared/library';
import { ExpectedError } from '../../shared/result';
import type { Snippet } from '../../shared/search';
import { sentencesOfBlock } from '../text/sentences';
import { dateKey, dateOf } from './dates';
import type { Entry, PersonTally } from './entry';
import type { Library } from './library';
import { sharedFormulas } from './shared-formulas';
import { unmarkedPlaces } from './unmarked-places';
import type { ArticleReader, PlainArticle } from './read-article';

/** Articles a dossier reads to show mentions in their sentences; the counts are always whole. */
const DOSSIER_ARTICLES = 120;
const COMPANIONS = 24;

interface Appearance {
  readonly entry: Entry;
  readonly tally: PersonTally;
}

/** The hover card of an official, from the catalogue alone. */
export function personCard(library: Library, person: string): PersonCard {
  return cardOf(person, appearancesOf(library, person));
}

/** Everything known of an official; reads the newest articles to show mentions in their sentences. */
export async function dossier(library: Library, reader: ArticleReader, person: string): Promise<Dossier> {
  const appearances = appearancesOf(library, person);
  const shown = appearances.slice(0, DOSSIER_ARTICLES);
  const places = await Promise.all(shown.map(({ entry }) => mentionsIn(reader, entry, person)));
  return {
    ...cardOf(person, appearances),
    spellings: [...new Set(appearances.map(({ tally }) => tally.name))],
    places: places.flat(),
    next: appearances.length > shown.length ? shown.length : null,
    doubted: [],
    statements: 0,
    slogans: [],
    companions: companionsOf(person, appearances),
  };
}

/** Articles that name a person, newest first. */
function appearancesOf(library: Library, person: string): readonly Appearance[] {
  const found: Appearance[] = [];
  for (const entry of library.catalogue.entries.values()) {
    const tally = entry.people.find((other) => other.person === person);
    if (tally !== undefined) found.push({ entry, tally });
  }
  if (found.length === 0) throw new ExpectedError('not-found', person);
  return found.sort((a, b) => (dateKey(a.entry) < dateKey(b.entry) ? 1 : -1));
}

function cardOf(person: string, appearances: readonly Appearance[]): PersonCard {
  const publishers = new Set(appearances.flatMap(({ entry }) => entry.publisher ?? []));
  return {
    person,
    name: mostCommon(appearances.map(({ tally }) => tally.name)),
    mentions: appearances.reduce((sum, { tally }) => sum + tally.mentions, 0),
    articles: appearances.length,
    publishers: publishers.size,
    titles: printedTitles(appearances),
    uncertain: null,
    namesakes: [],
    standing: 'automatic',
  };
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Every printed title with the span of dates it was printed in, newest first. */
function printedTitles(appearances: readonly Appearance[]): readonly PrintedTitle[] {
  const found = new Map<string, { articles: number; dates: string[] }>();
  for (const { entry, tally } of appearances) {
    for (const title of tally.titles) {
      const seen = found.get(title) ?? { articles: 0, dates: [] };
      seen.articles += 1;
      const date = dateKey(entry);
      if (date !== '') seen.dates.push(date.slice(0, 10));
      found.set(title, seen);
    }
  }
  const titles = [...found].map(([title, { articles, dates }]) => {
    const sorted = dates.sort();
    const span = { first: sorted[0] ?? null, last: sorted.at(-1) ?? null, firstInferred: false, lastInferred: false };
    return { title, articles, mentions: articles, papers: [], ...span };
  });
  return titles.sort((a, b) => b.articles - a.articles || (b.last ?? '').localeCompare(a.last ?? ''));
}

async function mentionsIn(reader: ArticleReader, entry: Entry, person: string): Promise<readonly MentionInSentence[]> {
  const article = await reader.read(entry.id).catch(() => null);
  if (article === null) return [];
  const mentions = article.officials.filter((mention) => mention.person === person);
  return mentions.map((mention) => ({
    ...placeOf(entry, mention),
    name: mention.name,
    title: mention.title,
    role: mention.role,
    suspicion: mention.suspicion,
    sic: mention.sic,
    standing: mention.standing,
    rule: mention.why.rule,
    sentence: inSentence(article, mention),
  }));
}

/** A span shown in the sentence around it. */
export function inSentence({ text, blocks }: Pick<PlainArticle, 'text' | 'blocks'>, span: Span): Snippet {
  const block = blocks.find((one) => one.start <= span.start && one.end > span.start) ?? { start: 0, end: text.length };
  const around = sentencesOfBlock(text, block).find((one) => one.end > span.start) ?? block;
  const end = Math.max(around.end, span.end);
  const mark = { start: span.start - around.start, end: span.end - around.start };
  return { text: text.slice(around.start, end), start: around.start, marks: [mark] };
}

function placeOf(entry: Entry, span: Span): Place {
  return {
    start: span.start,
    end: span.end,
    articleId: entry.id,
    articleTitle: entry.title,
    publisher: entry.publisher,
    date: dateOf(entry),
  };
}

function companionsOf(person: string, appearances: readonly Appearance[]): Dossier['companions'] {
  const counts = new Map<string, { label: string; articles: number }>();
  for (const { entry } of appearances) {
    for (const other of entry.people) {
      if (other.person === person) continue;
      const seen = counts.get(other.person) ?? { label: other.name, articles: 0 };
      seen.articles += 1;
      counts.set(other.person, seen);
    }
  }
  const all = [...counts].map(([key, { label, articles }]) => ({
    person: key,
    name: label,
    articles,
    list: 0,
    event: 0,
    article: articles,
  }));
  return all.sort((a, b) => b.articles - a.articles).slice(0, COMPANIONS);
}

/** The card of a slogan: every wording, the words in which it differs from the most printed one, and who printed it. */
export async function sloganCard(library: Library, reader: ArticleReader, slogan: string): Promise<SloganCard> {
  const entries = [...library.catalogue.entries.values()].filter((entry) =>
    entry.slogans.some((one) => one.slogan === slogan),
  );
  const tallies = entries.flatMap((entry) => entry.slogans.filter((one) => one.slogan === slogan));
  const [first] = tallies;
  if (first === undefined) throw new ExpectedError('not-found', slogan);
  entries.sort((a, b) => (dateKey(a) < dateKey(b) ? 1 : -1));
  const wordings = new Map<string, SloganPlace[]>();
  for (const entry of entries.slice(0, DOSSIER_ARTICLES)) {
    const article = await reader.read(entry.id).catch(() => null);
    for (const mention of article?.slogans ?? []) {
      if (mention.slogan !== slogan || mention.why.rule === 'known-slogan') continue;
      const said = { speaker: null, standing: mention.standing, rule: mention.why.rule };
      const place = { ...placeOf(entry, mention), ...said };
      wordings.set(mention.text, [...(wordings.get(mention.text) ?? []), place]);
    }
  }
  const sorted = [...wordings].sort(([, a], [, b]) => b.length - a.length);
  const texts = [...new Set(tallies.map((tally) => tally.text))];
  const base = sorted[0]?.[0] ?? first.text;
  return {
    slogan,
    kind: first.kind,
    event: first.event,
    first: null,
    last: null,
    speakers: [],
    sharedFormulas: sharedFormulas(library.catalogue, slogan, texts),
    unmarked: await unmarkedPlaces(library, reader, slogan, texts),
    standing: 'automatic',
    mentions: tallies.reduce((sum, tally) => sum + tally.mentions, 0),
    articles: entries.length,
    variants: sorted.map(([text, places]): SloganVariant => ({
      text,
      places,
      columns: [],
      differs: differingWords(base, text),
    })),
  };
}

/** Words of `text` that `base` does not have at that place, as offsets into `text`. */
export function differingWords(base: string, text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const part of diffWordsWithSpace(base, text, { ignoreCase: true })) {
    if (part.removed) continue;
    if (part.added) {
      const start = at + (part.value.length - part.value.trimStart().length);
      const end = at + part.value.trimEnd().length;
      if (end > start) spans.push({ start, end });
    }
    at += part.value.length;
  }
  return spans;
}
