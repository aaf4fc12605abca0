// Reads the body of a title piece by piece: organs, fields, places, small words; and stops where a name begins.
import { stepDash, stepFieldList, stepParent, stepParenthesis } from './body-marks';
import {
  carriesOn,
  isNameRun,
  isPerson,
  keyOf,
  take,
  takePlace,
  takeWord,
  type Body,
  type HeadSpan,
} from './body-state';
import { bodyWords, verbalBodies } from '../lexicon/bodies';
import { servants } from '../lexicon/heads';
import { places } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { clauseWords } from '../lexicon/verbs';
import { isUnspeakable, nameInRun } from '../officials/names';
import { capitalRun, isUnitLetter, opensReport } from '../officials/capital-run';
import { headAt, startsTitle } from './title-start';
import { longestPhrase } from '../words/phrases';
import { isSpeech } from '../words/surroundings';
import { Gap } from '../words/gaps';
import { gapAt, isCap, isNative, isNumeral, isSmallWord, isUpper, keyAt, type Tokens } from '../words/tokens';

/** Takes the next piece of the body in; false ends the body. */
export function stepBody(tokens: Tokens, head: HeadSpan, body: Body): boolean {
  if (head.kind === 'academic') return stepName(tokens, body);
  const gap = gapAt(tokens, body.at);
  if (gap === Gap.open) return stepParenthesis(tokens, body);
  if (gap === Gap.comma) return stepParent(tokens, head, body) || stepFieldList(tokens, body, body.at);
  if (gap === Gap.dash) return stepParent(tokens, head, body) || stepDash(tokens, body);
  if (!carriesOn(gap) || opensReport(tokens, body.at)) return false;
  if (startsTitle(tokens, body.at)) return stepInnerHead(tokens, head, body);
  return stepWord(tokens, head, body);
}

/** "Trưởng Ban Dân nguyện": the last word of the head opens the name of a board; "Ban Tổ chức" is one of a party organ alone. */
export function stepBoard(tokens: Tokens, body: Body): void {
  const at = body.at - 1;
  if (keyAt(tokens, at) !== 'ban') return;
  const board = longestPhrase(bodyWords, tokens, at);
  if (board === null || board.to <= body.at || board.value === 'field') return;
  const isOrganisers = keyOf(tokens, at, board.to) === 'ban tổ chức';
  if (isOrganisers && longestPhrase(bodyWords, tokens, board.to)?.value !== 'public') return;
  takeWord(tokens, body, board.to, board.value);
  if (longestPhrase(bodyWords, tokens, at + 1)?.value === 'field') body.last = 'field';
}

/** Only a name may follow an academic degree. */
function stepName(tokens: Tokens, body: Body): boolean {
  if (!carriesOn(gapAt(tokens, body.at)) || !isCap(tokens, body.at)) return false;
  const to = capitalRun(tokens, body.at);
  body.name = nameInRun(tokens, body.at, to, { unit: null, nameExpected: false });
  return false;
}

function stepWord(tokens: Tokens, head: HeadSpan, body: Body): boolean {
  const cap = isCap(tokens, body.at);
  if (isUnitLetter(tokens, body.at)) return takeWord(tokens, body, body.at + 1, 'unit');
  const rank = head.kind === 'rank' && cap;
  const word = rank ? null : longestPhrase(bodyWords, tokens, body.at);
  const place = rank || !cap ? null : longestPhrase(places, tokens, body.at);
  if (place !== null && place.to >= (word?.to ?? 0) && !isNameRun(tokens, body.at, place.to)) {
    return takePlace(tokens, body, place);
  }
  if (word !== null && isBodyHere(tokens, body, word.to)) return takeWord(tokens, body, word.to, word.value);
  return cap ? stepCapitals(tokens, head, body) : stepSmall(tokens, head, body);
}

/** True when words of the vocabulary are meant as such here, not as a name or a verb. */
function isBodyHere(tokens: Tokens, body: Body, to: number): boolean {
  if (!isCap(tokens, body.at)) return !isVerbHere(tokens, body, to);
  const person = body.last === 'head' && isWholeName(tokens, body.at, to);
  return !person && !isNameRun(tokens, body.at, to);
}

/** A verb-like field in small letters carries the body on only after an organ in small letters, "và", or a hyphen. */
function isVerbHere(tokens: Tokens, body: Body, to: number): boolean {
  if (!verbalBodies.has(keyOf(tokens, body.at, to))) return false;
  if (keyAt(tokens, body.at) === 'khóa' && isNumeral(tokens, to)) return false;
  const before = body.at - 1;
  const gap = gapAt(tokens, body.at);
  return !(
    keyAt(tokens, before) === 'và' ||
    gap === Gap.hyphen ||
    gap === Gap.comma ||
    (body.last === 'organ' && isSmallWord(tokens, before))
  );
}

