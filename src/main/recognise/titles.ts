// Reads one title: modifiers, head, open body; and the name that its run of capitals ends in.
import { bodyWords, verbalBodies, type BodyKind } from './lexicon/bodies';
import { modifiersAfter, modifiersBefore, servants, type HeadKind } from './lexicon/heads';
import { honorifics } from './lexicon/honorifics';
import { places, type PlaceKind } from './lexicon/places';
import { surnameWeight } from './lexicon/surnames';
import { clauseWords } from './lexicon/verbs';
import { capitalRun, headAt, nameInRun, startsTitle, type NameSpan } from './names';
import { longestPhrase, type PhraseMatch } from './phrases';
import { Gap, type Token } from './tokens';

/** A title read at a place of the text. */
export interface Title {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly head: HeadKind;
  /** True when the modifiers say the office is over ("nguyên", "cựu", "cố"). */
  readonly former: boolean;
  /** The country the body names, if any. */
  readonly country: string | null;
  /** What the body holds that decides whether a scoped head is an office. */
  readonly body: 'none' | 'public' | 'private' | 'unknown';
  /** The name that follows with nothing between, if any. */
  readonly name: NameSpan | null;
}

const former = new Set(['nguyên', 'cựu', 'cố', 'nguyên là', 'nguyên quyền']);

interface HeadSpan {
  readonly kind: HeadKind;
  readonly key: string;
  readonly to: number;
  readonly former: boolean;
}

/** State of a body being read; `at` is the next token. */
interface Body {
  at: number;
  last: 'head' | 'organ' | 'field' | 'place' | 'unit' | 'other';
  unit: string | null;
  hasPublic: boolean;
  hasPrivate: boolean;
  hasOther: boolean;
  country: string | null;
  name: NameSpan | null;
  /** A lone Vietnamese word in capitals: the short form of a name if the body does not go on after it. */
  short: NameSpan | null;
}

/** The title that begins at `at`, or `null`. */
export function readTitle(tokens: readonly Token[], at: number): Title | null {
  const head = readHead(tokens, at);
  if (head === null) return null;
  const body: Body = {
    at: head.to,
    last: 'head',
    unit: null,
    hasPublic: false,
    hasPrivate: false,
    hasOther: false,
    country: null,
    name: null,
    short: null,
  };
  while (body.name === null && stepBody(tokens, head, body));
  if (body.name === null) relax(tokens, head, body);
  if (body.name === null) takeShort(body);
  return {
    from: at,
    to: body.at,
    head: head.kind,
    former: head.former,
    country: body.country,
    body: bodyKind(body, head),
    name: body.name,
  };
}

function takeShort(body: Body): void {
  if (body.short === null || body.short.to !== body.at) return;
  body.name = body.short;
  body.at = body.short.from;
}

function bodyKind(body: Body, head: HeadSpan): Title['body'] {
  if (body.hasPrivate) return 'private';
  if (body.hasPublic) return 'public';
  return body.at === head.to && !body.hasOther ? 'none' : 'unknown';
}

function readHead(tokens: readonly Token[], at: number): HeadSpan | null {
  let index = at;
  let isFormer = false;
  for (let step = 0; step < 3; step += 1) {
    const head = headAt(tokens, index);
    const modifier = longestPhrase(modifiersBefore, tokens, index);
    if (head !== null && (modifier === null || modifier.to <= head.to)) {
      const key = keyOf(tokens, index, head.to);
      const after = longestPhrase(modifiersAfter, tokens, head.to);
      const to = after !== null && tokens[head.to]?.gap === Gap.space ? after.to : head.to;
      return { kind: head.value, key, to, former: isFormer };
    }
    if (modifier === null || !joined(tokens[modifier.to])) return null;
    isFormer ||= former.has(keyOf(tokens, index, modifier.to));
    index = modifier.to;
  }
  return null;
}

function joined(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === Gap.space || token.gap === Gap.none);
}

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = '';
  for (let index = from; index < to; index += 1) key += (index > from ? ' ' : '') + (tokens[index]?.key ?? '');
  return key;
}

/** Takes the next piece of the body in; false ends the body. */
function stepBody(tokens: readonly Token[], head: HeadSpan, body: Body): boolean {
  const token = tokens[body.at];
  if (token === undefined || head.kind === 'academic') return token !== undefined && stepName(tokens, token, body);
  if (token.gap === Gap.open) return stepParenthesis(tokens, body);
  if (token.gap === Gap.comma) return stepFieldList(tokens, body, body.at);
  if (token.gap === Gap.dash) return stepDash(tokens, body);
  if (!carriesOn(token.gap)) return false;
  if (startsTitle(tokens, body.at)) return stepInnerHead(tokens, head, body);
  return stepWord(tokens, token, head, body);
}

function carriesOn(gap: Gap): boolean {
  return (
    gap === Gap.space ||
    gap === Gap.none ||
    gap === Gap.hyphen ||
    gap === Gap.ampersand ||
    gap === Gap.abbreviation ||
    gap === Gap.close
  );
}

