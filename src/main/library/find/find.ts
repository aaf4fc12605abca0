// A question comes in; the articles that answer it, their rows, order and counts go out.
import type { Input } from '../../../shared/ipc';
import type { Correction, ResultPage, Understood, Oddity } from '../../../shared/search';
import { textTest } from '../../search/answer-text';
import type { SearchOutcome } from '../../search/search-index';
import {
  asksNothing,
  eased,
  holdsFacts,
  isWordless,
  requiredFacts,
  type FactNode,
  type ParsedQuery,
} from '../../search/query';
import { printQuery } from '../../search/read-query/print-query';
import { inAll, type ArticleSet } from './article-sets';
import { inOrder, newerIn, type Order } from './orders';
import { readFields, readTyped } from './read-fields';
import { rowMarks } from './row-marks';
import { bareRow, rowsOf, type FindContext, type Found } from './rows';
import { always, type IsWanted } from './wanted';
import { OnceEach } from '../catalogue/same-piece';
import { lazily } from '../catalogue/lazily';

/** A query as the window asks it; the command line takes the last word as it stands, and only what has all the words if anything has. */
type FindInput = Input<'search.run'> & { readonly prefixLast?: boolean; readonly isStrict?: boolean };

/** All answers to a query, with what was understood of it. */
export interface Answer {
  /** Articles that match, all of them, in the order asked for. */
  readonly total: number;
  /** Numbers of them, in any order. */
  readonly numbers: Uint32Array;
  /** How many of the rows have only most of the words. */
  readonly nearly: number;
  /** Rows of the list. */
  readonly length: number;
  /** The answers from `offset` on, `limit` at most; facts are put together only for those that are shown. */
  readonly slice: (offset: number, limit: number) => readonly Found[];
  /** The query as it was read, corrections made. */
  readonly query: ParsedQuery;
  readonly totalHits: number;
  readonly understood: Understood | null;
  readonly corrections: readonly Correction[];
}

/** Answers a query with one window of its results; without words it lists what passes the filter. */
export async function find(
  context: FindContext,
  input: FindInput,
  answer = findAll(context, input),
  isWanted: IsWanted = always,
): Promise<ResultPage> {
  const shown = answer.slice(input.offset, input.limit);
  return {
    total: answer.total,
    length: answer.length,
    nearly: answer.nearly,
    hits: answer.totalHits,
    offset: input.offset,
    rows:
      input.isPlain === true
        ? shown.map((one) => bareRow(context, one))
        : await rowsOf(context, rowMarks(answer.query, optionsOf(input)), shown, isWanted),
    understood: answer.understood,
    corrections: answer.corrections,
  };
}

/** Every article that answers a query, in the order asked for. */
export function findAll(context: FindContext, input: FindInput): Answer {
  const { query, corrections } = readFields(context, readTyped(context, input), input);
  const answer = isWordless(query.root) ? list(context, query, input) : search(context, query, input);
  return corrections.length === 0 ? answer : { ...answer, corrections: [...corrections, ...answer.corrections] };
}

/** Which articles of the library a question is about. */
interface Judge {
  /** Those that pass the facets and have the facts without which no article answers; `null` for all. */
  readonly within: ArticleSet | null;
  readonly holds: (n: number, fact: FactNode) => boolean;
}

function judgeOf({ sets }: FindContext, query: ParsedQuery, input: FindInput): Judge {
  const known = new Map<FactNode, ArticleSet>();
  const having = (fact: FactNode): ArticleSet => {
    const set = known.get(fact) ?? sets.having(fact, optionsOf(input));
    known.set(fact, set);
    return set;
  };
  const passing = Object.keys(input.filter).length > 0 ? [sets.passing(input.filter)] : [];
  return {
    within: inAll([...passing, ...requiredFacts(query.root).map(having)]),
    holds: (n, fact) => having(fact)[n] === 1,
  };
}

function list(context: FindContext, query: ParsedQuery, input: FindInput): Answer {
  const { entries } = context.library.catalogue;
  const { within, holds } = judgeOf(context, query, input);
  const answers = (n: number): boolean =>
    (within === null || within[n] === 1) && holdsFacts(query.root, (fact) => holds(n, fact));
  const numbers = entries.numbers();
  const all = within === null && asksNothing(query.root) ? numbers : numbers.filter(answers);
  // Who only counts asks for no order.
  const ordered = lazily(() =>
    inOrder(context.library.catalogue, all, input.sort === 'relevance' ? 'date' : input.sort),
  );
  const order = { length: all.length, slice: (from = 0, to = all.length) => ordered().slice(from, to) };
  return {
    ...answerOf(context, input, { all, order }, () => ({ tier: null, score: null, hits: 0 })),
    query,
    totalHits: 0,
    understood: query.understood,
    corrections: [],
    nearly: 0,
  };
}

/** What has all the words, and, where that is little, what has most of them. */
function search(context: FindContext, query: ParsedQuery, input: FindInput): Answer {
  const answer = searchFor(context, query, input);
  const root = isLittle(answer, input) ? eased(answer.query.root, answer.total) : null;
  if (root === null) return answer;
  const taken = new Set(answer.slice(0, answer.length).flatMap(({ entry, others }) => [entry.n, ...others]));
  const easedInput = { ...input, keepTyped: true, sort: 'relevance', limit: MOST_NEAR } as const;
  const near = searchFor(context, { ...answer.query, root }, easedInput, (n) => !taken.has(n));
  const nearly = Math.min(near.length, MOST_NEAR);
  if (nearly === 0) return answer;
  const rows = merged(answer.slice(0, answer.length), near.slice(0, nearly));
  return {
    ...answer,
    length: rows.length,
    nearly,
    understood: answer.total > 0 ? answer.understood : easedReading(query, near),
    slice: (offset, limit) => rows.slice(offset, offset + limit),
  };
}

