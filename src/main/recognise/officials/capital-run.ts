// Runs of capitalised words, among which a name may stand.
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
  startAt,
  type Tokens,
} from '../words/tokens';
import { headAt, startsTitle } from '../titles/title-start';

/** Longest run in words. */
export const MAX_RUN = 9;

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

/** What joins the syllables of foreign names. */
export function isHyphen(gap: Gap): boolean {
  return gap === Gap.hyphen || gap === Gap.apostrophe;
}

/** A word of one letter. */
export function isLetter(tokens: Tokens, at: number): boolean {
  return endAt(tokens, at) - startAt(tokens, at) === 1;
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
