// Ordinals and years of events, in figures, Roman numerals and words.
import { foldForm } from '../../text/fold';
import { Gap, type Token } from '../words/tokens';

/** An event as printed. */
export interface EventFound {
  /** Its kind, name and ordinal, folded: "hoi-nghi-ngoai-giao-31". */
  readonly key: string;
  /** True when an ordinal or a year tells it from its like. */
  readonly numbered: boolean;
  /** The token after its last. */
  readonly to: number;
}

/** Words without marks, joined. */
export function foldedKey(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => foldForm(token.key))
    .join('-');
}

/** "lần thứ 31", "31", "lần thứ XIII", "năm 2024", "2024": the ordinal or the year in digits. */
export function numberAt(tokens: readonly Token[], at: number): { readonly value: string; readonly to: number } | null {
  let index = at;
  while (['lần', 'thứ', 'năm', 'khóa'].includes(tokens[index]?.key ?? '') && tokens[index]?.gap === Gap.space)
    index += 1;
  const token = tokens[index];
  if (token?.numeral !== true || token.gap !== Gap.space) return null;
  const value = /^\d+$/u.test(token.key) ? token.key : fromRoman(token.key);
  return value === null ? null : { value, to: index + 1 };
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function fromRoman(numeral: string): string | null {
  let total = 0;
  for (let at = 0; at < numeral.length; at += 1) {
    const value = romanValues[numeral.charAt(at)];
    if (value === undefined) return null;
    total += value < (romanValues[numeral.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return String(total);
}

const spelled = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const TEN = spelled.indexOf('mười');
/** What follows ten, as "mười một", by its value; "năm" begins a year there. */
const ones: Readonly<Record<string, number>> = {
  ...{ một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9 },
};

/** "thứ 7", "lần thứ VII", "thứ bảy": the ordinal at `at`, also in words. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: string; readonly to: number } | null {
  const inFigures = numberAt(tokens, at);
  if (inFigures !== null) return inFigures;
  const first = tokens[at]?.key === 'lần' ? at + 1 : at;
  const word = spelled.indexOf(tokens[first + 1]?.key ?? '');
  if (tokens[first]?.key !== 'thứ' || word < 0 || tokens[first + 2]?.key === 'mươi') return null;
  const more = word === TEN ? (ones[tokens[first + 2]?.key ?? ''] ?? 0) : 0;
  return { value: String(word + 1 + more), to: first + (more === 0 ? 2 : 3) };
}