/** Only a name may follow an academic degree. */
function stepName(tokens: readonly Token[], token: Token, body: Body): boolean {
  if (!carriesOn(token.gap) || !token.cap) return false;
  const to = capitalRun(tokens, body.at);
  body.name = nameInRun(tokens, body.at, to, { unit: null, nameExpected: false });
  return false;
}

function stepWord(tokens: readonly Token[], token: Token, head: HeadSpan, body: Body): boolean {
  const rank = head.kind === 'rank';
  if (token.cap) {
    const place = rank ? null : longestPhrase(places, tokens, body.at);
    const longer = longestPhrase(bodyWords, tokens, body.at);
    if (place !== null && place.to >= (longer?.to ?? 0) && !isNameRun(tokens, body.at, place.to))
      return takePlace(tokens, body, place);
  }
  const word = longestPhrase(bodyWords, tokens, body.at);
  if (word !== null && !(token.cap && isNameRun(tokens, body.at, word.to)) && !(rank && token.cap)) {
    if (!isVerbHere(tokens, token, body, word.to)) return takeWord(tokens, body, word.to, word.value);
  }
  if (token.cap) return stepCapitals(tokens, token, head, body);
  return stepSmall(tokens, token, head, body);
}

/** A verb-like field in small letters carries the body on only after an organ in small letters, "và", or a hyphen. */
function isVerbHere(tokens: readonly Token[], token: Token, body: Body, to: number): boolean {
  if (token.cap || !verbalBodies.has(keyOf(tokens, body.at, to))) return false;
  const before = tokens[body.at - 1];
  return !(
    before?.key === 'và' ||
    token.gap === Gap.hyphen ||
    token.gap === Gap.comma ||
    (body.last === 'organ' && before?.cap === false)
  );
}

function take(body: Body, to: number, last: Body['last']): boolean {
  body.at = to;
  body.last = last;
  body.unit = null;
  if (last === 'place') body.hasPublic = true;
  return true;
}

function takePlace(tokens: readonly Token[], body: Body, place: PhraseMatch<PlaceKind>): boolean {
  if (place.value === 'country') body.country = keyOf(tokens, body.at, place.to);
  return take(body, place.to, 'place');
}

function takeWord(tokens: readonly Token[], body: Body, to: number, kind: BodyKind): boolean {
  const from = body.at;
  take(body, to, kind === 'unit' ? 'unit' : kind === 'field' ? 'field' : 'organ');
  if (kind === 'unit') body.unit = keyOf(tokens, from, to);
  if (kind === 'public' || kind === 'unit') body.hasPublic = true;
  if (kind === 'private') body.hasPrivate = true;
  if (kind === 'field') body.hasOther = true;
  return true;
}

/** True when a name opened by a family name starts at `at` and what was matched there is one word of it. */
function isNameRun(tokens: readonly Token[], at: number, matchTo: number): boolean {
  const first = tokens[at];
  if (first === undefined || surnameWeight(first.key) === 0) return false;
  const to = capitalRun(tokens, at);
  const length = to - at;
  if (length < 2 || length > 4) return false;
  return matchTo === at + 1 && (surnameWeight(first.key) === 2 || length === 3);
}

