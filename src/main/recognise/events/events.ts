// Events that slogans belong to: the kind, name and ordinal printed near the slogan, as a key.
import { bodyWords } from '../lexicon/bodies';
import { places } from '../lexicon/places';
import { listed, longestPhrase, openersOf, phraseTable, type PhraseTable } from '../words/phrases';
import { foldedKey, numberAt, type EventFound } from './numbers';
import { ANNIVERSARY, mayBeAnniversary } from './anniversaries';
import { sessionAt } from './sessions';
import { CAP, NUMERAL } from '../words/forms';
import { Gap } from '../words/gaps';
import { gapAt, has, isCap, isNumeral, keyAt, nextWith, opensSentence, type Tokens } from '../words/tokens';

const eventKinds: PhraseTable<true> = phraseTable(
  listed(
    'hội nghị | đại hội | diễn đàn | kỳ họp | hội thảo | phiên họp | triển lãm | liên hoan | festival | tuần lễ | ngày hội | tháng | năm | lễ kỷ niệm | hội nghị cấp cao | hội nghị thượng đỉnh | hội thi | cuộc thi | đại lễ | ngày | tọa đàm | giải',
    true as const,
  ),
);

const REACH = 40;

/** The numbered events of an article, in order; what it calls "hội nghị" later on is one of these. */
export function numberedEvents(tokens: Tokens): readonly EventFound[] {
  const found: EventFound[] = [];
  for (let at = nextEventWord(tokens, 0); at < tokens.length; at = nextEventWord(tokens, at + 1)) {
    const event = eventAt(tokens, at, tokens.length);
    if (event?.numbered === true) found.push(event);
  }
  return found;
}

/** The first word from `from` on that an event or an anniversary may begin with. */
export function nextEventWord(tokens: Tokens, from: number): number {
  return nextWith(tokens, from, EVENT_WORDS);
}

const EVENT_WORDS = openersOf(eventKinds) | ANNIVERSARY;

/**
 * The event of a theme quoted in `from`..`to`: the nearest before it in its sentence, else the first after it. One printed
 * without its number is the only numbered one of that name in the article; so is a bare "hội nghị". `null` when none is named or
 * its name cannot be read.
 */
export function eventNear(
  tokens: Tokens,
  from: number,
  to: number,
  numbered: readonly EventFound[],
): EventFound | null {
  let bare: string | null = null;
  for (const at of sentenceAround(tokens, from, to)) {
    const event = eventAt(tokens, at, at < from ? from : tokens.length);
    if (event !== null) return event.numbered ? event : (onlyOne(numbered, `${event.key}-`) ?? event);
    const kind = longestPhrase(eventKinds, tokens, at);
    if (kind === null || kind.to - at < 2) continue;
    if (isNamed(tokens, kind.to)) return null;
    bare ??= foldedKey(tokens, at, kind.to);
  }
  return bare === null ? null : onlyOne(numbered, `${bare}-`);
}

/** Tokens of the sentence around a quotation: those before it backwards, then those after it. */
function sentenceAround(tokens: Tokens, from: number, to: number): readonly number[] {
  const order: number[] = [];
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    order.push(at);
    if (opensSentence(tokens, at)) break;
  }
  for (let at = to; at < Math.min(tokens.length, to + REACH) && !opensSentence(tokens, at); at += 1) order.push(at);
  return order;
}

/** True when a name follows the kind, so that it is an event of its own, whether or not we can read it. */
function isNamed(tokens: Tokens, next: number): boolean {
  return isCap(tokens, next) && gapAt(tokens, next) === Gap.space;
}

/** The one event whose key begins so; `null` when the article has none or several, for years must not be mixed up. */
function onlyOne(numbered: readonly EventFound[], prefix: string): EventFound | null {
  const [first, ...others] = numbered.filter((event) => event.key.startsWith(prefix));
  return first === undefined || others.some((other) => other.key !== first.key) ? null : first;
}

