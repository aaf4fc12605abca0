// What shows that a quotation which looks like a slogan is none: cues of something else, negative terms, accusations.
import type { SloganKind } from '../../../shared/article';
import { cues, negativeTerms, negativeWords } from '../lexicon/slogans';
import { longestPhrase } from '../words/phrases';
import type { Quoted } from './quoted';
import type { CueFound } from './context';
import { isFormula, isSpelledFormula } from './shape';
import { NATIVE, NUMERAL } from '../words/forms';
import { Gap } from '../words/gaps';
import {
  endsParagraph,
  gapAt,
  has,
  isCap,
  isNumeral,
  isUpper,
  keyAt,
  keysOf,
  opensSentence,
  type Tokens,
} from '../words/tokens';

/** A cue that is of something else: of a clause before a comma, of a view or a message reported, a show, a term of art. */
export function isFalseCue(tokens: Tokens, quoted: Quoted, cue: CueFound, kind: SloganKind): boolean {
  const { from, to } = quoted;
  if (kind !== 'motto' && cue.to < from && quoted.lead === ',') return true;
  if (keyAt(tokens, from) === 'về') return true;
  if (kind === 'campaign') return isShow(tokens, quoted, cue) || isDescription(tokens, quoted);
  if (kind === 'doctrine') return isTerm(tokens, from, to, 3) || isView(tokens, quoted, cue);
  if (kind === 'saying') return isTerm(tokens, from, to, 3) || addresses(tokens, from, to);
  return kind === 'motto' && isAim(tokens, cue) && isTerm(tokens, from, to, 3);
}

/** "chính sách “…”" before a few words in small letters: a term of art, unless a number opens it ("ba không"). */
function isTerm(tokens: Tokens, from: number, to: number, longest: number): boolean {
  if (to - from > longest || isCap(tokens, from)) return false;
  return !isFormula(tokens, from, to) && !isSpelledFormula(tokens, from, to);
}

/** "nêu quan điểm: “…”": an opinion is reported. */
function isView(tokens: Tokens, quoted: Quoted, cue: CueFound): boolean {
  return quoted.lead === ':' && keyAt(tokens, cue.to - 1) === 'điểm';
}

const aims = new Set(['tiêu', 'hướng', 'điệp', 'vọng']);

/** "mục tiêu", "phương hướng", "thông điệp", "khát vọng": quoted words after these may as well be a plain aim. */
function isAim(tokens: Tokens, cue: CueFound): boolean {
  return aims.has(keyAt(tokens, cue.to - 1));
}

const LONGEST_SMALL = 10;

/** A dozen words in small letters describe a campaign and do not name it. */
function isDescription(tokens: Tokens, { from, to }: Quoted): boolean {
  return to - from > LONGEST_SMALL && !isCap(tokens, from) && !isNumeral(tokens, from);
}

/** "“Nhà nước …” (IS)", "“…” tự xưng": the name of something. */
export function namesSomething(tokens: Tokens, to: number): boolean {
  if (keyAt(tokens, to) === 'tự' && keyAt(tokens, to + 1) === 'xưng') return true;
  const after = gapAt(tokens, to + 1);
  return isUpper(tokens, to) && gapAt(tokens, to) === Gap.quote && (after === Gap.close || after === Gap.stop);
}

/** Words to somebody: what one person said to another, no saying of the people. */
function addresses(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const key = keyAt(tokens, at);
    if (key === 'mày' || key === 'tao') return true;
    const next = keyAt(tokens, at + 1);
    if (key === 'anh' && !afterAnh.has(next)) return true;
  }
  return false;
}

/** "anh em", "anh hùng", "anh dũng", "anh bộ đội", "anh giải phóng quân": no form of address. */
const afterAnh = new Set(['em', 'hùng', 'dũng', 'bộ', 'giải']);

/** A programme on the screen, on a stage or of a shop: in small letters, in another language, of a channel, or in an article without any official. */
function isShow(tokens: Tokens, quoted: Quoted, cue: CueFound): boolean {
  if (keyAt(tokens, cue.to - 1) !== 'trình') return false;
  const first = quoted.from;
  if (!quoted.isPublic || (!isCap(tokens, first) && !isNumeral(tokens, first))) return true;
  let spoken = 0;
  for (let at = quoted.from; at < quoted.to; at += 1) spoken += has(tokens, at, NATIVE | NUMERAL) ? 1 : 0;
  if (spoken * 2 < quoted.to - quoted.from) return true;
  const after = keysOf(tokens, quoted.to, quoted.to + 3);
  return after.some((key) => key === 'kênh' || key === 'sóng' || key === 'vtv');
}

/** A term of reproach ("tự diễn biến"), or words that only reproach uses. */
export function isNegative(tokens: Tokens, { from, to }: Quoted): boolean {
  if (longestPhrase(negativeTerms, tokens, from)?.to === to) return true;
  for (let at = from; at < to; at += 1) if (negativeWords.has(keyAt(tokens, at))) return true;
  return false;
}

const BLAME_REACH = 14;

/** True when the sentence speaks of an abuse or an accusation before the quotation, so that its balance is that of a complaint. */
export function isBlamed(tokens: Tokens, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - BLAME_REACH); from -= 1) {
    if (longestPhrase(cues, tokens, from)?.value === 'blame') return true;
    if (opensSentence(tokens, from)) return false;
  }
  return false;
}

/** A whole line in quotation marks: a heading or a pull quote, which repeats what somebody says. */
export function isPullQuote(tokens: Tokens, { from, to }: Quoted): boolean {
  return gapAt(tokens, from) === Gap.line && endsParagraph(tokens, to);
}
