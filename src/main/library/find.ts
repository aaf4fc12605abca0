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
  /** Articles that match, all of them, in the order asked for. */
  readonly total: number;
  /** The answers from `offset` on, `limit` at most; facts are put together only for those that are shown. */
  readonly slice: (offset: number, limit: number) => readonly Found[];
  /** The query as it was read, corrections made. */
  readonly query: ParsedQuery;
  readonly totalHits: number;
  readonly understood: string | null;
  readonly corrections: readonly Correction[];
}

/** Answers a query with one window of its results; without words it lists what passes the filter. */
export async function find(
  context: FindContext,
  input: FindInput,
  answer = findAll(context, input),
): Promise<ResultPage> {
  const shown = answer.slice(input.offset, input.limit);
  return {
    total: answer.total,
    hits: answer.totalHits,
    offset: input.offset,
    rows: await Promise.all(shown.map((found) => rowOf(context, answer.query, optionsOf(input), found))),
    understood: answer.understood,
    corrections: answer.corrections,
  };
}

/** Every article that answers a query, in the order asked for. */
export function findAll(context: FindContext, input: FindInput): Answer {
  const query = parseQuery(input.query);
  return isWordless(query.root) ? list(context, query, input) : search(context, query, input);
}

function accepts({ library, facts }: FindContext, query: ParsedQuery, input: FindInput): (n: number) => boolean {
  const { catalogue } = library;
  return (n) => {
    const entry = catalogue.entries.get(n);
    if (entry === undefined) return false;
    const candidate: Candidate = { entry, paths: catalogue.pathsOf(n) };
    return (
      passesFilter(candidate, input.filter, facts) &&
      query.constraints.every((constraint) => meets(candidate, constraint, facts))
    );
  };
}

function isUnfiltered(query: ParsedQuery, input: FindInput): boolean {
  return Object.keys(input.filter).length === 0 && query.constraints.length === 0;
}

function list(context: FindContext, query: ParsedQuery, input: FindInput): Answer {
  const { entries } = context.library.catalogue;
  const all = [...entries.keys()];
  const numbers = isUnfiltered(query, input) ? all : all.filter(accepts(context, query, input));
  const order = inOrder(context, numbers, input.sort === 'title' ? 'title' : 'date');
  return {
    ...answerOf(context, order, () => ({ tier: null, score: null, hits: 0 })),
    query,
    totalHits: 0,
    understood: query.understood,
    corrections: [],
  };
}

function search(context: FindContext, query: ParsedQuery, input: FindInput): Answer {
  const accept = accepts(context, query, input);
  const options = isUnfiltered(query, input) ? {} : { accept };
  const result = context.library.index.search(query, { ...optionsOf(input), ...options });
  const noted = inNotes(context, query, result.ids, accept);
  // Words that stand in the reader's own notes are no slips.
  const isNoSlip = noted.length > 0 && result.corrections.length > 0;
  const numbers = isNoSlip ? noted : [...result.ids, ...noted];
  const places = new Map(input.sort === 'relevance' ? [] : numbers.map((n, place) => [n, place]));
  const order = input.sort === 'relevance' ? numbers : inOrder(context, numbers, input.sort);
  const found = (n: number, place: number): Omit<Found, 'entry'> => {
    const at = isNoSlip ? result.ids.length : (places.get(n) ?? place);
    return { tier: result.tiers[at] ?? 'folded', score: result.scores[at] ?? 0, hits: result.hits[at] ?? 0 };
  };
  const read = isNoSlip ? { query, totalHits: 0, corrections: [] } : result;
  return { ...read, understood: result.understood, ...answerOf(context, order, found) };
}

function answerOf(
  { library }: FindContext,
  numbers: readonly number[],
  factsOf: (n: number, place: number) => Omit<Found, 'entry'>,
): Pick<Answer, 'total' | 'slice'> {
  return {
    total: numbers.length,
    slice: (offset, limit) =>
      numbers.slice(offset, offset + limit).flatMap((n, at) => {
        const entry = library.catalogue.entries.get(n);
        return entry === undefined ? [] : [{ entry, ...factsOf(n, offset + at) }];
      }),
  };
}

/** Articles whose notes hold what was typed though their text does not. */
function inNotes(
  { library, facts }: FindContext,
  query: ParsedQuery,
  inText: readonly number[],
  accept: (n: number) => boolean,
): readonly number[] {
  const noted = facts.noted(query.typed).flatMap((id) => library.catalogue.numberOf(id) ?? []);
  if (noted.length === 0) return [];
  const known = new Set(inText);
  return noted.filter((n) => !known.has(n) && accept(n));
}

function optionsOf({ exactMarks, prefixLast = true }: FindInput): MatchOptions {
  return { exactMarks, prefixLast };
}

/** Articles by title, or by date with the newest first; of equals, the one that came first. */
function inOrder({ library }: FindContext, numbers: readonly number[], order: 'date' | 'title'): readonly number[] {
  const collator = new Intl.Collator('vi');
  const keyed = numbers.map((n) => {
    const entry = library.catalogue.entries.get(n);
    return { n, key: entry === undefined ? '' : order === 'title' ? entry.title : dateKey(entry) };
  });
  const byKey = (a: string, b: string): number =>
    order === 'title' ? collator.compare(a, b) : a === b ? 0 : a < b ? 1 : -1;
  return keyed.sort((a, b) => byKey(a.key, b.key) || a.n - b.n).map(({ n }) => n);
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
