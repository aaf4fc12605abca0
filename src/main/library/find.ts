import type { Input } from '../../shared/ipc';
import type { ArticleRow, Correction, ResultPage, Snippet, Tier } from '../../shared/search';
import { findHits } from '../search/hits';
import { parseQuery } from '../search/parse-query';
import type { MatchOptions } from '../search/plan';
import { isWordless, type ParsedQuery } from '../search/query';
import { snippet } from '../search/snippet';
import { meets, passesFilter, type Candidate, type ReaderFacts } from './constraints';
import { dateKey, dateOf } from './dates';
import type { Entry } from './entry';
import type { Library } from './library';
import type { ArticleReader } from './read-article';

/** What a list of articles is made from. */
export interface FindContext {
  readonly library: Library;
  readonly reader: ArticleReader;
  readonly facts: ReaderFacts;
}

/** A query as the window asks it; the command line takes the last word as it stands. */
type FindInput = Input<'search.run'> & { readonly prefixLast?: boolean };

/** One article that answers, before its row is made. */
export interface Found {
  readonly entry: Entry;
  readonly tier: Tier | null;
  readonly score: number | null;
  readonly hits: number;
}

/** All answers to a query, with what was understood of it. */
export interface Answer {
  readonly found: readonly Found[];
  /** The query as it was read, corrections made. */
  readonly query: ParsedQuery;
  readonly totalHits: number;
  readonly understood: string | null;
  readonly corrections: readonly Correction[];
}

/** Answers a query with one window of its results; without words it lists what passes the filter. */
export async function find(context: FindContext, input: FindInput): Promise<ResultPage> {
  const ranked = findAll(context, input);
  const shown = ranked.found.slice(input.offset, input.offset + input.limit);
  return {
    total: ranked.found.length,
    hits: ranked.totalHits,
    offset: input.offset,
    rows: await Promise.all(shown.map((found) => rowOf(context, ranked.query, optionsOf(input), found))),
    understood: ranked.understood,
    corrections: ranked.corrections,
  };
}

/** Every article that answers a query, in the order asked for. */
export function findAll(context: FindContext, input: FindInput): Answer {
  const query = parseQuery(input.query);
  const answer = isWordless(query.root) ? list(context, query, input) : search(context, query, input);
  return { ...answer, found: sort(answer.found, input.sort, !isWordless(query.root)) };
}

function accepts(context: FindContext, query: ParsedQuery, input: FindInput): (candidate: Candidate) => boolean {
  return (candidate) =>
    passesFilter(candidate, input.filter, context.facts) &&
    query.constraints.every((constraint) => meets(candidate, constraint, context.facts));
}

function list(context: FindContext, query: ParsedQuery, input: FindInput): Answer {
  const { catalogue } = context.library;
  const isAccepted = accepts(context, query, input);
  const found = [...catalogue.entries.values()].filter((entry) =>
    isAccepted({ entry, paths: catalogue.pathsOf(entry.n) }),
  );
  return {
    found: found.map((entry) => ({ entry, tier: null, score: null, hits: 0 })),
    query,
    totalHits: 0,
    understood: query.understood,
    corrections: [],
  };
}

function search(context: FindContext, query: ParsedQuery, input: FindInput): Answer {
  const { catalogue, index } = context.library;
  const isAccepted = accepts(context, query, input);
  const accept = (n: number): boolean => {
    const entry = catalogue.entries.get(n);
    return entry !== undefined && isAccepted({ entry, paths: catalogue.pathsOf(n) });
  };
  const isAll = Object.keys(input.filter).length === 0 && query.constraints.length === 0;
  const result = index.search(query, {
    ...optionsOf(input),
    ...(isAll ? {} : { accept }),
  });
  const inText = result.ids.flatMap((n, at): Found[] => {
    const entry = catalogue.entries.get(n);
    return entry === undefined
      ? []
      : [{ entry, tier: result.tiers[at] ?? 'folded', score: result.scores[at] ?? 0, hits: result.hits[at] ?? 0 }];
  });
  const noted = inNotes(context, query, new Set(result.ids), accept);
  // Words that stand in the reader's own notes are no slips.
  if (noted.length > 0 && result.corrections.length > 0) {
    return { found: noted, query, totalHits: 0, understood: result.understood, corrections: [] };
  }
  return { ...result, found: [...inText, ...noted] };
}

/** Articles whose notes hold what was typed though their text does not. */
function inNotes(
  context: FindContext,
  query: ParsedQuery,
  known: ReadonlySet<number>,
  accept: (n: number) => boolean,
): readonly Found[] {
  const { catalogue } = context.library;
  return context.facts.noted(query.typed).flatMap((id): Found[] => {
    const entry = catalogue.find(id);
    return entry === undefined || known.has(entry.n) || !accept(entry.n)
      ? []
      : [{ entry, tier: 'folded', score: 0, hits: 0 }];
  });
}

function optionsOf({ exactMarks, prefixLast = true }: FindInput): MatchOptions {
  return { exactMarks, prefixLast };
}

function sort(found: readonly Found[], order: FindInput['sort'], isRanked: boolean): readonly Found[] {
  if (order === 'title') return [...found].sort((a, b) => a.entry.title.localeCompare(b.entry.title, 'vi'));
  if (order === 'relevance' && isRanked) return found;
  const keyed = found.map((one) => ({ one, key: dateKey(one.entry) }));
  return keyed
    .sort((a, b) => (a.key === b.key ? a.one.entry.n - b.one.entry.n : a.key < b.key ? 1 : -1))
    .map(({ one }) => one);
}

/** The row of an article that answers a query. */
export async function rowOf(
  context: FindContext,
  query: ParsedQuery,
  options: MatchOptions,
  found: Found,
): Promise<ArticleRow> {
  const { entry, tier, hits } = found;
  return {
    ...plainRow(context, entry),
    tier,
    hits,
    snippet: tier === null ? null : await snippetOf(context, query, options, found),
  };
}

/** A row of an article outside any query. */
export function plainRow({ library, facts }: FindContext, entry: Entry): ArticleRow {
  return {
    id: entry.id,
    path: library.catalogue.pathsOf(entry.n)[0] ?? '',
    title: entry.title,
    titleMade: entry.titleMade,
    publisher: entry.publisher,
    origin: entry.origin,
    date: dateOf(entry),
    officials: entry.people.length,
    slogans: new Set(entry.slogans.map((one) => one.slogan)).size,
    notes: facts.noteCount(entry.id),
    tier: null,
    hits: 0,
    snippet: null,
  };
}

/** The best hit in its sentence; for a hit in a note alone, the note's words. A file that is gone has no snippet. */
async function snippetOf(
  context: FindContext,
  query: ParsedQuery,
  options: MatchOptions,
  found: Found,
): Promise<Snippet | null> {
  const note = found.hits === 0 ? context.facts.noteTexts(found.entry.id)[0] : undefined;
  if (note !== undefined) return { text: note, start: 0, marks: [] };
  const article = await context.reader.readPlain(found.entry.id).catch(() => null);
  if (article === null) return null;
  return snippet(article.text, article.blocks, findHits(query, article.text, article.blocks, options));
}
