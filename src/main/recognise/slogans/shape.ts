// What a quotation looks like by itself: formulas, balanced sayings, first-person speech.
import type { SloganKind } from '../../../shared/article';
import { sayings, wholeSayings } from '../lexicon/sayings';
import { campaignOpenings, quantityUnits } from '../lexicon/slogans';
import { segments, type Part } from './rows';
import type { PhraseMatch, PhraseTable } from '../words/phrases';
import { NATIVE, NUMERAL } from '../words/forms';
import { Gap } from '../words/gaps';
import { everyWord, gapAt, has, isCap, isNumeral, isWord, keyAt, termAt, type Tokens } from '../words/tokens';

const firstPerson = new Set(['tôi', 'em', 'mình', 'tao', 'bạn', 'cháu', 'con', 'anh', 'chị', 'tui']);

/** Words of a motto with "mình" in it at most. */
const LONGEST_OWN = 15;

/** True when somebody speaks of himself, so that the quotation is speech. */
export function speaksInFirstPerson(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const key = keyAt(tokens, at);
    if (
      key === 'tôi' ||
      (key === 'mình' && to - from > LONGEST_OWN) ||
      (to - from > 8 && firstPerson.has(key) && at === from)
    )
      return true;
  }
  return false;
}

/** The kind of the saying everybody knows that the quotation holds, whatever its punctuation; `null` when it holds none. */
export function knownSayingKind(tokens: Tokens, from: number, to: number): SloganKind | null {
  if (to - from > LONGEST_WITH_SAYING) return null;
  for (let at = from; at < to; at += 1) {
    if (at > from && gapAt(tokens, at) === Gap.hyphen) continue;
    const saying = matchOf(sayings, tokens, at, to);
    if (saying !== null) return saying.value;
    const whole = at <= from + LEAD_WORDS ? matchOf(wholeSayings, tokens, at, to) : null;
    if (whole !== null && to - whole.to <= TRAILING_WORDS) return whole.value;
  }
  return null;
}

const LONGEST_WITH_SAYING = 20;
/** Words a quoted proverb may have before and after it. */
const LEAD_WORDS = 1;
const TRAILING_WORDS = 8;

/** The shortest phrase at `at`, passing over any mark between the words; `null` when none. */
function matchOf<Value>(table: PhraseTable<Value>, tokens: Tokens, at: number, to: number): PhraseMatch<Value> | null {
  let node = table.root;
  for (let index = at; index < to; index += 1) {
    const next = node.next.get(termAt(tokens, index));
    if (next === undefined) return null;
    node = next;
    if (node.value !== undefined) return { value: node.value, to: index + 1 };
  }
  return null;
}

/** "6 hơn", "4 tốt", "3 nhất": a figure and one to three words that are no unit of measure. */
export function isFormula(tokens: Tokens, from: number, to: number): boolean {
  const length = to - from;
  const second = from + 1;
  if (!isWord(tokens, from) || !isWord(tokens, second) || length > 3) return false;
  const last = to - 1;
  return (
    /^(?:[2-9]|\d\d)$/u.test(keyAt(tokens, from)) &&
    !isNumeral(tokens, second) &&
    !isNumeral(tokens, last) &&
    !quantityUnits.has(keyAt(tokens, second))
  );
}

const numberWords = new Set(['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);

/** "ba không", "bốn tại chỗ": a formula in words, which only a cue tells from a quantity. */
export function isSpelledFormula(tokens: Tokens, from: number, to: number): boolean {
  return to - from <= 3 && numberWords.has(keyAt(tokens, from)) && !quantityUnits.has(keyAt(tokens, from + 1));
}

/** "Năm giao lưu nhân văn …": a year or month given to a cause. */
export function isCampaignName(tokens: Tokens, from: number, to: number): boolean {
  const second = from + 1;
  if (!isCap(tokens, from) || !isWord(tokens, second) || to - from < 4 || to - from > 14) return false;
  return (
    campaignOpenings.has(keyAt(tokens, from)) &&
    !isNumeral(tokens, second) &&
    !['nay', 'ngoái', 'qua', 'tới', 'đó', 'học', 'mới'].includes(keyAt(tokens, second))
  );
}

const LONGEST_BALANCED = 24;
/** Shorter pairs are mostly idioms ("chân tơ, kẽ tóc"). */
const FEWEST_BALANCED = 6;

/** True for parallel speech: segments of equal length ("có lên, có xuống"), or halves with a word in the same place. */
export function isBalanced(tokens: Tokens, from: number, to: number): boolean {
  const length = to - from;
  if (length < 4 || length > LONGEST_BALANCED || reports(tokens, from, to)) return false;
  const parts = segments(tokens, from, to);
  if (parts.length >= 2 && partsRhyme(tokens, parts)) return true;
  if (compares(tokens, from, to) || likensToPair(tokens, from, to)) return true;
  if (length < FEWEST_BALANCED) return false;
  if (parts.length >= 2) return partsBalance(parts.map((part) => part.to - part.from));
  const native = everyWord(tokens, from, to, (at) => has(tokens, at, NATIVE | NUMERAL));
  return native && length <= 14 && (halvesRhyme(tokens, from, to) || sidesRhyme(tokens, from, to));
}

const reportWords = new Set(['sẽ', 'đã', 'đang', 'bị', 'rất', 'ông', 'bà', 'tôi', 'bạn', 'họ', 'ấy', 'nó', 'kia']);

/** Words of a report or of speech, or of another language: balanced by chance. */
function reports(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!has(tokens, at, NATIVE | NUMERAL) || reportWords.has(keyAt(tokens, at))) return true;
  }
  return false;
}

