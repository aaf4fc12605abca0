// Visits: who comes to which country, as the opening of an article tells it, comes in; a key with the month goes out.
import { places, plainCountry } from '../lexicon/places';
import type { Placed } from '../placed';
import { keyOf } from '../titles/body-state';
import { longestPhrase } from '../words/phrases';
import { foldForm } from '../../text/fold';
import { Gap } from '../words/gaps';
import { everyWord, gapAt, isCap, keyAt, type Tokens } from '../words/tokens';

/** A visit as an article tells it. */
export interface Visit {
  readonly visitor: Placed;
  /** The country by its plain name as a key, and its tokens as printed. */
  readonly country: string;
  readonly from: number;
  readonly to: number;
}

/** Words between "thăm" and the country, or the visitor. */
const qualifiers = new Set(
  'chính thức cấp nhà nước hữu nghị làm việc và tới đến tại song phương trao đổi lần đầu tiên dự có'.split(' '),
);
/** "chuyến thăm cấp Nhà nước và làm việc tại" is the longest. */
const MOST_QUALIFIERS = 9;
/** Words after which a visit is another one, or is none yet. */
const others = new Set([
  'mời',
  'sau',
  'trước',
  'kể',
  'từ',
  'lời',
  'quả',
  'kết',
  'từng',
  'sớm',
  'nếu',
  'hoãn',
  'hủy',
  'sang',
]);
const VERB_REACH = 10;
const OWNER_REACH = 3;

/** The visit told at `at`, where "thăm" stands, with the official of `placed` who makes it; `null` where either is not named. */
export function visitAt(tokens: Tokens, at: number, placed: readonly Placed[]): Visit | null {
  if (keyAt(tokens, at) !== 'thăm') return null;
  const isTrip = keyAt(tokens, at - 1) === 'chuyến';
  const start = isTrip ? at - 1 : at;
  if (isOther(tokens, start)) return null;
  return isTrip ? trip(tokens, at, placed) : verb(tokens, at, placed);
}

function isOther(tokens: Tokens, at: number): boolean {
  return others.has(keyAt(tokens, at - 1)) || others.has(keyAt(tokens, at - 2));
}

/** "chuyến thăm … của …": the visitor before the country or after it, else the subject of the clause. */
function trip(tokens: Tokens, at: number, placed: readonly Placed[]): Visit | null {
  const owner = ownerFrom(tokens, at + 1, placed);
  const country = countryFrom(tokens, owner?.to ?? at + 1);
  if (country === null) return null;
  const visitor = owner ?? ownerFrom(tokens, country.to, placed) ?? subjectBefore(tokens, at - 1, placed);
  return visitor === null ? null : { visitor, ...country };
}

/** "… thăm …". */
function verb(tokens: Tokens, at: number, placed: readonly Placed[]): Visit | null {
  const country = countryFrom(tokens, at + 1);
  const visitor = country === null ? null : subjectBefore(tokens, at, placed);
  return country === null || visitor === null ? null : { visitor, ...country };
}

/** The country after the words that qualify a visit: "cấp Nhà nước tới Việt Nam". */
function countryFrom(
  tokens: Tokens,
  from: number,
): { readonly country: string; readonly from: number; readonly to: number } | null {
  for (let at = from; at < from + MOST_QUALIFIERS; at += 1) {
    if (gapAt(tokens, at) !== Gap.space) return null;
    const place = isCap(tokens, at) ? longestPhrase(places, tokens, at) : null;
    if (place?.value === 'country' && !goesOn(tokens, place.to))
      return { country: countryKey(tokens, at, place.to), from: at, to: place.to };
    if (!qualifiers.has(keyAt(tokens, at))) return null;
  }
  return null;
}

/** "thăm Đức Pháp chủ": the name goes on, and is no country's. */
function goesOn(tokens: Tokens, at: number): boolean {
  return isCap(tokens, at) && gapAt(tokens, at) === Gap.space;
}

function countryKey(tokens: Tokens, from: number, to: number): string {
  return plainCountry(keyOf(tokens, from, to))
    .split(' ')
    .map(foldForm)
    .join('-');
}

/** The official after "của", past the words that qualify the visit. */
function ownerFrom(tokens: Tokens, from: number, placed: readonly Placed[]): Placed | null {
  for (let at = from; at < from + MOST_QUALIFIERS; at += 1) {
    if (gapAt(tokens, at) !== Gap.space) return null;
    if (keyAt(tokens, at) === 'của') return placed.find((one) => one.from > at && one.from <= at + OWNER_REACH) ?? null;
    if (!qualifiers.has(keyAt(tokens, at))) return null;
  }
  return null;
}

/** The last official before the verb in its clause, with nobody else's verb between. */
function subjectBefore(tokens: Tokens, at: number, placed: readonly Placed[]): Placed | null {
  const subject = placed.filter((one) => one.to <= at).at(-1);
  if (subject === undefined || at - subject.to > VERB_REACH) return null;
  const goesOn = (word: number): boolean => gapAt(tokens, word) <= Gap.comma && !received.has(keyAt(tokens, word));
  return everyWord(tokens, subject.to, at + 1, goesOn) ? subject : null;
}

/** Verbs of the host, whose subject does not travel. */
const received = new Set(['đón', 'tiếp', 'mời', 'gặp', 'chào', 'hội']);

/** Kind, country, visitor and month ("2023-12"): nobody visits a country twice in a month. */
export function visitKey({ visitor, country }: Visit, month: string): string {
  const who = visitor.mention.person.split('-').map(foldForm).join('-');
  return `tham-${country}-${who}-${month}`;
}
