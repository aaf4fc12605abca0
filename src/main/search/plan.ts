// A query made ready for matching: its words with everything that is compared, its terms, and the tree over the terms.
import { foldForm, isUnmarked, toneForm } from '../text/fold';
import { isCutOff, mayBecome } from './cut-off';
import type { FactNode, QueryNode, Scope, TermNode } from './query';
import { keyOf } from '../text/key';

/** How a query is run. */
export interface MatchOptions {
  /** Only the words exactly as typed. */
  readonly exactMarks?: boolean;
  /** The last word typed stands for every word that begins with it. */
  readonly prefixLast?: boolean;
  /** Blocks that are hidden by default are searched too; `in:all` in the query does the same. */
  readonly includeHidden?: boolean;
  /** Words count with the marks as typed only, in whichever tone placement. */
  readonly closeOnly?: boolean;
}

/** How a word of an article answers a word of the query, best first; as a bit set: `1 << class`. */
export const EXACT = 0;
export const TONE = 1;
export const FOLDED = 2;
export const CLASSES = 3;
/** It does not. */
export const NONE = -1;

export interface PlanWord {
  readonly exact: string;
  readonly key: string;
  readonly tone: string;
  /** Set when the word stands for every word that begins with this folded form. */
  readonly prefix: string | null;
  /** True when that is only because the word is still being typed. */
  readonly isUnfinished: boolean;
  /** True when moreover no syllable ends like that, so that its last letters may still be given marks. */
  readonly isCutOff: boolean;
  readonly isMarked: boolean;
  /** Class of a word of the article that has marks where this one was typed without any. */
  readonly openClass: typeof EXACT | typeof FOLDED;
  readonly exactOnly: boolean;
  /** Words of articles that answer in a worse class do not answer. */
  readonly worst: number;
}

/** One word or phrase of the query; its words are `firstWord` and the `words - 1` behind it. */
export interface PlanTerm {
  readonly firstWord: number;
  readonly words: number;
  readonly within: number;
  readonly scope: Scope;
  readonly isNegated: boolean;
}

export type PlanNode =
  | { readonly kind: 'term'; readonly term: number }
  | FactNode
  | { readonly kind: 'all'; readonly of: readonly PlanNode[] }
  | { readonly kind: 'any'; readonly of: readonly PlanNode[] }
  | { readonly kind: 'most'; readonly of: readonly PlanNode[]; readonly least: number }
  | { readonly kind: 'not'; readonly of: PlanNode };

export interface Plan {
  readonly words: readonly PlanWord[];
  readonly terms: readonly PlanTerm[];
  readonly root: PlanNode;
  /** Pairs of words typed one after the other outside quotation marks; standing together in an article counts for it. */
  readonly pairs: readonly (readonly [number, number])[];
  /** True when no word that must be found was typed with marks: the marks were left open. */
  readonly isOpen: boolean;
}

/** Makes a query ready for matching. */
export function planOf(root: QueryNode, options: MatchOptions): Plan {
  const builder: Builder = {
    options,
    isOpen: !hasMarks(root, false),
    words: [],
    terms: [],
    pairs: [],
    known: new Map(),
  };
  const node = planNode(root, false, builder);
  return { words: builder.words, terms: builder.terms, pairs: builder.pairs, isOpen: builder.isOpen, root: node };
}

interface Builder {
  readonly options: MatchOptions;
  readonly isOpen: boolean;
  readonly words: PlanWord[];
  readonly terms: PlanTerm[];
  readonly pairs: [number, number][];
  /** Numbers of the terms by all that tells them apart. */
  readonly known: Map<string, number>;
}

function hasMarks(node: QueryNode, isNegated: boolean): boolean {
  if (node.kind === 'fact') return false;
  if (node.kind === 'term') return !isNegated && node.words.some((word) => !isUnmarked(word, foldForm(word)));
  if (node.kind === 'not') return hasMarks(node.of, !isNegated);
  return node.of.some((part) => hasMarks(part, isNegated));
}

function planNode(node: QueryNode, isNegated: boolean, builder: Builder): PlanNode {
  if (node.kind === 'fact') return node;
  if (node.kind === 'term') return { kind: 'term', term: addTerm(node, isNegated, builder) };
  if (node.kind === 'not') return { kind: 'not', of: planNode(node.of, !isNegated, builder) };
  const parts = node.kind === 'all' ? begun(node.of, builder.options) : node.of;
  const of = parts.map((part) => planNode(part, isNegated, builder));
  if (node.kind !== 'any' && !isNegated) addPairs(of, builder);
  return node.kind === 'most' ? { ...node, of } : { kind: node.kind, of };
}

