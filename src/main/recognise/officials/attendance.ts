// Lists of attendants: who stands where in "Tham dự có các đồng chí: A, …; B, …; C, …".
import type { Mention } from '../../../shared/article';
import type { Placed } from '../placed';
import { honorifics } from '../lexicon/honorifics';
import { longestPhrase } from '../words/phrases';
import { Gap } from '../words/gaps';
import { gapAt, keyAt, opensSentence, someWord, type Tokens } from '../words/tokens';

/** Fewest names of a list. */
const FEWEST = 3;
/** Tokens that may stand between two names of a list where a semicolon parts them: attendants without a name. */
const LONGEST_BREAK = 24;

/** The mentions with their place in the list they stand in, and the role that is said once for all of it. */
export function countPlaces(tokens: Tokens, placed: readonly Placed[]): Mention[] {
  const mentions: Mention[] = [];
  let list: Mention[] = [];
  const close = (): void => {
    const role = list[0]?.role ?? list[list.length - 1]?.role ?? null;
    for (const [index, mention] of list.entries())
      mentions.push(list.length < FEWEST ? mention : { ...mention, listPlace: index + 1, role: mention.role ?? role });
    list = [];
  };
  for (const [index, here] of placed.entries()) {
    const before = placed[index - 1];
    if (before !== undefined && !follows(tokens, before.to, here.from)) close();
    list.push(here.mention);
  }
  close();
  return mentions;
}

/** True when nothing but marks, "và" and forms of address part two names, or a semicolon with nameless attendants. */
function follows(tokens: Tokens, from: number, to: number): boolean {
  if (to < from) return true;
  if (to - from > LONGEST_BREAK || endsSentence(tokens, from, to)) return false;
  let parted = isMark(gapAt(tokens, from)) || isMark(gapAt(tokens, to));
  for (let at = from; at < to; at += 1) {
    const glue = gluedTo(tokens, at);
    if (glue === at) return gapAt(tokens, from) === Gap.semicolon;
    parted ||= isJoiner(tokens, at) || isMark(gapAt(tokens, at));
    at = glue - 1;
  }
  return parted;
}

/** The token after a form of address or a joining word at `at`; `at` itself where neither stands. */
function gluedTo(tokens: Tokens, at: number): number {
  const address = longestPhrase(honorifics, tokens, at);
  return address?.to ?? (isJoiner(tokens, at) ? at + 1 : at);
}

function isJoiner(tokens: Tokens, at: number): boolean {
  return joiners.has(keyAt(tokens, at));
}

const joiners = new Set(['và', 'cùng', 'các', 'and']);

function endsSentence(tokens: Tokens, from: number, to: number): boolean {
  return someWord(tokens, from, to + 1, (at) => opensSentence(tokens, at));
}

function isMark(gap: Gap | undefined): boolean {
  return gap === Gap.comma || gap === Gap.semicolon || gap === Gap.colon;
}
