// Reads names of persons: runs of capitalised words, split from the body of a title or a place that stands before them.
import { places } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { clauseWords } from '../lexicon/verbs';
import { longestPhrase } from '../words/phrases';
import { Gap } from '../words/gaps';
import { everyWord, gapAt, isCap, isNative, isUpper, keyAt, someWord, type Tokens } from '../words/tokens';
import { capitalRun, isHyphen, isLetter, isUnitLetter, MAX_RUN } from './capital-run';

/** A name found: tokens `from` to `to` (exclusive). */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

/** What stands before a run of capitals, which decides how much of it can be the name. */
export interface RunContext {
  /** A word that takes a place name stands right before ("huyện"); its key, else null. */
  readonly unit: string | null;
  /** Nothing but the head of a title stands before, or a place has just been read: a name is expected. */
  readonly nameExpected: boolean;
  /** Two words may as well be a place the head rules over ("Bí thư Thành ủy Phủ Lý"): only a verb after them shows a person. */
  readonly orPlace?: boolean;
}

const lengthScore: readonly number[] = [0, 0, 1, 3, 2, 0];
const NO_NAME_SCORE = 0.5;

/** The name at the end of the run `from`..`to`, or `null` when all of it is body or place. */
export function nameInRun(tokens: Tokens, from: number, to: number, context: RunContext): NameSpan | null {
  let best: number | null = null;
  let bestScore = NO_NAME_SCORE;
  for (let start = from; start < to - 1; start += 1) {
    const score = nativeScore(tokens, from, start, to, context);
    if (score > bestScore) {
      best = start;
      bestScore = score;
    }
  }
  const name = best === null ? foreignName(tokens, from, to, context) : { from: best, to };
  return name !== null && isPlace(tokens, name.from, to) ? null : name;
}

/** How good it is to read `start`..`to` as a Vietnamese name and `from`..`start` as what stands before it. */
function nativeScore(tokens: Tokens, from: number, start: number, to: number, context: RunContext): number {
  const length = to - start;
  if (length > 5) return -1;
  const weight = isInitial(tokens, start) ? 0 : surnameWeight(keyAt(tokens, start));
  if (weight === 0 || isHyphenated(tokens, from, to)) return -1;
  if (length === 2 && weight < 2 && start > from) return -1;
  for (let index = start; index < to; index += 1)
    if (!isNative(tokens, index) && (length > 4 || (length > 3 && weight < 2))) return -1;
  return (lengthScore[length] ?? 0) + weight + placeScore(start - from, length, context);
}

/** "H.W. Parker": a letter with a full stop is no family name. */
function isInitial(tokens: Tokens, at: number): boolean {
  return isLetter(tokens, at) && gapAt(tokens, at + 1) === Gap.abbreviation;
}

function isHyphenated(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (gapAt(tokens, at) === Gap.hyphen) return true;
  return false;
}

/** Kinds of places that bear no person's name. */
const neverAfterPersons = new Set(['tỉnh', 'tp', 'thành phố', 'nước']);

function placeScore(length: number, nameLength: number, context: RunContext): number {
  if (context.unit === null) return length === 0 ? 1 : -0.3 * length;
  if (length > 0) return length === 2 ? 1.5 : length === 1 ? 0 : -0.5;
  const { unit } = context;
  const named = neverAfterPersons.has(unit) || (unit === 'quận' && nameLength > 2);
  return named ? -0.5 : nameLength === 3 ? -2 : -4;
}

/** Words of most foreign names; what stands before them after "bang" or "thành phố" is the place. */
const FOREIGN_NAME = 2;

/** "Tổng Bí thư CPI Doraisamy Raja": an acronym before a name is of the body. */
function withoutAcronym(tokens: Tokens, from: number, to: number): NameSpan | null {
  const upper = isUpper(tokens, from);
  const acronym = upper && !everyWord(tokens, from, to, (at) => isUpper(tokens, at));
  const start = acronym ? from + 1 : from;
  const lone = to - from === 1 && upper;
  return lone || start >= to ? null : { from: start, to };
}

