// Anniversaries: "kỷ niệm 75 năm …" comes in, a key of the years and of what is remembered goes out.
import { foldForm } from '../../text/fold';
import { Gap, type Token } from '../words/tokens';
import type { EventFound } from './numbers';

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

/** The anniversary whose "kỷ niệm" stands at `at`; it must remember something named, and be printed to its end. */
export function anniversaryAt(tokens: readonly Token[], at: number): EventFound | null {
  if (tokens[at]?.key !== 'kỉ' || tokens[at + 1]?.key !== 'niệm') return null;
  const years = yearsAt(tokens, at + 2);
  if (years === null) return null;
  const to = nameEnd(tokens, years.to);
  const name = tokens.slice(years.to, to);
  const words = name.filter((_, index) => !isLoose(name, index)).map(({ key }) => foldForm(key));
  const isWhole = name.length < LONGEST_NAME && words.length >= FEWEST_WORDS;
  if (!isWhole || !name.some(({ cap, numeral }) => cap || numeral)) return null;
  return { key: `ky-niem-${years.value}-nam-${words.join('-')}`, numbered: true, to };
}

function isLoose(name: readonly Token[], at: number): boolean {
  const key = name[at]?.key ?? '';
  if (loose.has(key)) return true;
  return loosePairs.some(
    ([one, other]) => (key === one && name[at + 1]?.key === other) || (key === other && name[at - 1]?.key === one),
  );
}

/** "75 năm", "lần thứ 75". */
function yearsAt(tokens: readonly Token[], at: number): { readonly value: string; readonly to: number } | null {
  const first = tokens[at]?.key === 'lần' && tokens[at + 1]?.key === 'thứ' ? at + 2 : at;
  const value = tokens[first]?.key ?? '';
  const unit = tokens[first + 1];
  if (!/^\d{1,4}$/u.test(value)) return null;
  if (unit?.key === 'năm' && unit.gap === Gap.space) return { value, to: first + 2 };
  return first > at ? { value, to: first + 1 } : null;
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < from + LONGEST_NAME; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(token.gap === Gap.space || token.gap === Gap.hyphen || token.gap === Gap.dash)) break;
    if (!token.cap && enders.has(token.key) && !(token.key === 'với' && isTie(tokens, from, at))) break;
    if (token.key === 'và' && tokens[at + 1]?.cap !== true) break;
  }
  return at;
}

/** "quan hệ ngoại giao với Lào": the other country belongs to what is remembered. */
function isTie(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ key }) => key === 'hệ') && tokens[at + 1]?.cap === true;
}
