// A table of phrases, read forward over tokens: the longest phrase that starts at a token.
import { newTableBit, noteOpening, phraseKey } from './forms';
import { Gap } from './gaps';
import { gapAt, has, keyAt, type Tokens } from './tokens';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

/** Phrases with a value each, keyed by their tone-normalised words. */
export interface PhraseTable<Value> {
  readonly root: Node<Value>;
  /** Among the facts of every word that a phrase begins with; 0 when words do not know this table. */
  readonly bit: number;
}

/** The longest phrase found: its value and the token after it. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly to: number;
}

/** The facts of the words that a phrase of any of these tables begins with. */
export function openersOf(...known: readonly { readonly bit: number }[]): number {
  if (known.some(({ bit }) => bit === 0)) throw new Error('words do not know every one of these tables');
  return known.reduce((bits, { bit }) => bits | bit, 0);
}

/** Builds a table; a phrase given twice keeps its last value, and hyphens in it are as good as spaces. */
export function phraseTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const { root } = passingTable(entries);
  const bit = newTableBit();
  for (const word of root.next.keys()) noteOpening(word, bit);
  return { root, bit };
}

/** A table for one text only, of which words know nothing. */
export function passingTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) insert(root, phrase, value);
  return { root, bit: 0 };
}

/** Adds a phrase to a table that exists; words looked up before learn of it. */
export function addPhrase<Value>(table: PhraseTable<Value>, phrase: string, value: Value): void {
  const first = insert(table.root, phrase, value);
  if (table.bit !== 0) noteOpening(first, table.bit);
}

/** Puts a phrase under `root`; gives its first word's key. */
function insert<Value>(root: Node<Value>, phrase: string, value: Value): string {
  const words = phraseKey(phrase.replaceAll('-', ' ')).split(/ +/u);
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map(), value: undefined };
      node.next.set(word, next);
    }
    node = next;
  }
  node.value = value;
  return words[0] ?? '';
}

/** The phrases of a white-space-trimmed, `|`-separated list, each with the same value. */
export function listed<Value>(phrases: string, value: Value): (readonly [string, Value])[] {
  return phrases
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, value] as const);
}

/** The longest phrase of `table` whose first word is `tokens[at]`, or `null`; words of a phrase may be joined by space or hyphen. */
export function longestPhrase<Value>(table: PhraseTable<Value>, tokens: Tokens, at: number): PhraseMatch<Value> | null {
  if (table.bit !== 0 && !has(tokens, at, table.bit)) return null;
  let node = table.root.next.get(keyAt(tokens, at));
  let best: PhraseMatch<Value> | null = null;
  for (let to = at + 1; node !== undefined; to += 1) {
    if (node.value !== undefined) best = { value: node.value, to };
    node = joins(gapAt(tokens, to)) ? node.next.get(keyAt(tokens, to)) : undefined;
  }
  return best;
}

function joins(gap: Gap): boolean {
  return (
    gap === Gap.space || gap === Gap.none || gap === Gap.hyphen || gap === Gap.ampersand || gap === Gap.abbreviation
  );
}
