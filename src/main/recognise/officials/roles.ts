// What an official does in the reported event, where the sentence says it.
import { roleWords } from '../lexicon/roles';
import { longestPhrase } from '../words/phrases';
import { factOf } from '../words/forms';
import { Gap } from '../words/gaps';
import { gapAt, has, isCap, isWord, keyAt, opensSentence, type Tokens } from '../words/tokens';

/** Token range of the words that say the role. */
export interface RoleSpan {
  readonly from: number;
  readonly to: number;
}

const REACH_BACK = 60;

/** The role said right after the mention (which ends at `end`), else by the frame its sentence opens with; `null` when not said. */
export function roleOf(tokens: Tokens, start: number, end: number): RoleSpan | null {
  return roleAfter(tokens, end) ?? roleBefore(tokens, start);
}

const adverbs = new Set(['đã', 'sẽ', 'đang', 'cũng', 'cùng', 'tới', 'đến', 'vừa', 'được', 'còn']);

function roleAfter(tokens: Tokens, end: number): RoleSpan | null {
  let at = end;
  for (let step = 0; step < 3; step += 1) {
    const gap = gapAt(tokens, at);
    if (gap !== Gap.space && !(step === 0 && gap === Gap.comma)) return null;
    const role = longestPhrase(roleWords, tokens, at);
    if (role !== null && !isCap(tokens, at)) return { from: at, to: role.to };
    if (!adverbs.has(keyAt(tokens, at))) return null;
    at += 1;
  }
  return null;
}

/** "Chủ trì Hội nghị gồm …", "Phát biểu tại Hội nghị, …", "dưới sự chủ trì của …". */
function roleBefore(tokens: Tokens, start: number): RoleSpan | null {
  let first = start;
  while (first > 0 && start - first < REACH_BACK && !endsSentence(tokens, first)) first -= 1;
  if (!endsSentence(tokens, first)) return null;
  const opening =
    keyAt(tokens, first) === 'tới' || keyAt(tokens, first) === 'đến' || keyAt(tokens, first) === 'cùng'
      ? first + 1
      : first;
  const frame = longestPhrase(roleWords, tokens, first) ?? longestPhrase(roleWords, tokens, opening);
  if (frame !== null && frame.to < start && leadsTo(tokens, frame.to, start)) return { from: first, to: frame.to };
  const venue = venueBefore(tokens, first, start);
  if (venue !== null) return venue;
  return patronage(tokens, start);
}

const venueEnds = new Set(['có', 'gồm', 'còn', 'do']);
const LONGEST_VENUE = 10;
const POINT = factOf(['điểm']);

/** "Tại điểm cầu tỉnh A có …": where those listed take part from. */
function venueBefore(tokens: Tokens, first: number, start: number): RoleSpan | null {
  for (let from = first; from < start - 1; from += 1) {
    if (!has(tokens, from, POINT) || keyAt(tokens, from + 1) !== 'cầu') continue;
    for (let to = from + 2; to <= Math.min(start, from + LONGEST_VENUE); to += 1) {
      const ends = to === start || gapAt(tokens, to) === Gap.comma || gapAt(tokens, to) === Gap.colon;
      if (ends || venueEnds.has(keyAt(tokens, to))) return to > from + 2 ? { from, to } : null;
    }
    return null;
  }
  return null;
}

function endsSentence(tokens: Tokens, at: number): boolean {
  return opensSentence(tokens, at) || !isWord(tokens, at);
}

/** A frame leads to a list ("… có", "… gồm") or, with a comma, straight to its subject. */
function leadsTo(tokens: Tokens, from: number, start: number): boolean {
  let commas = 0;
  for (let at = from; at < start; at += 1) {
    if (keyAt(tokens, at) === 'có' || keyAt(tokens, at) === 'gồm') return true;
    if (gapAt(tokens, at) === Gap.comma) commas += 1;
  }
  return commas <= 1 && (gapAt(tokens, start) === Gap.comma || commas === 1);
}

/** "dưới sự chủ trì của Bộ trưởng …". */
function patronage(tokens: Tokens, start: number): RoleSpan | null {
  const of = keyAt(tokens, start - 1) === 'của' ? start - 1 : start - 2;
  if (keyAt(tokens, of) !== 'của') return null;
  for (let from = of - 1; from >= Math.max(0, of - 3); from -= 1) {
    if (longestPhrase(roleWords, tokens, from)?.to === of && keyAt(tokens, from - 1) === 'sự') return { from, to: of };
  }
  return null;
}
