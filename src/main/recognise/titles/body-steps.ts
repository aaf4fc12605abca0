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
import {
  capitalRun,
  headAt,
  isUnitLetter,
  isUnspeakable,
  nameInRun,
  opensReport,
  startsTitle,
} from '../officials/names';
import { longestPhrase } from '../words/phrases';
import { Gap, type Token } from '../words/tokens';

/** Takes the next piece of the body in; false ends the body. */
export function stepBody(tokens: readonly Token[], head: HeadSpan, body: Body): boolean {
  const token = tokens[body.at];
  if (token === undefined || head.kind === 'academic') return token !== undefined && stepName(tokens, token, body);
  if (token.gap === Gap.open) return stepParenthesis(tokens, body);
  if (token.gap === Gap.comma) return stepParent(tokens, head, body) || stepFieldList(tokens, body, body.at);
  if (token.gap === Gap.dash) return stepParent(tokens, head, body) || stepDash(tokens, body);
  if (!carriesOn(token.gap) || opensReport(tokens, body.at)) return false;
  if (startsTitle(tokens, body.at)) return stepInnerHead(tokens, head, body);
  return stepWord(tokens, token, head, body);
}

/** Only a name may follow an academic degree. */
function stepName(tokens: readonly Token[], token: Token, body: Body): boolean {
  if (!carriesOn(token.gap) || !token.cap) return false;
  const to = capitalRun(tokens, body.at);
  body.name = nameInRun(tokens, body.at, to, { unit: null, nameExpected: false });
  return false;
}

function stepWord(tokens: readonly Token[], token: Token, head: HeadSpan, body: Body): boolean {
  if (isUnitLetter(tokens, body.at)) return takeWord(tokens, body, body.at + 1, 'unit');
  const rank = head.kind === 'rank' && token.cap;
  const word = rank ? null : longestPhrase(bodyWords, tokens, body.at);
  const place = rank || !token.cap ? null : longestPhrase(places, tokens, body.at);
  if (place !== null && place.to >= (word?.to ?? 0) && !isNameRun(tokens, body.at, place.to)) {
    return takePlace(tokens, body, place);
  }
  if (word !== null && isBodyHere(tokens, token, body, word.to)) return takeWord(tokens, body, word.to, word.value);
  return token.cap ? stepCapitals(tokens, token, head, body) : stepSmall(tokens, token, head, body);
}

/** True when words of the vocabulary are meant as such here, not as a name or a verb. */
function isBodyHere(tokens: readonly Token[], token: Token, body: Body, to: number): boolean {
  if (!token.cap) return !isVerbHere(tokens, token, body, to);
  const person = body.last === 'head' && isWholeName(tokens, body.at, to);
  return !person && !isNameRun(tokens, body.at, to);
}

/** A verb-like field in small letters carries the body on only after an organ in small letters, "và", or a hyphen. */
function isVerbHere(tokens: readonly Token[], token: Token, body: Body, to: number): boolean {
  if (token.cap || !verbalBodies.has(keyOf(tokens, body.at, to))) return false;
  if (token.key === 'khóa' && tokens[to]?.numeral === true) return false;
  const before = tokens[body.at - 1];
  return !(
    before?.key === 'và' ||
    token.gap === Gap.hyphen ||
    token.gap === Gap.comma ||
    (body.last === 'organ' && before?.cap === false)
  );
}

/** "Chủ tịch Hồ Chí Minh": right after the head, words that are a full name by themselves are the person, not a body. */
function isWholeName(tokens: readonly Token[], at: number, matchTo: number): boolean {
  const first = tokens[at];
  return (
    first?.cap === true && surnameWeight(first.key) === 2 && matchTo - at === 3 && capitalRun(tokens, at) === matchTo
  );
}

/** Words that a Roman numeral follows. */
const counted = new Set(['khóa', 'thứ', 'số', 'kì', 'quí']);

function stepCapitals(tokens: readonly Token[], token: Token, head: HeadSpan, body: Body): boolean {
  if (isNumeral(tokens, token, body.at)) return body.last !== 'head' && take(body, body.at + 1, 'other');
  if (isUnspeakable(token)) {
    body.hasOther = true;
    return take(body, body.at + 1, 'other');
  }
  return stepNameRun(tokens, token, head, body);
}

function isNumeral(tokens: readonly Token[], token: Token, at: number): boolean {
  return token.numeral && (token.upper || counted.has(tokens[at - 1]?.key ?? ''));
}

