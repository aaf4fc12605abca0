// Lists of attendants: who stands where in "Tham dự có các đồng chí: A, …; B, …; C, …".
import type { Mention } from '../../../shared/article';
import type { Placed } from '../placed';
import { honorifics } from '../lexicon/honorifics';
import { longestPhrase } from '../words/phrases';
import { Gap, type Token } from '../words/tokens';

/** Fewest names of a list. */
const FEWEST = 3;
/** Tokens that may stand between two names of a list where a semicolon parts them: attendants without a name. */
const LONGEST_BREAK = 24;

/** The mentions with their place in the list they stand in, and the role that is said once for all of it. */
export function countPlaces(tokens: readonly Token[], placed: readonly Placed[]): Mention[] {
  const mentions: Mention[] = [];
  let list: Mention[] = [];
  const close = (): void => {
    const role = list[0]?.role ?? list[list.length - 1]?.role ?? null;
    mentions.push(
      ...(list.length < FEWEST
        ? list
        : list.map((mention, index) => ({ ...mention, listPlace: index + 1, role: mention.role ?? role }))),
    );
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
function follows(tokens: readonly Token[], from: number, to: number): boolean {
  if (to < from) return true;
  if (to - from > LONGEST_BREAK || endsSentence(tokens, from, to)) return false;
  let parted = isMark(tokens[from]?.gap) || isMark(tokens[to]?.gap);
  for (let at = from; at < to; at += 1) {
    const glue = gluedTo(tokens, at);
    if (glue === at) return tokens[from]?.gap === Gap.semicolon;
    parted ||= isJoiner(tokens[at]) || isMark(tokens[at]?.gap);
    at = glue - 1;
  }
  return parted;
}

/** The token after a form of address or a joining word at `at`; `at` itself where neither stands. */
function gluedTo(tokens: readonly Token[], at: number): number {
  const address = longestPhrase(honorifics, tokens, at);
  return address?.to ?? (isJoiner(tokens[at]) ? at + 1 : at);
}

function isJoiner(token: Token | undefined): boolean {
  return token !== undefined && joiners.has(token.key);
}

const joiners = new Set(['và', 'cùng', 'các', 'and']);

function endsSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const gap = tokens[at]?.gap;
    if (gap === Gap.stop || gap === Gap.line) return true;
  }
  return false;
}

function isMark(gap: Gap | undefined): boolean {
  return gap === Gap.comma || gap === Gap.semicolon || gap === Gap.colon;
}
