// Judges one quotation: by the cue before it, the words in it, and what follows it.
import type { SloganKind, Span } from '../../shared/article';
import { cueBefore, isAttributed, saidBySayer, type CueFound } from './slogan-context';
import { isBalanced, isCampaignName, isFormula, isSaying, isSpelledFormula, speaksInFirstPerson } from './slogan-shape';
import { Gap, type Token } from './tokens';

/** A quotation with its tokens. */
export interface Quoted extends Span {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
  readonly depth: number;
  /** What stands right before the opening mark, spaces aside. */
  readonly lead: string;
  /** True when the article names an official, so that its programmes are public ones. */
  readonly isPublic: boolean;
}

/** Why a quotation is a slogan. */
export interface Judgement {
  readonly rule: string;
  readonly kind: SloganKind;
  readonly cue: CueFound | null;
  /** True when words outside the quotation show it, so that quotations listed after it are shown too. */
  readonly announced: boolean;
}

/** Words of a theme at most. */
export const LONGEST_THEME = 60;
const LONGEST_MOTTO = 25;

/** What shows that a quotation is a slogan; `null` when nothing does. */
export function judge(tokens: readonly Token[], quoted: Quoted): Judgement | null {
  const { from, to } = quoted;
  const cue = cueBefore(tokens, from);
  if (!quoted.closed || to - from > LONGEST_THEME || cue?.cue === 'document' || cue?.cue === 'blame') return null;
  if (namesSomething(tokens, to)) return null;
  return judgeAnnounced(tokens, quoted, cue) ?? judgeAlone(tokens, quoted, cue);
}

/** A quotation that no cue announces: words of a leader, or what looks like a motto. */
function judgeAlone(tokens: readonly Token[], quoted: Quoted, cue: CueFound | null): Judgement | null {
  const { from, to } = quoted;
  if (to - from > LONGEST_MOTTO || isAttributed(tokens, to)) return null;
  if (speaksInFirstPerson(tokens, from, to)) return null;
  if (saidBySayer(tokens, from)) return { rule: 'said-by-leader', kind: 'saying', cue, announced: true };
  const spoken = cue?.cue === 'speech' || (cue === null && quoted.lead === ':');
  return spoken ? null : judgeShape(tokens, from, to, cue?.cue === 'label');
}

/** Known sayings, and quotations that a cue announces. */
function judgeAnnounced(tokens: readonly Token[], quoted: Quoted, cue: CueFound | null): Judgement | null {
  const { from, to } = quoted;
  const kind = cue === null ? null : sloganKindOf(cue);
  if (isSaying(tokens, from, to)) return { rule: 'known-saying', kind: kind ?? 'saying', cue, announced: true };
  if (kind === null || cue === null || !fits(kind, to - from) || speaksInFirstPerson(tokens, from, to)) return null;
  if (isFalseCue(tokens, quoted, cue, kind)) return null;
  return { rule: `cue-${kind}`, kind, cue, announced: true };
}

/** A cue that is of something else: of a clause before a comma, of a message reported, a show, a term of art. */
function isFalseCue(tokens: readonly Token[], quoted: Quoted, cue: CueFound, kind: SloganKind): boolean {
  const { from, to } = quoted;
  if (kind !== 'motto' && cue.to < from && quoted.lead === ',') return true;
  if (tokens[from]?.key === 'về') return true;
  return (kind === 'campaign' && isShow(tokens, quoted, cue)) || (kind === 'doctrine' && isTerm(tokens, from, to));
}

/** "chính sách “…”" before two words in small letters: a term of art, unless a number opens it ("ba không"). */
function isTerm(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2 || tokens[from]?.cap === true) return false;
  return !isFormula(tokens, from, to) && !isSpelledFormula(tokens, from, to);
}

/** "“Nhà nước …” (IS)", "“…” tự xưng": the name of something. */
function namesSomething(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.key === 'tự' && tokens[to + 1]?.key === 'xưng') return true;
  return next?.upper === true && next.gap === Gap.quote && tokens[to + 1]?.gap === Gap.close;
}

/** A programme on the screen or a stage: in another language, of a channel, or in an article without any official. */
function isShow(tokens: readonly Token[], quoted: Quoted, cue: CueFound): boolean {
  if (tokens[cue.to - 1]?.key !== 'trình') return false;
  if (!quoted.isPublic) return true;
  const words = tokens.slice(quoted.from, quoted.to);
  if (words.filter((word) => word.native || word.numeral).length * 2 < words.length) return true;
  const after = tokens.slice(quoted.to, quoted.to + 3).map((word) => word.key);
  return after.some((key) => key === 'kênh' || key === 'sóng' || key === 'vtv');
}

function judgeShape(tokens: readonly Token[], from: number, to: number, labelled: boolean): Judgement | null {
  if (isFormula(tokens, from, to)) return { rule: 'numbered-formula', kind: 'motto', cue: null, announced: false };
  if (isCampaignName(tokens, from, to)) return { rule: 'campaign-name', kind: 'campaign', cue: null, announced: false };
  if (!labelled && isBalanced(tokens, from, to))
    return { rule: 'balanced', kind: 'saying', cue: null, announced: false };
  return null;
}

function sloganKindOf(cue: CueFound): SloganKind | null {
  return cue.cue === 'document' || cue.cue === 'speech' || cue.cue === 'blame' || cue.cue === 'label' ? null : cue.cue;
}

/** A theme may be long; anything else over 25 words is a statement. One word alone is a scare quote. */
function fits(kind: SloganKind, words: number): boolean {
  return words >= 2 && words <= (kind === 'theme' ? LONGEST_THEME : LONGEST_MOTTO);
}

/** Quotations tied to a slogan by a comma, a semicolon or "và" alone are of its kind. */
export function inherit(
  tokens: readonly Token[],
  quoted: Quoted,
  previous: { quoted: Quoted; judgement: Judgement } | null,
): Judgement | null {
  if (
    previous === null ||
    !previous.judgement.announced ||
    previous.quoted.depth !== quoted.depth ||
    !quoted.closed ||
    quoted.to - quoted.from > LONGEST_MOTTO
  )
    return null;
  if (!isTied(tokens, previous.quoted, quoted)) return null;
  if (quoted.to - quoted.from < 2 || isAttributed(tokens, quoted.to)) return null;
  return { ...previous.judgement, rule: 'list' };
}

const LIST_GAP = 12;

/** True when nothing but a comma, a semicolon or "và" stands between two quotations. */
function isTied(tokens: readonly Token[], first: Quoted, second: Quoted): boolean {
  const between = tokens.slice(first.to, second.from);
  const tied = between.length === 0 || (between.length === 1 && between[0]?.key === 'và');
  return tied && second.start - first.end <= LIST_GAP && second.start >= first.end;
}

/** "cuốn sách “A” và “B”": what follows a title in a list is one too, unless it has a cue of its own. */
export function isListedTitle(tokens: readonly Token[], quoted: Quoted, last: Quoted | undefined): boolean {
  if (last === undefined || !isTied(tokens, last, quoted) || isSaying(tokens, quoted.from, quoted.to)) return false;
  return cueBefore(tokens, last.from)?.cue === 'document';
}
