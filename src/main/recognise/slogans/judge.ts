// Judges one quotation: by the cue before it, the words in it, and what follows it.
import type { SloganKind } from '../../../shared/article';
import { longestWording, type Quoted, type TokenRange } from './quoted';
import { cueBefore, goldenCue, isAttributed, ownedCue, saidAfter, saidBySayer, type CueFound } from './context';
import { isBlamed, isFalseCue, isNegative, isPullQuote, namesSomething } from './doubt';
import { isBalanced, isCampaignName, isFormula, knownSayingKind, speaksInFirstPerson } from './shape';
import { isNamedRow, isRowOfVirtues } from './rows';
import { Gap } from '../words/gaps';
import { endsParagraph, gapAt, keyAt, someWord, type Tokens } from '../words/tokens';

/** Why a quotation is a slogan. */
export interface Judgement {
  readonly rule: string;
  readonly kind: SloganKind;
  /** The words that announce it; `null` when the quotation itself shows it. */
  readonly cue: TokenRange | null;
  /** True when words outside the quotation show it, so that quotations listed after it are shown too. */
  readonly announced: boolean;
}

/** What shows that a quotation is a slogan; `null` when nothing does. */
export function judge(tokens: Tokens, quoted: Quoted): Judgement | null {
  const cue =
    cueBefore(tokens, quoted.from) ??
    (quoted.lead === ':' ? (ownedCue(tokens, quoted.from) ?? goldenCue(tokens, quoted.from)) : null);
  if (cue?.cue === 'document' || namesSomething(tokens, quoted.to)) return null;
  if (!quoted.closed && !isSurelyEnded(tokens, quoted, cue)) return null;
  const known = knownSayingKind(tokens, quoted.from, quoted.to);
  if (known !== null) return knownSaying(tokens, known, cue);
  if (cue?.cue === 'blame' || quoted.asks || isNegative(tokens, quoted)) return null;
  return judgeAnnounced(tokens, quoted, cue) ?? (quoted.crosses ? null : judgeAlone(tokens, quoted, cue));
}

/** A theme or motto that its cue announces and whose closing mark was forgotten: it ends with its paragraph when that is one clause. */
function isSurelyEnded(tokens: Tokens, { from, to }: Quoted, cue: CueFound | null): boolean {
  if ((cue?.cue !== 'theme' && cue?.cue !== 'motto') || to - from > longestWording.motto) return false;
  return endsParagraph(tokens, to) && !someWord(tokens, from + 1, to, (at) => gapAt(tokens, at) >= Gap.stop);
}

/** A saying everybody knows is one whatever stands before it; a cue that names a kind outright makes it of that kind. */
function knownSaying(tokens: Tokens, known: SloganKind, cue: CueFound | null): Judgement {
  const kind = cue === null || isLooseCue(tokens, cue) ? null : sloganKindOf(cue);
  return { rule: 'known-saying', kind: kind ?? known, cue, announced: true };
}

/** "tinh thần", "truyền thống": cues of anything; the saying itself tells its kind better. */
function isLooseCue(tokens: Tokens, cue: CueFound): boolean {
  return cue.to - cue.from === 2 && keyAt(tokens, cue.from) === 'tinh' && keyAt(tokens, cue.to - 1) === 'thần';
}

/** A quotation that no cue announces: words of a leader, or what looks like a motto. */
function judgeAlone(tokens: Tokens, quoted: Quoted, cue: CueFound | null): Judgement | null {
  const { from, to } = quoted;
  if (to - from > longestWording.saying || isAttributed(tokens, to)) return null;
  if (speaksInFirstPerson(tokens, from, to)) return null;
  if (saidBySayer(tokens, from, quoted.lead) || saidAfter(tokens, to))
    return { rule: 'said-by-leader', kind: givenKind(tokens, from), cue, announced: true };
  const spoken = cue?.cue === 'speech' || (cue === null && quoted.lead === ':');
  return spoken ? null : judgeShape(tokens, quoted, cue?.cue === 'label');
}

const GOLDEN_REACH = 12;

