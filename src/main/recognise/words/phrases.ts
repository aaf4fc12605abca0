// A table of phrases, read forward over tokens: the longest phrase that starts at a token.
import { beforeTexts, newTableBit, notePhrase, phraseKey, takeInPhrases, termOf } from './forms';
import { joinsPhrase } from './gaps';
import { gapAt, has, termAt, type Tokens } from './tokens';

/** What is known of phrases whose words so far are the same. */
export interface PhraseNode<Value> {
  /** By the next word's number. */
  readonly next: Map<number, PhraseNode<Value>>;
  /** That of the phrase which ends here; `undefined` where none does. */
  value: Value | undefined;
}

/** Phrases with a value each, keyed by their tone-normalised words. */
export interface PhraseTable<Value> {
  readonly root: PhraseNode<Value>;
  /** Among the facts of every word that a phrase may begin at. */
  readonly bit: number;
}

/** The longest phrase found: its value and the token after it. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly to: number;
}

/** The facts of the words that a phrase of any of these tables may begin at. */
export function openersOf(...known: readonly { readonly bit: number }[]): number {
  return known.reduce((bits, { bit }) => bits | bit, 0);
}

/**
 * Makes a table, which is filled before the first text is read; a phrase given twice keeps its last value, and hyphens in
 * it are as good as spaces.
 */
export function phraseTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const table: PhraseTable<Value> = { root: { next: new Map(), value: undefined }, bit: newTableBit() };
  beforeTexts(() => {
    for (const [phrase, value] of entries) put(table, phrase, value);
  });
  return table;
}

/** Adds a phrase to a table; words looked up before learn of it. */
export function addPhrase<Value>(table: PhraseTable<Value>, phrase: string, value: Value): void {
  takeInPhrases();
  put(table, phrase, value);
}

function put<Value>(table: PhraseTable<Value>, phrase: string, value: Value): void {
  const words = phraseKey(phrase.replaceAll('-', ' ')).split(/ +/u).map(termOf);
  let node = table.root;
  for (const term of words) {
    let next = node.next.get(term);
    if (next === undefined) {
      next = { next: new Map(), value: undefined };
      node.next.set(term, next);
    }
    node = next;
  }
  node.value = value;
  notePhrase(words, table.bit);
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
  if (!has(tokens, at, table.bit)) return null;
  let value: Value | undefined;
  let end = at;
  let node = table.root.next.get(termAt(tokens, at));
  for (let to = at + 1; node !== undefined; to += 1) {
    if (node.value !== undefined) {
      value = node.value;
      end = to;
    }
    node = joinsPhrase(gapAt(tokens, to)) ? node.next.get(termAt(tokens, to)) : undefined;
  }
  return value === undefined ? null : { value, to: end };
}

/** A phrase that ends right before a word: where it begins, and its value. */
export interface PhraseBefore<Value> {
  readonly from: number;
  readonly value: Value;
}

/** The first of the phrases of `longest` words at most that are the longest where they begin and end right before `at`. */
export function endingAt<Value>(
  table: PhraseTable<Value>,
  tokens: Tokens,
  at: number,
  longest: number,
): PhraseBefore<Value> | null {
  for (let from = Math.max(0, at - longest); from < at; from += 1) {
    const match = has(tokens, from, table.bit) ? longestPhrase(table, tokens, from) : null;
    if (match?.to === at) return { from, value: match.value };
  }
  return null;
}