/** A run of capitals outside the vocabulary: the name that ends the title, or more of its body. */
function stepNameRun(tokens: readonly Token[], token: Token, head: HeadSpan, body: Body): boolean {
  const to = capitalRun(tokens, body.at);
  const nameExpected = body.last === 'head' || body.last === 'place';
  const name = nameInRun(tokens, body.at, to, { unit: body.unit, nameExpected, orPlace: /ủy$/u.test(head.key) });
  if (name !== null && name.to - name.from === 1 && token.native) {
    if (!isUnfinished(tokens, body)) body.short = name;
    return take(body, to, 'other');
  }
  if (name !== null && !(token.upper && to === body.at + 1)) {
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
function isUnfinished(tokens: readonly Token[], body: Body): boolean {
  return body.last === 'organ' && generic.has(tokens[body.at - 1]?.key ?? '');
}

const connectors = new Set(['của', 'thuộc', 'về', 'tại', 'bên', 'ở', 'of', 'to', 'for']);
const diplomats =
  /ambassador|consul|envoy|đại sứ|lãnh sự|đại biện|công sứ|tham tán|tùy viên|đại diện|phái đoàn|phái viên|điều phối viên|đặc sứ|cao ủy/u;

/** A word in small letters outside the vocabulary: figures, "và", prepositions, unknown words. */
function stepSmall(tokens: readonly Token[], token: Token, head: HeadSpan, body: Body): boolean {
  if (token.numeral) return body.last !== 'head' && take(body, body.at + 1, 'other');
  if (token.key === 'và' || token.key === 'and') return stepAnd(tokens, body);
  if (!connectors.has(token.key)) return stepOpen(tokens, body);
  if (tokens[body.at + 1]?.gap !== Gap.space) return false;
  if (token.key === 'tại' || token.key === 'ở' || token.key === 'bên' || token.key === 'to')
    return stepPost(tokens, token, head, body);
  if (token.key === 'về') return stepAbout(tokens, body);
  return stepOf(tokens, head, body);
}

/** "tại Nhật Bản", "bên cạnh Liên hợp quốc": only diplomats are titled by their post. */
function stepPost(tokens: readonly Token[], token: Token, head: HeadSpan, body: Body): boolean {
  if (!diplomats.test(head.key)) return false;
  const to = token.key === 'bên' && tokens[body.at + 1]?.key === 'cạnh' ? body.at + 2 : body.at + 1;
  return tokens[to]?.cap === true && take(body, to, 'other');
}

/** "của Quốc hội", "thuộc Bộ Y tế": before an organ, a field or a place; before another office only for those who serve it. */
function stepOf(tokens: readonly Token[], head: HeadSpan, body: Body): boolean {
  const next = tokens[body.at + 1]?.key === 'the' ? body.at + 2 : body.at + 1;
  if (startsTitle(tokens, next)) return servants.has(head.key) && take(body, next, 'other');
  const opens = longestPhrase(bodyWords, tokens, next) !== null || longestPhrase(places, tokens, next) !== null;
  return opens && tokens[next]?.key !== 'đoàn' && take(body, next, 'other');
}

const OPEN_WORDS = 2;

/** One or two unknown words carry the body on when an organ, a field or a place in capitals follows: "Nhóm nữ Đại biểu Quốc hội". */
function stepOpen(tokens: readonly Token[], body: Body): boolean {
  if (body.last === 'head') return false;
  for (let at = body.at; at < body.at + OPEN_WORDS; at += 1) {
    const next = tokens[at + 1];
    if (!isOpenWord(tokens, at) || next?.gap !== Gap.space) return false;
    if (next.cap) return takeOpened(tokens, body, at + 1);
  }
  return false;
}

const listWords = new Set(['các', 'và', 'những']);

function isOpenWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.cap || clauseWords.has(token.key) || isPerson(tokens, at)) return false;
  return !listWords.has(token.key) && !connectors.has(token.key);
}

/** Takes in what stands in capitals after open words; deputies are the one office that others may head. */
function takeOpened(tokens: readonly Token[], body: Body, at: number): boolean {
  const opens = longestPhrase(bodyWords, tokens, at) ?? longestPhrase(places, tokens, at);
  const office = startsTitle(tokens, at) && tokens[at]?.key !== 'đại';
  return opens !== null && !office && !isNameRun(tokens, at, opens.to) && take(body, opens.to, 'field');
}

/** "Ủy ban Nhà nước về người Việt Nam ở nước ngoài", "về các vấn đề xã hội": only where a field or a known phrase follows. */
function stepAbout(tokens: readonly Token[], body: Body): boolean {
  if (body.last === 'head') return false;
  const next = tokens[body.at + 1]?.key === 'các' ? body.at + 2 : body.at + 1;
  return longestPhrase(bodyWords, tokens, next) !== null && take(body, next, 'other');
}

/** "và" carries on between two fields, or before a field or organ word that no person follows. */
function stepAnd(tokens: readonly Token[], body: Body): boolean {
  if (body.last !== 'field' && body.last !== 'other') return false;
  const next = tokens[body.at + 1];
  if (next === undefined || next.gap !== Gap.space || startsTitle(tokens, body.at + 1)) return false;
  const word = longestPhrase(bodyWords, tokens, body.at + 1);
  if (word !== null && word.value !== 'unit' && (next.cap || (word.value === 'field' && next.key !== 'hội'))) {
    return take(body, body.at + 1, 'other');
  }
  return false;
}

/** A head inside a body: kept after heads that serve another ("Chánh Văn phòng Thủ tướng"), else it opens the next title. */
function stepInnerHead(tokens: readonly Token[], head: HeadSpan, body: Body): boolean {
  const inner = headAt(tokens, body.at);
  if (inner === null || !servants.has(head.key)) return false;
  const adjacent = body.last === 'head' || tokens[body.at - 1]?.key === 'của' || tokens[body.at - 1]?.key === 'phòng';
  if (adjacent && inner.value === 'office') body.hasPublic = true;
  return adjacent && take(body, inner.to, 'head');
}
