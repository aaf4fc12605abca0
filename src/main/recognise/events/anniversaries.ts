// Anniversaries: "kỷ niệm 75 năm …" comes in, a key of the years and of what is remembered goes out.
import { foldForm } from '../../text/fold';
import type { EventFound } from './numbers';
import { CAP, NUMERAL, factOf } from '../words/forms';
import { Gap } from '../words/gaps';
import { gapAt, has, isCap, keyAt, keysOf, someWord, type Tokens } from '../words/tokens';

/** Words of what is remembered at most. */
const LONGEST_NAME = 14;
const FEWEST_WORDS = 2;

/** Words that end what is remembered. */
const enders = new Set(
  'với do tại được vào trong đã đang diễn tổ sẽ ở nhân bằng gồm có là cùng từ đến theo để mang ra khai nhằm vừa'.split(
    ' ',
  ),
);
/** Words that papers print or leave out: the day, what ties the names of two, the country it all happened in. */
const loose = new Set(['ngày', 'của', 'giữa', 'và', 'với', 'nước', 'hai']);
const loosePairs: readonly (readonly [string, string])[] = [
  ['việt', 'nam'],
  ['lịch', 'sử'],
];

/** The fact of the word that every anniversary begins with. */
export const ANNIVERSARY = factOf(['kỉ']);

/** False where no anniversary begins. */
export function mayBeAnniversary(tokens: Tokens, at: number): boolean {
  return has(tokens, at, ANNIVERSARY) && keyAt(tokens, at + 1) === 'niệm';
}

/** The anniversary whose "kỷ niệm" stands at `at`; it must remember something named, and be printed to its end. */
export function anniversaryAt(tokens: Tokens, at: number): EventFound | null {
  if (!mayBeAnniversary(tokens, at)) return null;
  const years = yearsAt(tokens, at + 2);
  if (years === null) return null;
  const to = nameEnd(tokens, years.to);
  const name = keysOf(tokens, years.to, to);
  const words = name.filter((_, index) => !isLoose(name, index)).map(foldForm);
  const isWhole = name.length < LONGEST_NAME && words.length >= FEWEST_WORDS;
  if (!isWhole || !someWord(tokens, years.to, to, (word) => has(tokens, word, CAP | NUMERAL))) return null;
  return { key: `ky-niem-${years.value}-nam-${words.join('-')}`, numbered: true, to };
}

function isLoose(name: readonly string[], at: number): boolean {
  const key = name[at] ?? '';
  if (loose.has(key)) return true;
  return loosePairs.some(
    ([one, other]) => (key === one && name[at + 1] === other) || (key === other && name[at - 1] === one),
  );
}

/** "75 năm", "lần thứ 75". */
function yearsAt(tokens: Tokens, at: number): { readonly value: string; readonly to: number } | null {
  const first = keyAt(tokens, at) === 'lần' && keyAt(tokens, at + 1) === 'thứ' ? at + 2 : at;
  const value = keyAt(tokens, first);
  const unit = first + 1;
  if (!/^\d{1,4}$/u.test(value)) return null;
  if (keyAt(tokens, unit) === 'năm' && gapAt(tokens, unit) === Gap.space) return { value, to: first + 2 };
  return first > at ? { value, to: first + 1 } : null;
}

function nameEnd(tokens: Tokens, from: number): number {
  let at = from;
  for (; at < from + LONGEST_NAME; at += 1) {
    const gap = gapAt(tokens, at);
    if (gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.dash) break;
    if (
      !isCap(tokens, at) &&
      enders.has(keyAt(tokens, at)) &&
      !(keyAt(tokens, at) === 'với' && isTie(tokens, from, at))
    )
      break;
    if (keyAt(tokens, at) === 'và' && !isCap(tokens, at + 1)) break;
  }
  return at;
}

/** "quan hệ ngoại giao với Lào": the other country belongs to what is remembered. */
function isTie(tokens: Tokens, from: number, at: number): boolean {
  return someWord(tokens, from, at, (word) => keyAt(tokens, word) === 'hệ') && isCap(tokens, at + 1);
}
