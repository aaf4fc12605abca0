// The body of a title while it is being read: what is known of it, and the ways to move it on.
import { firms, stateFields, type BodyKind } from '../lexicon/bodies';
import type { HeadKind } from '../lexicon/heads';
import { honorifics } from '../lexicon/honorifics';
import type { PlaceKind } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { type NameSpan } from '../officials/names';
import { capitalRun } from '../officials/capital-run';
import { longestPhrase, type PhraseMatch } from '../words/phrases';
import { Gap } from '../words/gaps';
import { gapAt, isCap, isSmallWord, keyAt, type Tokens } from '../words/tokens';

/** The head of a title as read, with its modifiers. */
export interface HeadSpan {
  readonly kind: HeadKind;
  readonly key: string;
  readonly to: number;
  readonly former: boolean;
}

/** State of a body being read; `at` is the next token. */
export interface Body {
  at: number;
  /** What was read last; it decides what may follow. */
  last: 'head' | 'organ' | 'field' | 'place' | 'unit' | 'other';
  /** The word just read that takes a place name ("huyện"); its key. */
  unit: string | null;
  hasPublic: boolean;
  /** An organ of a state, not only a place. */
  hasOrgan: boolean;
  hasPrivate: boolean;
  hasOther: boolean;
  /** A field only states have ("đối ngoại"): whoever advises on it serves one. */
  hasStateField: boolean;
  country: string | null;
  name: NameSpan | null;
  /** A lone Vietnamese word in capitals: the short form of a name if the body does not go on after it. */
  short: NameSpan | null;
}

/** A body of which nothing is read. */
export function emptyBody(head: HeadSpan): Body {
  return {
    at: head.to,
    last: 'head',
    unit: null,
    hasPublic: false,
    hasOrgan: false,
    hasPrivate: false,
    hasOther: false,
    hasStateField: false,
    country: null,
    name: null,
    short: null,
  };
}

/** Moves the body on to token `to`; always true, so that a step can return it. */
export function take(body: Body, to: number, last: Body['last']): boolean {
  body.at = to;
  body.last = last;
  body.unit = null;
  if (last === 'place') body.hasPublic = true;
  return true;
}

/** Takes a place name in. */
export function takePlace(tokens: Tokens, body: Body, place: PhraseMatch<PlaceKind>): boolean {
  if (place.value === 'country') body.country = keyOf(tokens, body.at, place.to);
  return take(body, place.to + (isSided(tokens, place.to) ? 1 : 0), 'place');
}

const sides = new Set(['đông', 'tây', 'nam', 'bắc', 'thượng', 'hạ']);

/** "Điện Biên Đông": a side after a place is of its name, unless a longer name begins with it. */
function isSided(tokens: Tokens, at: number): boolean {
  if (!isCap(tokens, at) || gapAt(tokens, at) !== Gap.space || !sides.has(keyAt(tokens, at))) return false;
  const next = at + 1;
  return !isCap(tokens, next) || gapAt(tokens, next) !== Gap.space || surnameWeight(keyAt(tokens, next)) === 2;
}

/** Takes a word of the bodies' vocabulary in. */
export function takeWord(tokens: Tokens, body: Body, to: number, kind: BodyKind): boolean {
  const from = body.at;
  const hadOrgan = body.hasOrgan;
  take(body, to, kind === 'unit' ? 'unit' : kind === 'field' ? 'field' : 'organ');
  if (kind === 'unit') body.unit = keyOf(tokens, from, to);
  if (kind === 'public' || kind === 'unit') body.hasPublic = true;
  if (kind === 'public') body.hasOrgan = true;
  if (kind === 'private' && (!hadOrgan || firms.has(keyOf(tokens, from, to)))) body.hasPrivate = true;
  if (kind === 'field') body.hasOther = true;
  if (kind === 'field' && stateFields.has(keyOf(tokens, from, to))) body.hasStateField = true;
  return true;
}

/** The keys of tokens `from` to `to`, joined by spaces. */
export function keyOf(tokens: Tokens, from: number, to: number): string {
  let key = '';
  for (let index = from; index < to; index += 1) key += (index > from ? ' ' : '') + keyAt(tokens, index);
  return key;
}

/** True for gaps that no title ends at. */
export function carriesOn(gap: Gap): boolean {
  return (
    gap === Gap.space ||
    gap === Gap.none ||
    gap === Gap.hyphen ||
    gap === Gap.ampersand ||
    gap === Gap.abbreviation ||
    gap === Gap.close
  );
}

/** True when a name opened by a family name starts at `at` and what was matched there is one word of it. */
export function isNameRun(tokens: Tokens, at: number, matchTo: number): boolean {
  if (surnameWeight(keyAt(tokens, at)) === 0) return false;
  const to = capitalRun(tokens, at);
  const length = to - at;
  if (length < 2 || length > 4) return false;
  return matchTo === at + 1 && (surnameWeight(keyAt(tokens, at)) === 2 || length === 3);
}

/** True when a form of address in small letters stands at `at`: somebody else begins. */
export function isPerson(tokens: Tokens, at: number): boolean {
  return isSmallWord(tokens, at) && longestPhrase(honorifics, tokens, at) !== null;
}
