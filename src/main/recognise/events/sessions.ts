// Sessions and congresses that papers print in several ways: the words of one come in, its one key goes out.
import { places } from '../lexicon/places';
import { longestPhrase } from '../words/phrases';
import { foldedKey, numberAt, ordinalAt, type EventFound } from './numbers';
import { Gap } from '../words/gaps';
import { gapAt, isCap, keyAt, type Tokens } from '../words/tokens';

const SESSION = wordsOf('kì họp');
const PLENUM = wordsOf('hội nghị');
const CONGRESS = wordsOf('đại hội');

/** A session of an assembly, a plenum of the Central Committee or a congress of the Party that begins at `at`. */
export function sessionAt(tokens: Tokens, at: number): EventFound | null {
  if (holds(tokens, at, SESSION)) return assemblySession(tokens, at + SESSION.length);
  if (holds(tokens, at, PLENUM)) return plenum(tokens, at + PLENUM.length);
  return holds(tokens, at, CONGRESS) ? partyCongress(tokens, at + CONGRESS.length) : null;
}

const EXTRAORDINARY = wordsOf('bất thường');

/** "Kỳ họp thứ 7, Quốc hội khóa XV", "kỳ họp thứ chín HĐND tỉnh A khóa XVII": without its term a session is none. */
function assemblySession(tokens: Tokens, from: number): EventFound | null {
  const isExtra = holds(tokens, from, EXTRAORDINARY);
  const ordinal = ordinalAt(tokens, isExtra ? from + EXTRAORDINARY.length : from);
  if (ordinal === null) return null;
  const body = assemblyAt(tokens, afterAside(tokens, ordinal.to));
  const term = body === null ? null : termAt(tokens, body.to);
  if (body === null || term === null) return null;
  const kind = isExtra ? 'ky-hop-bat-thuong' : 'ky-hop';
  return { key: `${kind}-${ordinal.value}-${body.key}-khoa-${term.value}`, numbered: true, to: term.to };
}

/** Steps over "(chuyên đề)" and "của". */
function afterAside(tokens: Tokens, from: number): number {
  let at = from;
  while (gapAt(tokens, at) === Gap.open && at < from + LONGEST_ASIDE) {
    at += 1;
    while (at < from + LONGEST_ASIDE && gapAt(tokens, at) === Gap.space) at += 1;
  }
  return keyAt(tokens, at) === 'của' ? at + 1 : at;
}

const LONGEST_ASIDE = 8;

const ASSEMBLY = wordsOf('quốc hội');
const COUNCIL = wordsOf('hội đồng nhân dân');

/** An assembly as a key; a people's council with the place it is of. */
function assemblyAt(tokens: Tokens, at: number): { readonly key: string; readonly to: number } | null {
  if (holds(tokens, at, ASSEMBLY)) return { key: 'quoc-hoi', to: at + ASSEMBLY.length };
  const short = keyAt(tokens, at) === 'hđnd';
  if (!short && !holds(tokens, at, COUNCIL)) return null;
  const unit = short ? at + 1 : at + COUNCIL.length;
  const name = keyAt(tokens, unit) === 'thành' ? unit + 2 : unit + 1;
  const place = longestPhrase(places, tokens, name);
  return place === null ? null : { key: `hdnd-${foldedKey(tokens, name, place.to)}`, to: place.to };
}

function termAt(tokens: Tokens, at: number): { readonly value: string; readonly to: number } | null {
  return keyAt(tokens, at) === 'khóa' && gapAt(tokens, at) <= Gap.comma ? numberAt(tokens, at + 1) : null;
}

const CENTRAL = wordsOf('trung ương');
const COMMITTEES = [wordsOf('ban chấp hành trung ương'), wordsOf('bch trung ương'), CENTRAL];

/** "Hội nghị Trung ương 8 khóa XIII", "Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII". */
function plenum(tokens: Tokens, from: number): EventFound | null {
  const isShort = holds(tokens, from, CENTRAL);
  const ordinal = ordinalAt(tokens, isShort ? from + CENTRAL.length : from);
  if (ordinal === null) return null;
  let to = keyAt(tokens, ordinal.to) === 'của' ? ordinal.to + 1 : ordinal.to;
  const committee = COMMITTEES.find((name) => holds(tokens, to, name));
  if (!isShort && committee === undefined) return null;
  to += committee?.length ?? 0;
  const term = termAt(tokens, keyAt(tokens, to) === 'đảng' ? to + 1 : to);
  if (term === null) return null;
  return { key: `hoi-nghi-trung-uong-${ordinal.value}-khoa-${term.value}`, numbered: true, to: term.to };
}

const PARTY = wordsOf('đảng');
const CONGRESS_NAMES = [wordsOf('đại biểu'), PARTY, wordsOf('toàn quốc')];

/** "Đại hội XIII của Đảng", "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "Đại hội Đảng lần thứ XIII": the Party's, no branch's. */
function partyCongress(tokens: Tokens, from: number): EventFound | null {
  let at = from;
  let isNamed = false;
  for (const words of CONGRESS_NAMES) {
    if (!holds(tokens, at, words)) continue;
    isNamed ||= words === PARTY;
    at += words.length;
  }
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === null || Number(ordinal.value) > MOST_CONGRESSES) return null;
  const to = ofTheParty(tokens, ordinal.to);
  if (to === null && (!isNamed || isCap(tokens, ordinal.to))) return null;
  return { key: `dai-hoi-dang-toan-quoc-${ordinal.value}`, numbered: true, to: to ?? ordinal.to };
}

/** The token after "của Đảng"; `null` where a branch of it or nothing of the kind follows. */
function ofTheParty(tokens: Tokens, at: number): number | null {
  const owner = keyAt(tokens, at) === 'của' ? at + 1 : at;
  const isParty = keyAt(tokens, owner) === 'đảng' && isCap(tokens, owner) && keyAt(tokens, owner + 1) !== 'bộ';
  return isParty ? owner + 1 : null;
}

/** A greater number is a year ("Đại hội Đảng 2021"). */
const MOST_CONGRESSES = 99;

function wordsOf(phrase: string): readonly string[] {
  return phrase.split(' ');
}

/** True when these words stand at `at` one after the other. */
function holds(tokens: Tokens, at: number, words: readonly string[]): boolean {
  for (let next = 0; next < words.length; next += 1) {
    if (keyAt(tokens, at + next) !== words[next]) return false;
    if (next > 0 && gapAt(tokens, at + next) !== Gap.space) return false;
  }
  return true;
}
