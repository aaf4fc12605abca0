// A name that the reader called an official's comes in; the places of a text where the same name stands go out.
import type { Block, Span } from '../../../shared/article';
import { isTrapped } from '../words/surroundings';
import { Gap } from '../words/gaps';
import { endAt, gapAt, isCap, keyAt, keysOf, startAt, tokenise, type Tokens } from '../words/tokens';

/** One place of a name, with its title where that stands right beside it. */
export interface NamePlace extends Span {
  readonly title: Span | null;
}

/** A name as printed, with the title looked for before or after it. */
export interface SoughtName {
  readonly name: string;
  readonly title: { readonly text: string; readonly side: 'before' | 'after' } | null;
}

/** Every place where a name stands so spelled, capitals and all: not as part of a longer name, nor of what is named after its bearer. */
export function namePlaces(text: string, blocks: readonly Block[], { name, title }: SoughtName): readonly NamePlace[] {
  const tokens = tokenise(text, blocks);
  const sought = wordsOf(name);
  const titled = title === null ? [] : keysOf(tokenise(title.text, []));
  const found: NamePlace[] = [];
  for (let at = 0; at + sought.length <= tokens.length && sought.length > 0; at += 1) {
    if (!sought.every((word, next) => surface(text, tokens, at + next) === word)) continue;
    const to = at + sought.length;
    const own = titledAt(tokens, title?.side === 'after' ? to : at - titled.length, titled);
    if (isWithinLonger(tokens, at, to) || (own === null && isTrapped(tokens, at))) continue;
    found.push({ ...spanOf(tokens, at, to), title: own });
  }
  return found;
}

function wordsOf(name: string): readonly string[] {
  const tokens = tokenise(name, []);
  return Array.from({ length: tokens.length }, (_, at) => surface(name, tokens, at));
}

function surface(text: string, tokens: Tokens, at: number): string {
  return text.slice(startAt(tokens, at), endAt(tokens, at));
}

function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: startAt(tokens, from), end: endAt(tokens, to - 1) };
}

/** True when the words are cut by more than spaces, or a capital goes on with the name. */
function isWithinLonger(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (gapAt(tokens, at) >= Gap.semicolon) return true;
  return gapAt(tokens, to) === Gap.space && isCap(tokens, to);
}

function titledAt(tokens: Tokens, from: number, titled: readonly string[]): Span | null {
  if (titled.length === 0 || from < 0) return null;
  const isThere = titled.every((key, next) => keyAt(tokens, from + next) === key);
  return isThere ? spanOf(tokens, from, from + titled.length) : null;
}