/** "Chủ tịch Hồ Chí Minh": right after the head, words that are a full name by themselves are the person, not a body. */
function isWholeName(tokens: Tokens, at: number, matchTo: number): boolean {
  return (
    isCap(tokens, at) &&
    surnameWeight(keyAt(tokens, at)) === 2 &&
    matchTo - at === 3 &&
    capitalRun(tokens, at) === matchTo
  );
}

/** Words that a Roman numeral follows. */
const counted = new Set(['khóa', 'thứ', 'số', 'kì', 'quí']);

function stepCapitals(tokens: Tokens, head: HeadSpan, body: Body): boolean {
  if (isNumber(tokens, body.at)) return body.last !== 'head' && take(body, body.at + 1, 'other');
  if (isUnspeakable(tokens, body.at)) {
    body.hasOther = true;
    return take(body, body.at + 1, 'other');
  }
  return stepNameRun(tokens, head, body);
}

function isNumber(tokens: Tokens, at: number): boolean {
  return isNumeral(tokens, at) && (isUpper(tokens, at) || counted.has(keyAt(tokens, at - 1)));
}

/** A run of capitals outside the vocabulary: the name that ends the title, or more of its body. */
function stepNameRun(tokens: Tokens, head: HeadSpan, body: Body): boolean {
  if (isUnfinished(tokens, body) && isCompound(tokens, body.at)) return take(body, body.at + 2, 'field');
  const to = capitalRun(tokens, body.at);
  const nameExpected = body.last === 'head' || body.last === 'place';
  const name = nameInRun(tokens, body.at, to, { unit: body.unit, nameExpected, orPlace: /ủy$/u.test(head.key) });
  if (name !== null && name.to - name.from === 1 && isNative(tokens, body.at)) {
    if (!isUnfinished(tokens, body)) body.short = name;
    return take(body, to, 'other');
  }
  if (name !== null && !(isUpper(tokens, body.at) && to === body.at + 1)) {
    if (name.from > body.at) body.hasOther = true;
    body.at = name.from;
    body.name = name;
    return false;
  }
  if (head.kind === 'rank') return false;
  const unit = body.unit !== null;
  body.hasOther = true;
  return take(body, to, unit ? 'place' : 'other');
}

const generic = new Set(['cục', 'vụ', 'ban', 'bộ', 'sở', 'viện', 'hội', 'đồng', 'phòng', 'chi']);

/** "Phó Chủ nhiệm Tổng cục Chính …": an organ that needs more words to be one, so that the next is no name. */
function isUnfinished(tokens: Tokens, body: Body): boolean {
  return body.last === 'organ' && generic.has(keyAt(tokens, body.at - 1));
}

/** "Cục Khảo thí", "Vụ Nhà giáo": one syllable in capitals and the next without are a word, not a name. */
function isCompound(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (!isCap(tokens, at) || isUpper(tokens, at) || !isNative(tokens, at) || capitalRun(tokens, at) !== next)
    return false;
  if (!isSmallWord(tokens, next) || !isNative(tokens, next) || gapAt(tokens, next) !== Gap.space) return false;
  return !clauseWords.has(keyAt(tokens, next)) && !isSpeech(tokens, next) && !connectors.has(keyAt(tokens, next));
}

const connectors = new Set(['của', 'thuộc', 'về', 'tại', 'bên', 'ở', 'of', 'to', 'for']);
const diplomats =
  /ambassador|consul|envoy|đại sứ|lãnh sự|đại biện|công sứ|tham tán|tùy viên|đại diện|phái đoàn|phái viên|điều phối viên|đặc sứ|cao ủy/u;

/** A word in small letters outside the vocabulary: figures, "và", prepositions, unknown words. */
function stepSmall(tokens: Tokens, head: HeadSpan, body: Body): boolean {
  if (isNumeral(tokens, body.at)) return body.last !== 'head' && take(body, body.at + 1, 'other');
  const key = keyAt(tokens, body.at);
  if (key === 'và' || key === 'and') return stepAnd(tokens, body);
  if (!connectors.has(key)) return stepOpen(tokens, body);
  if (gapAt(tokens, body.at + 1) !== Gap.space) return false;
  if (key === 'tại' || key === 'ở' || key === 'bên' || key === 'to') return stepPost(tokens, head, body);
  if (key === 'về') return stepAbout(tokens, body);
  return stepOf(tokens, head, body);
}

