// What stands right before a name or a title: forms of address, and words that make the name something else.
import { honorifics, type HonorificKind } from './lexicon/honorifics';
import { titleTraps, traps } from './lexicon/traps';
import { longestPhrase, type PhraseTable } from './phrases';
import { Gap, type Token } from './tokens';

const LONGEST = 3;

/** The form of address that ends right before `at`. */
export function honorificBefore(tokens: readonly Token[], at: number): HonorificKind | null {
  return endingAt(honorifics, tokens, at);
}

/** True when a word before the name makes it a place, an order, a doctrine or a credit. */
export function isTrapped(tokens: readonly Token[], at: number): boolean {
  return endingAt(traps, tokens, at) !== null;
}

/** True when a word before the title makes title and name a thing named after the person ("Lăng Chủ tịch …"). */
export function isTrappedTitle(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === Gap.space && endingAt(titleTraps, tokens, at) !== null;
}

function endingAt<Value>(table: PhraseTable<Value>, tokens: readonly Token[], at: number): Value | null {
  for (let from = Math.max(0, at - LONGEST); from < at; from += 1) {
    const match = longestPhrase(table, tokens, from);
    if (match?.to === at) return match.value;
  }
  return null;
}
