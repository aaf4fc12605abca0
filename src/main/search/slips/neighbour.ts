// Words nobody wrote are read as their nearest neighbours.
import type { Correction } from '../../shared/search';
import { keyOf } from './key';
import type { Lexicon } from './lexicon';
import { isOpenEnded, type MatchOptions } from './plan';
import type { QueryNode, TermNode } from './query';

/** Shorter words have too many neighbours two letters away. */
const TWO_EDITS_FROM = 8;

/** Spellings that are confused in speech or typing: tried before any other letter. */
const confusions: readonly (readonly [string, string])[] = [
  ['tr', 'ch'],
  ['s', 'x'],
  ['d', 'gi'],
  ['d', 'r'],
  ['gi', 'r'],
  ['n', 'l'],
  ['i', 'y'],
  ['ngh', 'ng'],
  ['gh', 'g'],
  ['c', 'k'],
  ['ph', 'f'],
];

/** A query whose unknown words were read as others, and which. */
export interface Corrected {
  readonly root: QueryNode;
  readonly corrections: readonly Correction[];
}

/** Replaces every word that no article has; words with digits, excluded words and unfinished words are left alone. */
export function corrected(root: QueryNode, lexicon: Lexicon, options: MatchOptions): Corrected {
  const corrections: Correction[] = [];
  const read = (word: string): string => {
    const better = neighbour(word, lexicon);
    if (better === null) return word;
    if (!corrections.some((made) => made.typed === word)) corrections.push({ typed: word, read: better });
    return better;
  };
  const walk = (node: QueryNode): QueryNode => {
    switch (node.kind) {
      case 'term':
        return correctedTerm(node, isOpenEnded(node, options), lexicon, read);
      case 'fact':
      case 'not':
        return node;
      case 'all':
      case 'any':
        return { kind: node.kind, of: node.of.map(walk) };
      case 'most':
        return { ...node, of: node.of.map(walk) };
    }
  };
  return { root: walk(root), corrections };
}

function correctedTerm(term: TermNode, isOpen: boolean, lexicon: Lexicon, read: (word: string) => string): TermNode {
  const words = term.words.map((word, at) => {
    const isUnfinished = isOpen && at === term.words.length - 1;
    const isKnown = lexicon.has(keyOf(word)) || (isUnfinished && lexicon.keysFrom(keyOf(word)).size > 0);
    return isKnown ? word : read(word);
  });
  return { ...term, words };
}

/** The word that `word` was probably meant to be, in its commonest spelling; `null` when nothing is near. */
function neighbour(word: string, lexicon: Lexicon): string | null {
  const key = keyOf(word);
  if (key.length < 2 || /\p{N}/u.test(key)) return null;
  const near = commonest(confused(key), lexicon) ?? commonest(oneEdit(key), lexicon);
  const found = near ?? (key.length >= TWO_EDITS_FROM ? commonest(twoEdits(key, lexicon), lexicon) : null);
  return found === null ? null : commonestForm(found, lexicon);
}

/** The key that most articles have; `null` when none has any. */
function commonest(keys: Iterable<string>, lexicon: Lexicon): string | null {
  let best: string | null = null;
  let most = 0;
  for (const key of new Set(keys)) {
    const articles = lexicon.articlesOf(key);
    if (articles <= most) continue;
    best = key;
    most = articles;
  }
  return best;
}

/** Keys that one confusion at the beginning or the end makes of a key. */
function* confused(key: string): Generator<string> {
  for (const [left, right] of confusions) {
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      if (key.startsWith(from)) yield to + key.slice(from.length);
      if (key.endsWith(from)) yield key.slice(0, -from.length) + to;
    }
  }
}

/** Keys one edit away: a letter less, two swapped, a letter other or more. */
function* oneEdit(key: string): Generator<string> {
  for (let at = 0; at <= key.length; at += 1) {
    const [before, after] = [key.slice(0, at), key.slice(at)];
    if (after.length > 0) yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      if (after.length > 0) yield before + letter + after.slice(1);
      yield before + letter + after;
    }
  }
}

function* twoEdits(key: string, lexicon: Lexicon): Generator<string> {
  for (const other of lexicon.keys()) {
    if (Math.abs(other.length - key.length) <= 2 && distance(key, other, 2) <= 2) yield other;
  }
}

function commonestForm(key: string, lexicon: Lexicon): string {
  const best = lexicon.spellingsOf(key).reduce((a, b) => (b.articles > a.articles ? b : a));
  return best.form;
}

/** Edits (a letter more, less, other, or two swapped) between two words; anything above `limit` comes back as more. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
