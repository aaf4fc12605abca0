// Reads names of persons: runs of capitalised words, split from the body of a title or a place that stands before them.
import { heads, modifiersBefore, type HeadKind } from '../lexicon/heads';
import { places } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { clauseWords } from '../lexicon/verbs';
import { longestPhrase, type PhraseMatch } from '../words/phrases';
import { Gap } from '../words/gaps';
import {
  endAt,
  everyWord,
  gapAt,
  isCap,
  isNative,
  isNumeral,
  isSmallWord,
  isUpper,
  keyAt,
  someWord,
  startAt,
  type Tokens,
} from '../words/tokens';

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

const MAX_RUN = 9;
const particles = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'do',
  'di',
  'du',
  'del',
  'la',
  'le',
  'bin',
  'ibn',
  'bint',
  'al',
  'el',
  'ter',
  'dos',
  'y',
  'abu',
]);

/** "van", "bin", "al": small words inside foreign names. */
export function isParticle(tokens: Tokens, at: number): boolean {
  return particles.has(keyAt(tokens, at));
}

/** The head of a title that begins at `at`; one cut by a longer head a word later is none ("Chính Ủy viên Bộ Chính trị"). */
export function headAt(tokens: Tokens, at: number): PhraseMatch<HeadKind> | null {
  const here = longestPhrase(heads, tokens, at);
  if (here === null || here.to === at + 1) return here;
  const next = longestPhrase(heads, tokens, at + 1);
  const cut = next !== null && next.to > here.to && isCap(tokens, at + 1) && keyAt(tokens, at + 1) === 'ủy';
  return cut ? null : here;
}

/** Words whose last syllable is no modifier: "chính quyền Tổng thống …", "đối phó Bộ trưởng …". */
const compounds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['quyền', new Set(['chính', 'thẩm', 'cầm', 'ủy', 'nhân', 'lợi', 'đặc', 'nắm', 'tập', 'nhượng', 'nhiếp'])],
  ['cố', new Set(['củng', 'kiên', 'gia', 'biến', 'sự'])],
  ['nguyên', new Set(['tài', 'khôi', 'thái', 'tây', 'cao', 'trung'])],
  ['phó', new Set(['đối', 'ứng', 'phong'])],
  ['đồng', new Set(['hội', 'cộng', 'hợp', 'tương', 'hiệp'])],
]);

/** The modifier of a title that begins at `at` ("nguyên", "Phó"); `null` when the word ends another one. */
export function modifierAt(tokens: Tokens, at: number): PhraseMatch<true> | null {
  const modifier = longestPhrase(modifiersBefore, tokens, at);
  if (modifier === null || isCap(tokens, at) || gapAt(tokens, at) !== Gap.space) return modifier;
  const before = compounds.get(keyAt(tokens, at));
  return before?.has(keyAt(tokens, at - 1)) === true ? null : modifier;
}

/** True when a title begins at `at`: a head, or modifiers and a head. */
export function startsTitle(tokens: Tokens, at: number): boolean {
  let index = at;
  for (let step = 0; step < 3; step += 1) {
    if (headAt(tokens, index) !== null) return true;
    const modifier = modifierAt(tokens, index);
    if (modifier === null) return false;
    index = modifier.to;
  }
  return false;
}

const unitLetters = new Set(['q', 'p', 'h', 'x', 'tx', 'tt', 'f']);

/** True for the letter of a district, ward or commune ("Q.Tân Bình", "P. 5"); the initial of a foreigner is none ("P.Pu-tin"). */
export function isUnitLetter(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (!unitLetters.has(keyAt(tokens, at)) || !isCap(tokens, at)) return false;
  if (gapAt(tokens, next) !== Gap.abbreviation) return false;
  return isNumeral(tokens, next) || (isNative(tokens, next) && gapAt(tokens, at + 2) !== Gap.hyphen);
}

/** End of the run of capitalised words that starts at `from`; particles and hyphenated small letters of foreign names belong to it. */
export function capitalRun(tokens: Tokens, from: number): number {
  if (!isCap(tokens, from)) return from;
  let to = from + 1;
  while (to < tokens.length && to - from < MAX_RUN) {
    const step = runStep(tokens, from, to);
    if (step === 0) break;
    to += step;
  }
  return to;
}