/** "Quyết chiến, quyết thắng", "mạnh hơn, uy lực hơn": all segments begin or end with the same word and are not the same. */
function partsRhyme(tokens: Tokens, parts: readonly Part[]): boolean {
  const firsts = new Set(parts.map((part) => keyAt(tokens, part.from)));
  const lasts = new Set(parts.map((part) => keyAt(tokens, part.to - 1)));
  const short = parts.every((part) => part.to - part.from >= 2 && part.to - part.from <= 5);
  return short && firsts.size + lasts.size > 2 && (firsts.size === 1 || lasts.size === 1);
}

/** Two segments of the same length up to five words, or three and more of which most are as long as the first. */
function partsBalance(lengths: readonly number[]): boolean {
  const [first = 0] = lengths;
  const longest = Math.max(...lengths);
  if (first < 2 || longest > 6) return false;
  const same = lengths.filter((length) => length === first).length;
  if (lengths.length === 2) return same === 2 && first <= 5;
  return same >= lengths.length - 1 && first <= 5;
}

/** "làm đến đâu chắc đến đó": two halves with the same word in the same place. */
function halvesRhyme(tokens: Tokens, from: number, to: number): boolean {
  const half = (to - from) / 2;
  if (!Number.isInteger(half) || half < 2 || half > 5) return false;
  for (let offset = 0; offset < half; offset += 1) {
    const key = keyAt(tokens, from + offset);
    if (key === keyAt(tokens, from + half + offset) && !emptyWords.has(key)) return true;
  }
  return false;
}

/** Words so common that two halves share them by chance. */
const emptyWords = new Set(['không', 'và', 'là', 'của', 'một', 'các', 'những', 'cho', 'với', 'trong', 'thể', 'được']);

/** "cứu dân như cứu người nhà", "giúp bạn là tự giúp mình": one verb on both sides of a comparison. */
function compares(tokens: Tokens, from: number, to: number): boolean {
  const first = keyAt(tokens, from);
  if (to - from < 5 || to - from > 10) return false;
  for (let at = from + 2; at < to - 2; at += 1) {
    const key = keyAt(tokens, at);
    if (key !== 'như' && key !== 'hơn' && key !== 'là') continue;
    if (keyAt(tokens, at + 1) === first || keyAt(tokens, at + 2) === first) return true;
  }
  return false;
}

/** "như cơm ăn, nước uống": likened to two things of two words each. */
function likensToPair(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at + 4 < to; at += 1) {
    if (keyAt(tokens, at) !== 'như' || gapAt(tokens, at + 3) !== Gap.comma) continue;
    const isPair = gapAt(tokens, at + 2) === Gap.space && gapAt(tokens, at + 4) === Gap.space;
    const areAlike = keyAt(tokens, at + 2) === keyAt(tokens, at + 4);
    if (isPair && !areAlike && gapAt(tokens, at + 5) !== Gap.comma) return true;
  }
  return false;
}

/** "thống nhất cao trong nhận thức và quyết tâm cao trong hành động": two sides of "và" or "nhưng" with a pair of words in common. */
function sidesRhyme(tokens: Tokens, from: number, to: number): boolean {
  for (let joint = from + 2; joint < to - 2; joint += 1) {
    const key = keyAt(tokens, joint);
    if (key !== 'và' && key !== 'nhưng') continue;
    if (joint - from !== to - joint - 1) continue;
    for (let offset = 0; offset < joint - from - 1; offset += 1) {
      const left = keyAt(tokens, from + offset);
      const right = keyAt(tokens, joint + 1 + offset);
      const nextLeft = keyAt(tokens, from + offset + 1);
      if (left === right && nextLeft === keyAt(tokens, joint + 2 + offset)) return true;
    }
  }
  return false;
}
