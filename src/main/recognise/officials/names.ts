// Reads names of persons: runs of capitalised words, split from the body of a title or a place that stands before them.
import { heads, modifiersBefore, type HeadKind } from '../lexicon/heads';
import { places } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { clauseWords } from '../lexicon/verbs';
import { longestPhrase, type PhraseMatch } from '../words/phrases';
import { Gap, type Token } from '../words/tokens';

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
export function isParticle(word: Token): boolean {
  return particles.has(word.key);
}

/** The head of a title that begins at `at`; one cut by a longer head a word later is none ("Chính Ủy viên Bộ Chính trị"). */
export function headAt(tokens: readonly Token[], at: number): PhraseMatch<HeadKind> | null {
  const here = longestPhrase(heads, tokens, at);
  if (here === null || here.to === at + 1) return here;
  const next = longestPhrase(heads, tokens, at + 1);
  const cut = next !== null && next.to > here.to && tokens[at + 1]?.cap === true && tokens[at + 1]?.key === 'ủy';
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
export function modifierAt(tokens: readonly Token[], at: number): PhraseMatch<true> | null {
  const modifier = longestPhrase(modifiersBefore, tokens, at);
  const word = tokens[at];
  if (modifier === null || word === undefined || word.cap || word.gap !== Gap.space) return modifier;
  const before = compounds.get(word.key);
  return before?.has(tokens[at - 1]?.key ?? '') === true ? null : modifier;
}

/** True when a title begins at `at`: a head, or modifiers and a head. */
export function startsTitle(tokens: readonly Token[], at: number): boolean {
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
export function isUnitLetter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!unitLetters.has(tokens[at]?.key ?? '') || tokens[at]?.cap !== true || next === undefined) return false;
  if (next.gap !== Gap.abbreviation) return false;
  return next.numeral || (next.native && tokens[at + 2]?.gap !== Gap.hyphen);
}

/** End of the run of capitalised words that starts at `from`; particles and hyphenated small letters of foreign names belong to it. */
export function capitalRun(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first === undefined || !first.cap) return from;
  let to = from + 1;
  while (to < tokens.length && to - from < MAX_RUN) {
    const step = runStep(tokens, from, to, first);
    if (step === 0) break;
    to += step;
  }
  return to;
}

/** How many tokens the run takes in at `to`: 0 ends it. */
function runStep(tokens: readonly Token[], from: number, to: number, first: Token): number {
  const token = tokens[to];
  if (token === undefined) return 0;
  if (token.gap === Gap.hyphen || token.gap === Gap.apostrophe) return 1;
  if (token.gap !== Gap.space && token.gap !== Gap.none && token.gap !== Gap.abbreviation) return 0;
  if (token.cap) return isRunMember(tokens, to, first) ? 1 : 0;
  return particles.has(token.key) ? particleStep(tokens, from, to) : 0;
}

/** "von der Leyen", "al-Assad": particles join the words of a foreign name when another capital follows. */
function particleStep(tokens: readonly Token[], from: number, to: number): number {
  if (tokens.slice(from, to).every((word) => word.native)) return 0;
  const second = tokens[to + 1];
  const next = second?.cap === false && particles.has(second.key) ? to + 2 : to + 1;
  const follower = tokens[next];
  const joined = follower?.gap === Gap.space || follower?.gap === Gap.hyphen;
  return joined && follower.cap ? next + 1 - to : 0;
}

const timesOfDay = new Set(['sáng', 'chiều', 'tối', 'trưa', 'đêm', 'ngày', 'hôm']);
const dayWords = new Set(['nay', 'qua', 'mai', 'ngày', 'cùng']);

/** "… Bộ trưởng Bình Sáng nay 4-4 …": the next sentence begins without a full stop. */
export function opensReport(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.cap || next.gap !== Gap.space || !timesOfDay.has(tokens[at]?.key ?? '')) return false;
  return next.numeral || dayWords.has(next.key);
}

function isRunMember(tokens: readonly Token[], at: number, first: Token): boolean {
  const token = tokens[at];
  if (token === undefined || opensReport(tokens, at) || changesCase(token, first)) return false;
  return !(token.numeral && token.upper) && !opensTitle(tokens, at, first);
}

/** "ông A TTXVN", "NGUYỄN THỊ A Đề nghị": capitals after a name, or a sentence after a name in capitals. */
function changesCase(token: Token, first: Token): boolean {
  if (token.upper === first.upper || token.end - token.start === 1) return false;
  return token.upper || first.native;
}

/** True when a title begins at `at`, not the last word of a name that is a head too ("Võ Văn Chánh cho biết"). */
function opensTitle(tokens: readonly Token[], at: number, first: Token): boolean {
  const next = tokens[at + 1];
  if (next === undefined || (next.gap !== Gap.space && next.gap !== Gap.none) || !startsTitle(tokens, at)) return false;
  const head = headAt(tokens, at);
  const given = head?.to === at + 1 && !next.cap && first.native && tokens[at]?.upper === false;
  return head?.value !== 'academic' && !given;
}