/** "tại Nhật Bản", "bên cạnh Liên hợp quốc": only diplomats and those of courts "cấp cao" are titled by their post. */
function stepPost(tokens: Tokens, head: HeadSpan, body: Body): boolean {
  if (!diplomats.test(head.key) && keyOf(tokens, body.at - 2, body.at) !== 'cấp cao') return false;
  const to = keyAt(tokens, body.at) === 'bên' && keyAt(tokens, body.at + 1) === 'cạnh' ? body.at + 2 : body.at + 1;
  return isCap(tokens, to) && take(body, to, 'other');
}

/** "của Quốc hội", "thuộc Bộ Y tế": before an organ, a field or a place; before another office only for those who serve it. */
function stepOf(tokens: Tokens, head: HeadSpan, body: Body): boolean {
  const next = keyAt(tokens, body.at + 1) === 'the' ? body.at + 2 : body.at + 1;
  if (startsTitle(tokens, next)) return servants.has(head.key) && take(body, next, 'other');
  const opens = longestPhrase(bodyWords, tokens, next) !== null || longestPhrase(places, tokens, next) !== null;
  return opens && keyAt(tokens, next) !== 'đoàn' && take(body, next, 'other');
}

const OPEN_WORDS = 2;

/** One or two unknown words carry the body on when an organ, a field or a place in capitals follows: "Nhóm nữ Đại biểu Quốc hội". */
function stepOpen(tokens: Tokens, body: Body): boolean {
  if (body.last === 'head') return false;
  for (let at = body.at; at < body.at + OPEN_WORDS; at += 1) {
    const next = at + 1;
    if (!isOpenWord(tokens, at) || gapAt(tokens, next) !== Gap.space) return false;
    if (isCap(tokens, next)) return takeOpened(tokens, body, at + 1);
  }
  return false;
}

const listWords = new Set(['các', 'và', 'những']);

function isOpenWord(tokens: Tokens, at: number): boolean {
  if (!isSmallWord(tokens, at) || clauseWords.has(keyAt(tokens, at)) || isPerson(tokens, at)) return false;
  return !listWords.has(keyAt(tokens, at)) && !connectors.has(keyAt(tokens, at));
}

/** Takes in what stands in capitals after open words; deputies are the one office that others may head. */
function takeOpened(tokens: Tokens, body: Body, at: number): boolean {
  const opens = longestPhrase(bodyWords, tokens, at) ?? longestPhrase(places, tokens, at);
  const office = startsTitle(tokens, at) && keyAt(tokens, at) !== 'đại';
  return opens !== null && !office && !isNameRun(tokens, at, opens.to) && take(body, opens.to, 'field');
}

/** "Ủy ban Nhà nước về người Việt Nam ở nước ngoài", "về các vấn đề xã hội": only where a field or a known phrase follows. */
function stepAbout(tokens: Tokens, body: Body): boolean {
  if (body.last === 'head') return false;
  const next = keyAt(tokens, body.at + 1) === 'các' ? body.at + 2 : body.at + 1;
  return longestPhrase(bodyWords, tokens, next) !== null && take(body, next, 'other');
}

/** "và" carries on between two fields, or before a field or organ word that no person follows. */
function stepAnd(tokens: Tokens, body: Body): boolean {
  if (body.last !== 'field' && body.last !== 'other') return false;
  const next = body.at + 1;
  if (gapAt(tokens, next) !== Gap.space || startsTitle(tokens, next)) return false;
  const word = longestPhrase(bodyWords, tokens, next);
  if (word === null && body.last === 'field' && isCompound(tokens, next)) return take(body, next + 2, 'field');
  if (
    word !== null &&
    word.value !== 'unit' &&
    (isCap(tokens, next) || (word.value === 'field' && keyAt(tokens, next) !== 'hội'))
  ) {
    return take(body, next, 'other');
  }
  return false;
}

/** A head inside a body: kept after heads that serve another ("Chánh Văn phòng Thủ tướng"), else it opens the next title. */
function stepInnerHead(tokens: Tokens, head: HeadSpan, body: Body): boolean {
  const inner = headAt(tokens, body.at);
  if (inner === null || !servants.has(head.key)) return false;
  const adjacent =
    body.last === 'head' || keyAt(tokens, body.at - 1) === 'của' || keyAt(tokens, body.at - 1) === 'phòng';
  if (adjacent && inner.value === 'office') body.hasPublic = true;
  return adjacent && take(body, inner.to, 'head');
}