/** How many tokens the run takes in at `to`: 0 ends it. */
function runStep(tokens: Tokens, from: number, to: number): number {
  const gap = gapAt(tokens, to);
  if (isHyphen(gap)) return 1;
  if (gap !== Gap.space && gap !== Gap.none && gap !== Gap.abbreviation) return 0;
  if (isCap(tokens, to)) return isRunMember(tokens, to, from) ? 1 : 0;
  return particles.has(keyAt(tokens, to)) ? particleStep(tokens, from, to) : 0;
}

/** "von der Leyen", "al-Assad": particles join the words of a foreign name when another capital follows. */
function particleStep(tokens: Tokens, from: number, to: number): number {
  if (everyWord(tokens, from, to, (at) => isNative(tokens, at))) return 0;
  const second = to + 1;
  const next = isSmallWord(tokens, second) && particles.has(keyAt(tokens, second)) ? to + 2 : to + 1;
  const joined = gapAt(tokens, next) === Gap.space || gapAt(tokens, next) === Gap.hyphen;
  return joined && isCap(tokens, next) ? next + 1 - to : 0;
}

const timesOfDay = new Set(['sáng', 'chiều', 'tối', 'trưa', 'đêm', 'ngày', 'hôm']);
const dayWords = new Set(['nay', 'qua', 'mai', 'ngày', 'cùng']);

/** "… Bộ trưởng Bình Sáng nay 4-4 …": the next sentence begins without a full stop. */
export function opensReport(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (isCap(tokens, next) || gapAt(tokens, next) !== Gap.space || !timesOfDay.has(keyAt(tokens, at))) return false;
  return isNumeral(tokens, next) || dayWords.has(keyAt(tokens, next));
}

/** True when the run that `first` begins goes on with the word at `at`. */
function isRunMember(tokens: Tokens, at: number, first: number): boolean {
  if (opensReport(tokens, at) || changesCase(tokens, at, first)) return false;
  return !(isNumeral(tokens, at) && isUpper(tokens, at)) && !opensTitle(tokens, at, first);
}

/** "ông A TTXVN", "NGUYỄN THỊ A Đề nghị": capitals after a name, or a sentence after a name in capitals. */
function changesCase(tokens: Tokens, at: number, first: number): boolean {
  if (isUpper(tokens, at) === isUpper(tokens, first) || isLetter(tokens, at)) return false;
  return isUpper(tokens, at) || isNative(tokens, first);
}

/** True when a title begins at `at`, not the last word of a name that is a head too ("Võ Văn Chánh cho biết"). */
function opensTitle(tokens: Tokens, at: number, first: number): boolean {
  const next = at + 1;
  const isNear = gapAt(tokens, next) === Gap.space || gapAt(tokens, next) === Gap.none;
  if (!isNear || !startsTitle(tokens, at)) return false;
  const head = headAt(tokens, at);
  const given = head?.to === at + 1 && !isCap(tokens, next) && isNative(tokens, first) && !isUpper(tokens, at);
  return head?.value !== 'academic' && !given;
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

/** A word of one letter. */
function isLetter(tokens: Tokens, at: number): boolean {
  return endAt(tokens, at) - startAt(tokens, at) === 1;
}

function isHyphenated(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (gapAt(tokens, at) === Gap.hyphen) return true;
  return false;
}

function placeScore(length: number, nameLength: number, context: RunContext): number {
  if (context.unit === null) return length === 0 ? 1 : -0.3 * length;
  if (length > 0) return length === 2 ? 1.5 : length === 1 ? 0 : -0.5;
  const named =
    context.unit === 'tỉnh' || context.unit === 'tp' || context.unit === 'thành phố' || context.unit === 'nước';
  return named ? -0.5 : nameLength === 3 ? -2 : -4;
}

/** Words of most foreign names; what stands before them after "bang" or "thành phố" is the place. */
const FOREIGN_NAME = 2;

/** What joins the syllables of foreign names. */
function isHyphen(gap: Gap): boolean {
  return gap === Gap.hyphen || gap === Gap.apostrophe;
}

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