/** What a Vietnamese syllable begins with, before its vowel. */
const onset = /^(?:\p{L}|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)$/u;

/** A vowel with its tone is a word of its own: `ý`, `ở`. */
const toned = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Parts without a word of which only the onset is typed: it asks for nothing yet, and would find nearly everything. */
function begun(parts: readonly QueryNode[], options: MatchOptions): readonly QueryNode[] {
  const last = parts.at(-1);
  const isLeftOut =
    parts.length > 1 &&
    options.prefixLast === true &&
    last?.kind === 'term' &&
    last.prefix === 'typing' &&
    last.words.length === 1 &&
    isOnset(last.words[0] ?? '');
  return isLeftOut ? parts.slice(0, -1) : parts;
}

function isOnset(word: string): boolean {
  return onset.test(foldForm(word)) && !toned.test(word.normalize('NFD'));
}

/** A term typed again is the one it was before: its places count once. */
function addTerm(node: TermNode, isNegated: boolean, builder: Builder): number {
  const { words, terms, known } = builder;
  const prefix = isOpenEnded(node, builder.options) ? node.prefix : 'no';
  const name = JSON.stringify([isNegated, node.scope, node.within, prefix, node.words]);
  const before = known.get(name);
  if (before !== undefined) return before;
  known.set(name, terms.length);
  terms.push({
    firstWord: words.length,
    words: node.words.length,
    within: node.within,
    scope: node.scope,
    isNegated,
  });
  node.words.forEach((exact, at) => {
    const isPrefix = at === node.words.length - 1 && isOpenEnded(node, builder.options);
    const isUnfinished = isPrefix && node.prefix === 'typing';
    const isCut = isUnfinished && isCutOff(exact);
    words.push({ ...planWord(exact, isPrefix, isNegated, builder), isUnfinished, isCutOff: isCut });
  });
  return terms.length - 1;
}

/** True when a term's last word stands for every word that begins with it. One letter would stand for everything. */
export function isOpenEnded(node: TermNode, options: MatchOptions): boolean {
  const last = node.words.at(-1) ?? '';
  return last.length >= 2 && isBegun(node, options);
}

/** True when the last word of something is only its beginning. */
export function isBegun({ prefix }: Pick<TermNode | FactNode, 'prefix'>, options: MatchOptions): boolean {
  return prefix === 'always' || (prefix === 'typing' && options.prefixLast === true);
}

function planWord(
  exact: string,
  isPrefix: boolean,
  isNegated: boolean,
  { options, isOpen }: Builder,
): Omit<PlanWord, 'isUnfinished' | 'isCutOff'> {
  const folded = foldForm(exact);
  return {
    exact,
    key: keyOf(exact),
    tone: toneForm(exact),
    prefix: isPrefix ? folded : null,
    isMarked: !isUnmarked(exact, folded),
    openClass: isOpen && !isNegated ? FOLDED : EXACT,
    exactOnly: options.exactMarks === true,
    worst: options.closeOnly === true ? TONE : FOLDED,
  };
}

/** Two words typed together again are the pair they were before. */
function addPairs(nodes: readonly PlanNode[], { terms, pairs }: Builder): void {
  for (let at = 1; at < nodes.length; at += 1) {
    const [left, right] = [nodes[at - 1], nodes[at]];
    if (left?.kind !== 'term' || right?.kind !== 'term') continue;
    const [a, b] = [terms[left.term], terms[right.term]];
    if (a?.words !== 1 || b?.words !== 1) continue;
    const isKnown = pairs.some(([first, second]) => first === a.firstWord && second === b.firstWord);
    if (!isKnown) pairs.push([a.firstWord, b.firstWord]);
  }
}

/** How a word of an article, given by exact form and key, answers a word of the query. */
export function classOf(word: PlanWord, exact: string, key: string): number {
  const found = classOfAny(word, exact, key);
  return found > word.worst ? NONE : found;
}

function classOfAny(word: PlanWord, exact: string, key: string): number {
  if (exact === word.exact) return EXACT;
  if (word.prefix !== null && (key.startsWith(word.prefix) || key === word.key)) {
    if (exact.startsWith(word.exact)) return word.isMarked ? EXACT : word.openClass;
    if (word.exactOnly) return NONE;
    if (!word.isMarked) return word.openClass;
    return word.isCutOff && mayBecome(word.exact, exact) ? EXACT : FOLDED;
  }
  if (key !== word.key || word.exactOnly) return NONE;
  if (!word.isMarked) return word.openClass;
  return toneForm(exact) === word.tone ? TONE : FOLDED;
}
