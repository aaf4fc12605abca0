// The key of a person: what is the same for every mention of one name.
import type { NameSpan } from '../officials/names';
import { keysOf, tokenise, type Tokens } from '../words/tokens';

/** A key that means the same person everywhere: the words of the name, lower case, one tone placement, joined by "-". */
export function personKey(tokens: Tokens, span: NameSpan): string {
  return nameWords(tokens, span).join('-');
}

/** The words of a name as keys. */
export function nameWords(tokens: Tokens, span: NameSpan): string[] {
  return keysOf(tokens, span.from, span.to);
}

/** As `personKey`, of a name as it is printed. */
export function nameKey(name: string): string {
  return keysOf(tokenise(name, [])).join('-');
}
