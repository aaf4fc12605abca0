// Lists of attendants: who stands where in "Tham dự có các đồng chí: A, …; B, …; C, …".
import type { Mention } from '../../shared/article';
import type { Placed } from './placed';
import { honorifics } from './lexicon/honorifics';
import { longestPhrase } from './phrases';
import { Gap, type Token } from './tokens';

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
  if (to < from || to - from > LONGEST_BREAK) return to < from;
  let parted = isMark(tokens[from]?.gap);
  let plain = true;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.gap === Gap.stop || token.gap === Gap.line) return false;
    const address = longestPhrase(honorifics, tokens, at);
    const joiner = token.key === 'và' || token.key === 'cùng' || token.key === 'các';
    parted ||= joiner || isMark(token.gap);
    if (address !== null) at = address.to - 1;
    else if (!joiner) plain = false;
  }
  const last = tokens[to]?.gap;
  parted ||= isMark(last);
  if (last === Gap.stop || last === Gap.line) return false;
  return plain ? parted : tokens[from]?.gap === Gap.semicolon;
}

function isMark(gap: Gap | undefined): boolean {
  return gap === Gap.comma || gap === Gap.semicolon || gap === Gap.colon;
}
