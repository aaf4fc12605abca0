// Differences that make one sentence another one, however alike they are: an ordinal, a date, a name.
import type { WordEdit } from './align-words';
import type { Word } from '../text/words';

const NUMBER_WORDS = new Set(
  'không một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi trăm nghìn ngàn triệu tỷ tỉ nhất nhì'.split(
    ' ',
  ),
);
/** Number words that are common in other senses ("một" a, "năm" year, "không" not, "nhất" most): they tell only against another number. */
const WEAK_NUMBERS = new Set(['không', 'một', 'năm', 'tư', 'nhất', 'nhì', 'ba']);

/** True when the two sides of an edit name different numbers or different people or places, so that the passages are likely two. */
export function isTelling(edit: WordEdit, quoteText: string, text: string): boolean {
  const { was, is } = edit;
  if (was !== null && is !== null) {
    if (isNumber(was, quoteText) && isNumber(is, text)) return true;
    if (hasDigit(was) || hasDigit(is)) return true;
    return was.folded !== is.folded && isCapital(was, quoteText) && isCapital(is, text);
  }
  const only = was ?? is;
  if (only === null) return false;
  const source = was === null ? text : quoteText;
  return isNumber(only, source) && !WEAK_NUMBERS.has(only.exact);
}

function isNumber(word: Word, source: string): boolean {
  return hasDigit(word) || NUMBER_WORDS.has(word.exact) || /^[IVXLC]+$/.test(source.slice(word.start, word.end));
}

function hasDigit(word: Word): boolean {
  return /\d/.test(word.exact);
}

function isCapital(word: Word, source: string): boolean {
  return /^\p{Lu}/u.test(source.slice(word.start, word.end));
}