/** Both lists in their own order; what has most of the words close together stands before what has all of them scattered. */
function merged(whole: readonly Found[], near: readonly Found[]): readonly Found[] {
  const rows: Found[] = [];
  let at = 0;
  for (const one of whole) {
    for (; (near[at]?.score ?? 0) > (one.score ?? 0); at += 1) rows.push(...near.slice(at, at + 1).map(asSlip));
    rows.push(one);
  }
  return [...rows, ...near.slice(at).map(asSlip)];
}

function asSlip(found: Found): Found {
  return { ...found, tier: 'slip' };
}

/** Fewer answers than these are few. */
const FEW = 10;
/** Rows that have only most of the words. */
const MOST_NEAR = 50;

function isLittle({ total }: Answer, { keepTyped, exactMarks, sort, isStrict }: FindInput): boolean {
  if (keepTyped === true || exactMarks) return false;
  return total === 0 || (isStrict !== true && total < FEW && sort === 'relevance');
}

function easedReading({ typed, understood }: ParsedQuery, { query }: Answer): Understood {
  const odd: Oddity = { code: 'nowhere-together', part: typed };
  const oddities = [...(understood?.oddities ?? []), odd];
  return { en: printQuery(query, 'en'), vi: printQuery(query, 'vi'), oddities };
}

function searchFor(
  context: FindContext,
  query: ParsedQuery,
  input: FindInput,
  isOpenTo?: (n: number) => boolean,
): Answer {
  const { catalogue, index } = context.library;
  const judge = judgeOf(context, query, input);
  const newer = newerIn(catalogue);
  const result = index.search(query, {
    ...optionsOf(input),
    keepTyped: input.keepTyped === true,
    holds: judge.holds,
    newer,
    within: judge.within ?? undefined,
    accept: isOpenTo,
    isCounted: input.limit === 0,
  });
  const noted = [...inNotes(context, query, input, result.matches, judge, isOpenTo)].sort(newer);
  // Words that stand in the reader's own notes are no slips.
  const isNoSlip = noted.length > 0 && result.corrections.length > 0;
  const all = joined(isNoSlip ? new Uint32Array() : result.matches, noted);
  const best = isNoSlip ? noted : byRelevance(result, noted);
  const order = input.sort === 'relevance' ? best : inOrder(catalogue, all, input.sort);
  const found = (n: number): Omit<Found, 'entry' | 'others'> =>
    (isNoSlip ? undefined : result.of(n)) ?? { tier: 'folded', score: 0, hits: 0 };
  const reading = isNoSlip ? { query, corrections: [] } : { query: result.query, corrections: result.corrections };
  const totalHits = isNoSlip ? 0 : result.totalHits;
  return {
    ...reading,
    nearly: 0,
    totalHits,
    understood: result.understood,
    ...answerOf(context, input, { all, order }, found),
  };
}

function joined(first: Uint32Array, then: readonly number[]): Uint32Array {
  if (then.length === 0) return first;
  const both = new Uint32Array(first.length + then.length);
  both.set(first);
  both.set(then, first.length);
  return both;
}

/** The answers, best first, then those found in notes alone. */
function byRelevance(result: SearchOutcome, noted: readonly number[]): Order {
  const { total } = result;
  return {
    length: total + noted.length,
    slice: (from = 0, to = total + noted.length) => [
      ...result.best(from, to - from).map(({ id }) => id),
      ...noted.slice(Math.max(0, from - total), Math.max(0, to - total)),
    ],
  };
}

/** What answers: in any order, and in the order asked for. */
interface Matches {
  readonly all: Uint32Array;
  readonly order: Order;
}

function answerOf(
  { library }: FindContext,
  input: FindInput,
  { all, order }: Matches,
  factsOf: (n: number) => Omit<Found, 'entry' | 'others'>,
): Pick<Answer, 'total' | 'numbers' | 'length' | 'slice'> {
  const { catalogue } = library;
  const { entries } = catalogue;
  // What is one piece is unpacked for those who ask once for each.
  const list = input.isGrouped === true ? new OnceEach(catalogue.pieces, all, order) : null;
  const shown = list ?? order;
  return {
    total: order.length,
    numbers: all,
    length: shown.length,
    slice: (offset, limit) =>
      shown.slice(offset, offset + limit).flatMap((n) => {
        const entry = entries.get(n);
        return entry === undefined ? [] : [{ entry, ...factsOf(n), others: list?.othersOf(n) ?? [] }];
      }),
  };
}

/** Articles whose notes hold what was typed though their text does not. */
function inNotes(
  { library, facts }: FindContext,
  query: ParsedQuery,
  input: FindInput,
  inText: Uint32Array,
  { within, holds }: Judge,
  isOpenTo: (n: number) => boolean = () => true,
): readonly number[] {
  const noted = facts.noted();
  if (noted.size === 0) return [];
  const known = new Set(inText);
  const answers = textTest(query, optionsOf(input));
  return [...noted].flatMap(([id, texts]) => {
    const n = library.catalogue.numberOf(id);
    if (n === undefined || known.has(n) || within?.[n] === 0 || !isOpenTo(n)) return [];
    return texts.some((text) => answers(text, (fact) => holds(n, fact)) !== null) ? [n] : [];
  });
}

function optionsOf({ exactMarks, prefixLast = true }: FindInput) {
  return { exactMarks, prefixLast };
}