const lengthScore: readonly number[] = [0, 0, 1, 3, 2, 0];
const NO_NAME_SCORE = 0.5;

/** The name at the end of the run `from`..`to`, or `null` when all of it is body or place. */
export function nameInRun(tokens: readonly Token[], from: number, to: number, context: RunContext): NameSpan | null {
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
function nativeScore(tokens: readonly Token[], from: number, start: number, to: number, context: RunContext): number {
  const length = to - start;
  const first = tokens[start];
  if (first === undefined || length > 5) return -1;
  const weight = isInitial(tokens, start) ? 0 : surnameWeight(first.key);
  if (weight === 0 || isHyphenated(tokens, from, to)) return -1;
  if (length === 2 && weight < 2 && start > from) return -1;
  for (let index = start; index < to; index += 1)
    if (tokens[index]?.native !== true && (length > 4 || (length > 3 && weight < 2))) return -1;
  return (lengthScore[length] ?? 0) + weight + placeScore(start - from, length, context);
}

/** "H.W. Parker": a letter with a full stop is no family name. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return word !== undefined && word.end - word.start === 1 && tokens[at + 1]?.gap === Gap.abbreviation;
}

function isHyphenated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]?.gap === Gap.hyphen) return true;
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

/** "Tổng Bí thư CPI Doraisamy Raja": an acronym before a name is of the body. */
function withoutAcronym(run: readonly Token[], from: number, to: number): NameSpan | null {
  const acronym = run[0]?.upper === true && !run.every((word) => word.upper);
  const start = acronym ? from + 1 : from;
  const lone = run.length === 1 && run[0]?.upper === true;
  return lone || start >= to ? null : { from: start, to };
}

function lastWords(run: readonly Token[], from: number, to: number): NameSpan | null {
  const starts = run.flatMap((word, index) => (index === 0 || word.gap === Gap.space ? [from + index] : []));
  const start = starts[starts.length - FOREIGN_NAME];
  return start === undefined || start === from ? null : { from: start, to };
}

/** Capitals without a vowel ("BĐS", "TP"): an abbreviation of something, not a name. */
export function isUnspeakable(word: Token): boolean {
  return word.upper && !/[aeiouyăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/u.test(word.key);
}

/** A name that no Vietnamese family name opens: the whole run where a name is expected, or a foreign spelling. */
function foreignName(tokens: readonly Token[], from: number, to: number, context: RunContext): NameSpan | null {
  const run = tokens.slice(from, to);
  const foreign = run.some((word) => !word.native || word.gap === Gap.hyphen || word.gap === Gap.apostrophe);
  if (run.some((word) => /\d/u.test(word.key) || isUnspeakable(word)) || isUnitLetter(tokens, from)) return null;
  if (context.unit !== null) return foreign ? lastWords(run, from, to) : null;
  const place = foreign ? longestPhrase(places, tokens, from) : null;
  if (place !== null && to - place.to >= 2) return { from: place.to, to };
  if (foreign) return withoutAcronym(run, from, to);
  if (!context.nameExpected || run.length > 4) return null;
  const next = tokens[to];
  const verb = next?.gap === Gap.space && !next.cap;
  return context.orPlace === true && run.length === 2 && !verb ? null : { from, to };
}

/**
 * The name that ends right before `end`, read backwards; `null` when the words there are no name. Where nothing shows
 * a person (`expected` false) a Vietnamese family name or a foreign spelling must open it.
 */
export function nameBefore(tokens: readonly Token[], end: number, expected: boolean): NameSpan | null {
  let from = end;
  while (from > 0 && end - from < MAX_RUN && tokens[from - 1]?.cap === true) {
    from -= 1;
    const gap = tokens[from]?.gap;
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
function skipOpening(tokens: readonly Token[], from: number, end: number): number {
  let start = from;
  while (start < end && opensClause(tokens[start]?.key ?? '')) start += 1;
  return start;
}

function opensClause(key: string): boolean {
  return key === 'tại' || (clauseWords.has(key) && surnameWeight(key) === 0);
}

/** A hyphenated name may end in small letters ("Kim Jong-un"): steps back to where its run begins. */
function runStartBefore(tokens: readonly Token[], from: number, end: number): number {
  let start = from;
  while (start > 0 && end - start < MAX_RUN) {
    const token = tokens[start - 1];
    const joined = tokens[start]?.gap === Gap.hyphen || tokens[start]?.gap === Gap.space;
    if (token === undefined || !(start === end || joined) || !(token.cap || token.gap === Gap.hyphen)) break;
    start -= 1;
  }
  return capitalRun(tokens, start) >= end ? start : end;
}

function isPlace(tokens: readonly Token[], from: number, to: number): boolean {
  return longestPhrase(places, tokens, from)?.to === to;
}
