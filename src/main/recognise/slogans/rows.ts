// Rows of short parts, as mottoes are made of: the tokens of a quotation come in, what its row is like goes out.
import { Gap } from '../words/gaps';
import { everyWord, gapAt, isCap, isNative, isNumeral, keysOf, type Tokens } from '../words/tokens';

/** One part of a row as a range of tokens. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The parts between commas, semicolons and dashes. */
export function segments(tokens: Tokens, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    const gap = gapAt(tokens, at);
    const cut = at === to || gap === Gap.comma || gap === Gap.semicolon || gap === Gap.dash;
    if (!cut) continue;
    parts.push({ from: start, to: at });
    start = at;
  }
  return parts;
}

/** Parts of a row of virtues at least. */
const FEWEST_VIRTUES = 3;

/** "tinh, gọn, mạnh": three and more single words of Vietnamese, none of them twice. */
export function isRowOfVirtues(tokens: Tokens, from: number, to: number): boolean {
  const parts = segments(tokens, from, to);
  if (parts.length < FEWEST_VIRTUES || parts.length !== to - from) return false;
  if (!everyWord(tokens, from, to, (at) => isNative(tokens, at) && !isNumeral(tokens, at))) return false;
  return new Set(keysOf(tokens, from, to)).size === to - from;
}

/** Words of a part of a name at most. */
const LONGEST_PART = 4;

/** "Thần tốc-Táo bạo-Quyết thắng": two and more short parts that all begin with a capital. */
export function isNamedRow(tokens: Tokens, from: number, to: number): boolean {
  let starts = 0;
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const isStart = at === from || isJoint(gapAt(tokens, at));
    if (isStart && !isCap(tokens, at)) return false;
    starts += isStart ? 1 : 0;
    length = isStart ? 1 : length + 1;
    if (length > LONGEST_PART) return false;
  }
  return starts > 1;
}

function isJoint(gap: Gap | undefined): boolean {
  return gap === Gap.comma || gap === Gap.semicolon || gap === Gap.dash || gap === Gap.hyphen;
}
