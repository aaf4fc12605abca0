// What shows that a quotation which looks like a slogan is none: cues of something else, negative terms, accusations.
import type { SloganKind } from '../../../shared/article';
import { cues, negativeTerms, negativeWords } from '../lexicon/slogans';
import { longestPhrase } from '../words/phrases';
import type { Quoted } from './quoted';
import type { CueFound } from './context';
import { isFormula, isSpelledFormula } from './shape';
import { Gap, type Token } from '../words/tokens';

/** A cue that is of something else: of a clause before a comma, of a view or a message reported, a show, a term of art. */
export function isFalseCue(tokens: readonly Token[], quoted: Quoted, cue: CueFound, kind: SloganKind): boolean {
  const { from, to } = quoted;
  if (kind !== 'motto' && cue.to < from && quoted.lead === ',') return true;
  if (tokens[from]?.key === 'về') return true;
  if (kind === 'campaign') return isShow(tokens, quoted, cue) || isDescription(tokens, quoted);
  if (kind === 'doctrine') return isTerm(tokens, from, to, 3) || isView(tokens, quoted, cue);
  if (kind === 'saying') return isTerm(tokens, from, to, 3) || addresses(tokens, from, to);
  return kind === 'motto' && isAim(tokens, cue) && isTerm(tokens, from, to, 3);
}

/** "chính sách “…”" before a few words in small letters: a term of art, unless a number opens it ("ba không"). */
function isTerm(tokens: readonly Token[], from: number, to: number, longest: number): boolean {
  if (to - from > longest || tokens[from]?.cap === true) return false;
  return !isFormula(tokens, from, to) && !isSpelledFormula(tokens, from, to);
}

/** "nêu quan điểm: “…”": an opinion is reported. */
function isView(tokens: readonly Token[], quoted: Quoted, cue: CueFound): boolean {
  return quoted.lead === ':' && tokens[cue.to - 1]?.key === 'điểm';
}

const aims = new Set(['tiêu', 'hướng', 'điệp', 'vọng']);

/** "mục tiêu", "phương hướng", "thông điệp", "khát vọng": quoted words after these may as well be a plain aim. */
function isAim(tokens: readonly Token[], cue: CueFound): boolean {
  return aims.has(tokens[cue.to - 1]?.key ?? '');
}

const LONGEST_SMALL = 10;

/** A dozen words in small letters describe a campaign and do not name it. */
function isDescription(tokens: readonly Token[], { from, to }: Quoted): boolean {
  return to - from > LONGEST_SMALL && tokens[from]?.cap !== true && tokens[from]?.numeral !== true;
}

/** "“Nhà nước …” (IS)", "“…” tự xưng": the name of something. */
export function namesSomething(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.key === 'tự' && tokens[to + 1]?.key === 'xưng') return true;
  const after = tokens[to + 1]?.gap;
  return next?.upper === true && next.gap === Gap.quote && (after === Gap.close || after === Gap.stop);
}

/** Words to somebody: what one person said to another, no saying of the people. */
function addresses(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const key = tokens[at]?.key ?? '';
    if (key === 'mày' || key === 'tao') return true;
    const next = tokens[at + 1]?.key;
    if (key === 'anh' && !afterAnh.has(next ?? '')) return true;
  }
  return false;
}

/** "anh em", "anh hùng", "anh dũng", "anh bộ đội", "anh giải phóng quân": no form of address. */
const afterAnh = new Set(['em', 'hùng', 'dũng', 'bộ', 'giải']);

/** A programme on the screen, on a stage or of a shop: in small letters, in another language, of a channel, or in an article without any official. */
function isShow(tokens: readonly Token[], quoted: Quoted, cue: CueFound): boolean {
  if (tokens[cue.to - 1]?.key !== 'trình') return false;
  const first = tokens[quoted.from];
  if (!quoted.isPublic || (first?.cap !== true && first?.numeral !== true)) return true;
  const words = tokens.slice(quoted.from, quoted.to);
  if (words.filter((word) => word.native || word.numeral).length * 2 < words.length) return true;
  const after = tokens.slice(quoted.to, quoted.to + 3).map((word) => word.key);
  return after.some((key) => key === 'kênh' || key === 'sóng' || key === 'vtv');
}

/** A term of reproach ("tự diễn biến"), or words that only reproach uses. */
export function isNegative(tokens: readonly Token[], { from, to }: Quoted): boolean {
  if (longestPhrase(negativeTerms, tokens, from)?.to === to) return true;
  for (let at = from; at < to; at += 1) if (negativeWords.has(tokens[at]?.key ?? '')) return true;
  return false;
}

const BLAME_REACH = 14;

/** True when the sentence speaks of an abuse or an accusation before the quotation, so that its balance is that of a complaint. */
export function isBlamed(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - BLAME_REACH); from -= 1) {
    if (longestPhrase(cues, tokens, from)?.value === 'blame') return true;
    if (tokens[from]?.gap === Gap.stop || tokens[from]?.gap === Gap.line) return false;
  }
  return false;
}

/** A whole line in quotation marks: a heading or a pull quote, which repeats what somebody says. */
export function isPullQuote(tokens: readonly Token[], { from, to }: Quoted): boolean {
  const next = tokens[to];
  return tokens[from]?.gap === Gap.line && (next === undefined || next.gap === Gap.line);
}
