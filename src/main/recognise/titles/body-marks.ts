// Marks inside the body of a title: commas between fields, dashes, brackets, the organ above.
import { bodyWords } from '../lexicon/bodies';
import { places } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { take, takeWord, type Body, type HeadSpan } from './body-state';
import { startsTitle } from './title-start';
import { longestPhrase } from '../words/phrases';
import { Gap } from '../words/gaps';
import { gapAt, isCap, isNative, isNumeral, isUpper, keyAt, type Tokens } from '../words/tokens';

/** A comma inside a body: "Văn hóa, Thể thao và Du lịch" – a field on both sides. */
export function stepFieldList(tokens: Tokens, body: Body, at: number): boolean {
  if (body.last !== 'field' || startsTitle(tokens, at)) return false;
  const word = longestPhrase(bodyWords, tokens, at);
  if (word === null || word.value !== 'field' || longestPhrase(places, tokens, at) !== null) return false;
  body.at = word.to;
  return true;
}

const subordinates =
  /vụ trưởng|cục trưởng|trưởng phòng|đội trưởng|viện trưởng|trạm trưởng|đồn trưởng|giám đốc|chánh|trưởng ban|phó ban/u;
const parents = new Set([
  'bộ',
  'sở',
  'tổng',
  'cục',
  'công',
  'ubnd',
  'hđnd',
  'hội',
  'ủy',
  'quân',
  'tỉnh',
  'phòng',
  'văn',
  'viện',
  'thanh',
]);

/** "Vụ trưởng Vụ Pháp chế, Bộ Y tế", "Đội trưởng … - Phòng … - Công an …": the organ over a subordinate one belongs to its title. */
export function stepParent(tokens: Tokens, head: HeadSpan, body: Body): boolean {
  if (!isCap(tokens, body.at) || body.last === 'head' || !parents.has(keyAt(tokens, body.at))) return false;
  if (!subordinates.test(head.key)) return false;
  if (startsTitle(tokens, body.at)) return false;
  const word = longestPhrase(bodyWords, tokens, body.at);
  return word !== null && word.value === 'public' && takeWord(tokens, body, word.to, word.value);
}

/** A dash inside a body: "Lao động - Thương binh", "Việt Nam – Lào"; before a title or anything else it ends the body. */
export function stepDash(tokens: Tokens, body: Body): boolean {
  if (body.last !== 'field' && body.last !== 'place' && body.last !== 'other') return false;
  if (startsTitle(tokens, body.at)) return false;
  const place = longestPhrase(places, tokens, body.at);
  if (place !== null && body.last === 'place') return take(body, place.to, 'place');
  const word = longestPhrase(bodyWords, tokens, body.at);
  if (word === null || word.value !== 'field' || body.last === 'place') return false;
  return take(body, word.to, 'field');
}

const PARENTHESIS_WORDS = 5;

/** A short parenthesis belongs to the title when the title or its name goes on after it: "(cấp Bộ trưởng) Mã …". */
export function stepParenthesis(tokens: Tokens, body: Body): boolean {
  for (let index = body.at + 1; index <= body.at + PARENTHESIS_WORDS; index += 1) {
    const gap = gapAt(tokens, index);
    if (gap === Gap.close) {
      if (!goesOnAfter(tokens, body.at, index) || isNumeral(tokens, body.at)) return false;
      return take(body, index, isCap(tokens, index) ? 'place' : 'other');
    }
    if (gap !== Gap.space && gap !== Gap.ampersand && gap !== Gap.hyphen) return false;
  }
  return false;
}

/** True when the title or its name goes on at `at`, after the parenthesis from `open`; after an acronym any capital does. */
function goesOnAfter(tokens: Tokens, open: number, at: number): boolean {
  if (!isCap(tokens, at)) return longestPhrase(bodyWords, tokens, at)?.value === 'unit';
  const acronym = at === open + 1 && isUpper(tokens, open);
  return acronym || longestPhrase(places, tokens, at) !== null || surnameOrForeign(tokens, at);
}

function surnameOrForeign(tokens: Tokens, at: number): boolean {
  return surnameWeight(keyAt(tokens, at)) > 0 || !isNative(tokens, at);
}