function lastWords(tokens: Tokens, from: number, to: number): NameSpan | null {
  let words = 0;
  for (let start = to - 1; start > from; start -= 1) {
    if (gapAt(tokens, start) === Gap.space) words += 1;
    if (words === FOREIGN_NAME) return { from: start, to };
  }
  return null;
}

/** Capitals without a vowel ("BĐS", "TP"): an abbreviation of something, not a name. */
export function isUnspeakable(tokens: Tokens, at: number): boolean {
  return isUpper(tokens, at) && !/[aeiouyăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/u.test(keyAt(tokens, at));
}

/** A name that no Vietnamese family name opens: the whole run where a name is expected, or a foreign spelling. */
function foreignName(tokens: Tokens, from: number, to: number, context: RunContext): NameSpan | null {
  const foreign = someWord(tokens, from, to, (at) => !isNative(tokens, at) || isHyphen(gapAt(tokens, at)));
  const isNoName = (at: number): boolean => /\d/u.test(keyAt(tokens, at)) || isUnspeakable(tokens, at);
  if (someWord(tokens, from, to, isNoName) || isUnitLetter(tokens, from)) return null;
  if (context.unit !== null) return foreign ? lastWords(tokens, from, to) : null;
  const place = foreign ? longestPhrase(places, tokens, from) : null;
  if (place !== null && to - place.to >= 2) return { from: place.to, to };
  if (foreign) return withoutAcronym(tokens, from, to);
  if (!context.nameExpected || to - from > 4) return null;
  const verb = gapAt(tokens, to) === Gap.space && !isCap(tokens, to);
  return context.orPlace === true && to - from === 2 && !verb ? null : { from, to };
}

/**
 * The name that ends right before `end`, read backwards; `null` when the words there are no name. Where nothing shows
 * a person (`expected` false) a Vietnamese family name or a foreign spelling must open it.
 */
export function nameBefore(tokens: Tokens, end: number, expected: boolean): NameSpan | null {
  let from = end;
  while (from > 0 && end - from < MAX_RUN && isCap(tokens, from - 1)) {
    from -= 1;
    const gap = gapAt(tokens, from);
    if (
      gap !== Gap.space &&
      gap !== Gap.none &&
      gap !== Gap.hyphen &&
      gap !== Gap.apostrophe &&
      gap !== Gap.abbreviation
    )
      break;
  }
  if (from === end || capitalRun(tokens, from) < end) from = runStartBefore(tokens, from, end);
  if (!expected) from = skipOpening(tokens, from, end);
  if (end - from < 2 || isPlace(tokens, from, end)) return null;
  return nameInRun(tokens, from, end, { unit: null, nameExpected: expected });
}

/** Passes over a capital that only opens the sentence ("Tại Osaka, …"). */
function skipOpening(tokens: Tokens, from: number, end: number): number {
  let start = from;
  while (start < end && opensClause(keyAt(tokens, start))) start += 1;
  return start;
}

function opensClause(key: string): boolean {
  return key === 'tại' || (clauseWords.has(key) && surnameWeight(key) === 0);
}

/** A hyphenated name may end in small letters ("Kim Jong-un"): steps back to where its run begins. */
function runStartBefore(tokens: Tokens, from: number, end: number): number {
  let start = from;
  while (start > 0 && end - start < MAX_RUN) {
    const joined = gapAt(tokens, start) === Gap.hyphen || gapAt(tokens, start) === Gap.space;
    if (!(start === end || joined) || !(isCap(tokens, start - 1) || gapAt(tokens, start - 1) === Gap.hyphen)) break;
    start -= 1;
  }
  return capitalRun(tokens, start) >= end ? start : end;
}

function isPlace(tokens: Tokens, from: number, to: number): boolean {
  return longestPhrase(places, tokens, from)?.to === to;
}