/** False where no numbered event begins, nor an anniversary. */
export function mayBeEvent(tokens: Tokens, at: number): boolean {
  return mayBeAnniversary(tokens, at) || eventAt(tokens, at, tokens.length)?.numbered === true;
}

/** The event whose kind stands at `at`; but for sessions its name must begin with a capital. */
export function eventAt(tokens: Tokens, at: number, limit: number): EventFound | null {
  // Sessions begin with the same words.
  if (!has(tokens, at, eventKinds.bit)) return null;
  const session = sessionAt(tokens, at);
  if (session !== null) return session.to <= limit ? session : null;
  const kind = longestPhrase(eventKinds, tokens, at);
  if (kind === null || kind.to >= limit || !isCap(tokens, at)) return null;
  const known = nameEnd(tokens, kind.to, limit);
  if (known === kind.to) return null;
  const nameTo = ordinalAhead(tokens, known, limit) ?? known;
  const ordinal = numberAt(tokens, nameTo);
  const name = foldedKey(tokens, at, nameTo);
  if (ordinal !== null && nobodys.test(name)) return null;
  if (ordinal !== null) return { key: `${name}-${ordinal.value}`, numbered: true, to: ordinal.to };
  return isCutShort(tokens, nameTo) ? null : { key: name, numbered: false, to: nameTo };
}

/** Gatherings whose number tells nothing without whose they are, or of which term. */
const nobodys = /^(?:dai-hoi(?:-dai-bieu)?(?:-toan-quoc)?|hoi-nghi-trung-uong(?:-dang)?)$/u;

/** "Diễn đàn Doanh | nhân trẻ": a word in small letters that opens no clause goes on with a name we cannot read to its end. */
function isCutShort(tokens: Tokens, next: number): boolean {
  if (gapAt(tokens, next) !== Gap.space || has(tokens, next, CAP | NUMERAL)) return false;
  return !afterNames.has(keyAt(tokens, next));
}

/** Words in small letters that a name of an event does not go on with. */
const afterNames = new Set(
  'và với do tại của được sẽ đã là có vào từ trong ngày sáng chiều tối nhằm để khi này đó diễn khai bế họp tổ về cho đang vừa cùng ở theo nay qua lần năm dự thành'.split(
    ' ',
  ),
);

/** Words of the longest name of an event; more capitals in a row are none. */
const LONGEST_NAME = 40;

function nameEnd(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  while (at < Math.min(limit, from + LONGEST_NAME)) {
    const gap = gapAt(tokens, at);
    if (gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.dash) break;
    const phrase = longestPhrase(bodyWords, tokens, at) ?? longestPhrase(places, tokens, at);
    if (isNumeral(tokens, at)) break;
    if (phrase !== null && (isCap(tokens, at) || phrase.to > at + 1)) at = phrase.to;
    else if (isUnit(tokens, at)) at += 1;
    else if (isCap(tokens, at)) at += 1;
    else break;
  }
  return at;
}

const units = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường']);

/** "… tỉnh Điện Biên": a unit in small letters before its name. */
function isUnit(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  return units.has(keyAt(tokens, at)) && isCap(tokens, next) && gapAt(tokens, next) === Gap.space;
}

/** Words a name may go on with before "lần thứ" when no list knows them: "Hội nghị Ngoại | vụ lần thứ 21". */
const OPEN_WORDS = 6;

/** Where "lần thứ" or "năm 2017" stands after a few words that follow on without any mark; `null` when it does not. */
function ordinalAhead(tokens: Tokens, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + OPEN_WORDS); at += 1) {
    if (gapAt(tokens, at) !== Gap.space || isNumeral(tokens, at)) return null;
    if (keyAt(tokens, at) === 'lần' && keyAt(tokens, at + 1) === 'thứ') return at;
    if (keyAt(tokens, at) === 'năm' && /^\d{4}$/u.test(keyAt(tokens, at + 1))) return at;
  }
  return null;
}
