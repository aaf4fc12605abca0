// Ordinals and years of events, in figures, Roman numerals and words.
import { foldForm } from '../../text/fold';
import { Gap } from '../words/gaps';
import { gapAt, isNumeral, keyAt, keysOf, type Tokens } from '../words/tokens';

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
export function foldedKey(tokens: Tokens, from: number, to: number): string {
  return keysOf(tokens, from, to).map(foldForm).join('-');
}

/** "lần thứ 31", "31", "lần thứ XIII", "năm 2024", "2024": the ordinal or the year in digits. */
export function numberAt(tokens: Tokens, at: number): { readonly value: string; readonly to: number } | null {
  let index = at;
  while (['lần', 'thứ', 'năm', 'khóa'].includes(keyAt(tokens, index)) && gapAt(tokens, index) === Gap.space) index += 1;
  if (!isNumeral(tokens, index) || gapAt(tokens, index) !== Gap.space) return null;
  const value = /^\d+$/u.test(keyAt(tokens, index)) ? keyAt(tokens, index) : fromRoman(keyAt(tokens, index));
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
export function ordinalAt(tokens: Tokens, at: number): { readonly value: string; readonly to: number } | null {
  const inFigures = numberAt(tokens, at);
  if (inFigures !== null) return inFigures;
  const first = keyAt(tokens, at) === 'lần' ? at + 1 : at;
  const word = spelled.indexOf(keyAt(tokens, first + 1));
  if (keyAt(tokens, first) !== 'thứ' || word < 0 || keyAt(tokens, first + 2) === 'mươi') return null;
  const more = word === TEN ? (ones[keyAt(tokens, first + 2)] ?? 0) : 0;
  return { value: String(word + 1 + more), to: first + (more === 0 ? 2 : 3) };
}
