// Slogans the library knows by their words: counted as articles print them, found where others print them without marks.
import type { SloganKind } from '../../../shared/article';
import { longestWording } from './quoted';
import { keyAt, keysOf, opensSentence, tokenise, type Tokens } from '../words/tokens';

/** A slogan as other articles print it. */
export interface KnownSlogan {
  readonly slogan: string;
  readonly kind: SloganKind;
  readonly event: string | null;
}

/** Words found to be a known slogan; `to` is the token after the last. */
export interface KnownMatch {
  readonly known: KnownSlogan;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Slogans of exactly these words by key. */
  readonly slogans: Map<string, Printed>;
}

/** A slogan and the number of articles that print it as each kind. */
interface Printed {
  readonly slogan: string;
  readonly event: string | null;
  readonly kinds: Map<SloganKind, number>;
}

/** Shorter wordings stand in many a sentence by chance. */
export const FEWEST_WORDS = 4;

/** Known slogans between two starts: of each its words' keys, itself, its event, and the articles by kind. */
export type KeptSlogans = readonly (readonly [
  keys: readonly string[],
  slogan: string,
  event: string | null,
  kinds: readonly (readonly [SloganKind, number])[],
])[];

/** A tree of wordings by their words, kept as articles come and go; asking it costs what the words asked about are long. */
export class KnownSlogans {
  readonly #root: Node = newNode();

  /** As `keep` gave them. */
  static kept(all: KeptSlogans): KnownSlogans {
    const known = new KnownSlogans();
    for (const [keys, slogan, event, kinds] of all)
      keys.reduce(childOf, known.#root).slogans.set(slogan, { slogan, event, kinds: new Map(kinds) });
    return known;
  }

  /** All of them with their counts. */
  keep(): KeptSlogans {
    return [...printedBelow(this.#root, [])].map(([keys, { slogan, event, kinds }]) => [
      keys,
      slogan,
      event,
      [...kinds],
    ]);
  }

  /** Counts one more article that prints a wording, or one less. */
  count(wording: string, { slogan, kind, event }: KnownSlogan, by: 1 | -1): void {
    const words = tokenise(wording, []);
    if (words.length < FEWEST_WORDS || words.length > longestWording.theme) return;
    let node = this.#root;
    for (const key of keysOf(words)) node = childOf(node, key);
    const printed: Printed = node.slogans.get(slogan) ?? { slogan, event, kinds: new Map() };
    const articles = (printed.kinds.get(kind) ?? 0) + by;
    if (articles > 0) printed.kinds.set(kind, articles);
    else printed.kinds.delete(kind);
    if (printed.kinds.size > 0) node.slogans.set(slogan, printed);
    else node.slogans.delete(slogan);
  }

  /** The longest known wording that begins at a token, whatever marks stand between its words; words of two slogans are neither. */
  match(tokens: Tokens, at: number): KnownMatch | null {
    let node = this.#root;
    let found: KnownMatch | null = null;
    for (let index = at; index < tokens.length; index += 1) {
      if (index > at && opensSentence(tokens, index)) break;
      const next = node.next.get(keyAt(tokens, index));
      if (next === undefined) break;
      node = next;
      const [only, ...others] = node.slogans.values();
      if (only !== undefined && others.length === 0) found = { known: asMostPrint(only), to: index + 1 };
    }
    return found;
  }
}

/** The slogan as the kind most articles print it as, whatever order they came in. */
function asMostPrint({ slogan, event, kinds }: Printed): KnownSlogan {
  const [[kind] = ['saying' as const]] = [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { slogan, kind, event };
}

function* printedBelow(node: Node, keys: readonly string[]): Generator<readonly [readonly string[], Printed]> {
  for (const printed of node.slogans.values()) yield [keys, printed];
  for (const [key, next] of node.next) yield* printedBelow(next, [...keys, key]);
}

function newNode(): Node {
  return { next: new Map(), slogans: new Map() };
}

function childOf(node: Node, key: string): Node {
  const child = node.next.get(key) ?? newNode();
  node.next.set(key, child);
  return child;
}