function stepCapitals(tokens: readonly Token[], token: Token, head: HeadSpan, body: Body): boolean {
  const to = capitalRun(tokens, body.at);
  if (token.numeral && token.upper) return body.last !== 'head' && take(body, body.at + 1, 'other');
  const nameExpected = body.last === 'head' || body.last === 'place';
  const name = nameInRun(tokens, body.at, to, { unit: body.unit, nameExpected });
  if (name !== null && name.to - name.from === 1 && token.native) {
    body.short = name;
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

const connectors = new Set(['của', 'thuộc', 'về', 'tại', 'bên', 'ở']);
const diplomats =
  /đại sứ|lãnh sự|đại biện|công sứ|tham tán|tùy viên|đại diện|phái đoàn|phái viên|điều phối viên|đặc sứ|cao ủy/u;

function stepSmall(tokens: readonly Token[], token: Token, head: HeadSpan, body: Body): boolean {
  if (token.numeral) return body.last !== 'head' && take(body, body.at + 1, 'other');
  if (token.key === 'và') return stepAnd(tokens, body);
  if (!connectors.has(token.key)) return stepOpen(tokens, body);
  const next = tokens[body.at + 1];
  if (next?.gap !== Gap.space) return false;
  if (token.key === 'tại' || token.key === 'ở' || token.key === 'bên') {
    if (!diplomats.test(head.key)) return false;
    const to = token.key === 'bên' && next.key === 'cạnh' ? body.at + 2 : body.at + 1;
    return tokens[to]?.cap === true && take(body, to, 'other');
  }
  if (token.key === 'về') return stepAbout(tokens, body);
  if (startsTitle(tokens, body.at + 1)) return servants.has(head.key) && take(body, body.at + 1, 'other');
  const opensBody =
    longestPhrase(bodyWords, tokens, body.at + 1) !== null || longestPhrase(places, tokens, body.at + 1) !== null;
  return opensBody && next.key !== 'đoàn' && take(body, body.at + 1, 'other');
}

const OPEN_WORDS = 2;

/** One or two unknown words carry the body on when an organ, a field or a place in capitals follows: "Nhóm nữ Đại biểu Quốc hội". */
function stepOpen(tokens: readonly Token[], body: Body): boolean {
  if (body.last === 'head') return false;
  for (let at = body.at; at < body.at + OPEN_WORDS; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (
      token === undefined ||
      token.cap ||
      clauseWords.has(token.key) ||
      longestPhrase(honorifics, tokens, at) !== null
    )
      return false;
    if (token.key === 'các' || token.key === 'và' || next?.gap !== Gap.space || connectors.has(token.key)) return false;
    if (!next.cap) continue;
    const opens = longestPhrase(bodyWords, tokens, at + 1) ?? longestPhrase(places, tokens, at + 1);
    return (
      opens !== null &&
      !startsTitle(tokens, at + 1) &&
      !isNameRun(tokens, at + 1, opens.to) &&
      take(body, opens.to, 'other')
    );
  }
  return false;
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

/** A comma inside a body: "Văn hóa, Thể thao và Du lịch" – a field on both sides. */
function stepFieldList(tokens: readonly Token[], body: Body, at: number): boolean {
  if (body.last !== 'field' || startsTitle(tokens, at)) return false;
  const word = longestPhrase(bodyWords, tokens, at);
  if (word === null || word.value !== 'field' || longestPhrase(places, tokens, at) !== null) return false;
  body.at = word.to;
  return true;
}

/** A dash inside a body: "Lao động - Thương binh", "Việt Nam – Lào"; before a title or anything else it ends the body. */
function stepDash(tokens: readonly Token[], body: Body): boolean {
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
function stepParenthesis(tokens: readonly Token[], body: Body): boolean {
  for (let index = body.at + 1; index <= body.at + PARENTHESIS_WORDS; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (token.gap === Gap.close) {
      const goesOn = token.cap ? surnameOrForeign(token) : longestPhrase(bodyWords, tokens, index)?.value === 'unit';
      if (!goesOn || isDigits(tokens[body.at])) return false;
      return take(body, index, token.cap ? 'place' : 'other');
    }
    if (token.gap !== Gap.space && token.gap !== Gap.ampersand && token.gap !== Gap.hyphen) return false;
  }
  return false;
}

function isDigits(token: Token | undefined): boolean {
  return token?.numeral === true;
}

function surnameOrForeign(token: Token): boolean {
  return surnameWeight(token.key) > 0 || !token.native;
}

/** A head inside a body: kept after heads that serve another ("Chánh Văn phòng Thủ tướng"), else it opens the next title. */
function stepInnerHead(tokens: readonly Token[], head: HeadSpan, body: Body): boolean {
  const inner = headAt(tokens, body.at);
  if (inner === null || !servants.has(head.key)) return false;
  const adjacent = body.last === 'head' || tokens[body.at - 1]?.key === 'của' || tokens[body.at - 1]?.key === 'phòng';
  return adjacent && take(body, inner.to, 'head');
}

const RELAXED_WORDS = 26;

/**
 * Before a name the body is wholly open: goes on over unknown words to a name opened by a common family name, unless
 * a verb, a person or a mark stands between ("Chủ tịch Phân ban … trong Ủy ban … về hợp tác … Trần Hồng Hà").
 */
function relax(tokens: readonly Token[], head: HeadSpan, body: Body): void {
  if (head.kind === 'academic' || head.kind === 'rank' || body.at === head.to) return;
  for (let at = body.at; at < body.at + RELAXED_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(carriesOn(token.gap) || token.gap === Gap.dash)) return;
    if (startsTitle(tokens, at) || isPerson(tokens, at)) return;
    if (!token.cap) {
      if (clauseWords.has(token.key) && !isRelaxedConnector(token)) return;
      continue;
    }
    if (surnameWeight(token.key) < 2 || tokens[at - 1]?.cap === true) continue;
    const to = capitalRun(tokens, at);
    if (
      to - at < 2 ||
      to - at > 4 ||
      longestPhrase(bodyWords, tokens, at) !== null ||
      longestPhrase(places, tokens, at) !== null
    )
      continue;
    body.name = { from: at, to };
    body.at = at;
    body.hasOther = true;
    return;
  }
}

function isRelaxedConnector(token: Token): boolean {
  return token.key === 'trong' || token.key === 'của' || token.key === 'thông' || token.key === 'hội';
}

function isPerson(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.cap === false && longestPhrase(honorifics, tokens, at) !== null;
}