/** What is handed down is a saying, or a motto when it was given as "chữ vàng". */
function givenKind(tokens: Tokens, from: number): SloganKind {
  const first = Math.max(0, from - GOLDEN_REACH) + 1;
  return someWord(tokens, first, from, (at) => isGolden(tokens, at)) ? 'motto' : 'saying';
}

/** "truyền thống “Thần tốc - Táo bạo - Quyết thắng”": a tradition named in capitals part by part is a motto. */
function handedDown(tokens: Tokens, { from, to }: Quoted): SloganKind {
  return isNamedRow(tokens, from, to) ? 'motto' : givenKind(tokens, from);
}

/** The "vàng" of "chữ vàng". */
function isGolden(tokens: Tokens, at: number): boolean {
  return keyAt(tokens, at) === 'vàng' && keyAt(tokens, at - 1) === 'chữ';
}

/** A quotation that a cue announces. */
function judgeAnnounced(tokens: Tokens, quoted: Quoted, cue: CueFound | null): Judgement | null {
  const { from, to } = quoted;
  const kind = cue === null ? null : sloganKindOf(cue);
  if (kind === null || cue === null || !fits(kind, to - from) || speaksInFirstPerson(tokens, from, to)) return null;
  if (isFalseCue(tokens, quoted, cue, kind)) return null;
  return { rule: `cue-${kind}`, kind: kind === 'saying' ? handedDown(tokens, quoted) : kind, cue, announced: true };
}

function judgeShape(tokens: Tokens, quoted: Quoted, labelled: boolean): Judgement | null {
  const { from, to } = quoted;
  if (isFormula(tokens, from, to)) return { rule: 'numbered-formula', kind: 'motto', cue: null, announced: false };
  if (isCampaignName(tokens, from, to)) return { rule: 'campaign-name', kind: 'campaign', cue: null, announced: false };
  if (quoted.isPublic && !labelled && !isBlamed(tokens, from) && isRowOfVirtues(tokens, from, to))
    return { rule: 'row', kind: 'motto', cue: null, announced: false };
  if (labelled || isPullQuote(tokens, quoted) || isBlamed(tokens, from) || !isBalanced(tokens, from, to)) return null;
  return { rule: 'balanced', kind: 'saying', cue: null, announced: false };
}

function sloganKindOf(cue: CueFound): SloganKind | null {
  return cue.cue === 'document' || cue.cue === 'speech' || cue.cue === 'blame' || cue.cue === 'label' ? null : cue.cue;
}

/** Themes and names of campaigns may be long; anything else over 25 words is a statement. One word alone is a scare quote. */
function fits(kind: SloganKind, words: number): boolean {
  return words >= 2 && words <= longestWording[kind];
}

/** Quotations tied to a slogan by a comma, a semicolon or "và" alone are of its kind. */
export function inherit(
  tokens: Tokens,
  quoted: Quoted,
  previous: { quoted: Quoted; judgement: Judgement } | null,
): Judgement | null {
  if (
    previous === null ||
    !previous.judgement.announced ||
    previous.quoted.depth !== quoted.depth ||
    !quoted.closed ||
    quoted.to - quoted.from > longestWording[previous.judgement.kind]
  )
    return null;
  if (!isTied(tokens, previous.quoted, quoted)) return null;
  if (quoted.to - quoted.from < 2 || isAttributed(tokens, quoted.to)) return null;
  return { ...previous.judgement, rule: 'list' };
}

const LIST_GAP = 12;

/** True when nothing but a comma, a semicolon or "và" stands between two quotations. */
function isTied(tokens: Tokens, first: Quoted, second: Quoted): boolean {
  const gap = second.start - first.end;
  if (gap < 0 || gap > LIST_GAP || second.from - first.to > 1) return false;
  return second.from <= first.to || keyAt(tokens, first.to) === 'và';
}

/** "cuốn sách “A” và “B”": what follows a title in a list is one too, unless it has a cue of its own. */
export function isListedTitle(tokens: Tokens, quoted: Quoted, last: Quoted | undefined): boolean {
  if (last === undefined || !isTied(tokens, last, quoted) || knownSayingKind(tokens, quoted.from, quoted.to) !== null)
    return false;
  return cueBefore(tokens, last.from)?.cue === 'document';
}
