// From quotations to slogans: each is judged by the words before it, its own shape and what follows.
import type { SloganKind, SloganMention, Span } from '../../shared/article';
import { eventNear } from './events';
import { sloganKey } from './slogan-keys';
import { findQuotes, type Quote } from './quotes';
import { cueBefore, isAttributed, saidBySayer, type CueFound } from './slogan-context';
import { isBalanced, isCampaignName, isFormula, isSaying, speaksInFirstPerson } from './slogan-shape';
import type { Token } from './tokens';

/** A quotation with its tokens. */
interface Quoted extends Span {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
  readonly depth: number;
}

interface Judgement {
  readonly rule: string;
  readonly kind: SloganKind;
  readonly cue: CueFound | null;
  /** True when words outside the quotation show it, so that quotations listed after it are shown too. */
  readonly announced: boolean;
}

const LONGEST_THEME = 60;
const LONGEST_MOTTO = 25;

/** The slogans printed in `text`, in order; `tokens` are of the same text. */
export function recogniseSlogans(text: string, tokens: readonly Token[]): SloganMention[] {
  const found: SloganMention[] = [];
  const rejected: Quoted[] = [];
  let previous: { quoted: Quoted; judgement: Judgement } | null = null;
  for (const quoted of locate(text, tokens, findQuotes(text))) {
    const judgement: Judgement | null = judge(tokens, quoted) ?? inherit(tokens, quoted, previous);
    if (judgement === null) {
      rejected.push(quoted);
      continue;
    }
    found.push(mentionOf(text, tokens, quoted, judgement));
    previous = { quoted, judgement };
  }
  return [...found, ...repeats(text, tokens, found, rejected)].sort((a, b) => a.start - b.start);
}

/** Binds quotations to tokens; an unclosed one is kept to its first sentence only. */
function locate(text: string, tokens: readonly Token[], quotes: readonly Quote[]): Quoted[] {
  const located: Quoted[] = [];
  let at = 0;
  for (const quote of quotes) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quote.start) at += 1;
    let to = at;
    while (to < tokens.length && to - at <= LONGEST_THEME && (tokens[to]?.end ?? 0) <= quote.end) to += 1;
    const length = to - at;
    if (length === 0 || length > LONGEST_THEME) continue;
    const span = trim(text, quote);
    if (span.end > span.start) located.push({ ...span, from: at, to, closed: quote.closed, depth: quote.depth });
  }
  return located;
}

/** Takes spaces at both ends and closing `. , ;` off. */
function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s.,;]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function judge(tokens: readonly Token[], quoted: Quoted): Judgement | null {
  const { from, to } = quoted;
  const cue = cueBefore(tokens, from);
  if (!quoted.closed || to - from > LONGEST_THEME || cue?.cue === 'document' || cue?.cue === 'blame') return null;
  const announced = judgeAnnounced(tokens, quoted, cue);
  if (announced !== null || to - from > LONGEST_MOTTO || isAttributed(tokens, to)) return announced;
  if (speaksInFirstPerson(tokens, from, to)) return null;
  if (saidBySayer(tokens, from)) return { rule: 'said-by-leader', kind: 'saying', cue, announced: true };
  return cue?.cue === 'speech' ? null : judgeShape(tokens, from, to);
}

/** Known sayings, and quotations that a cue announces. */
function judgeAnnounced(tokens: readonly Token[], quoted: Quoted, cue: CueFound | null): Judgement | null {
  const { from, to } = quoted;
  const kind = cue === null ? null : sloganKindOf(cue);
  if (isSaying(tokens, from, to)) return { rule: 'known-saying', kind: kind ?? 'saying', cue, announced: true };
  if (kind === null || !fits(kind, to - from) || speaksInFirstPerson(tokens, from, to)) return null;
  return { rule: `cue-${kind}`, kind, cue, announced: true };
}

function judgeShape(tokens: readonly Token[], from: number, to: number): Judgement | null {
  if (isFormula(tokens, from, to)) return { rule: 'numbered-formula', kind: 'motto', cue: null, announced: false };
  if (isCampaignName(tokens, from, to)) return { rule: 'campaign-name', kind: 'campaign', cue: null, announced: false };
  if (isBalanced(tokens, from, to)) return { rule: 'balanced', kind: 'saying', cue: null, announced: false };
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
function inherit(
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
  const between = tokens.slice(previous.quoted.to, quoted.from);
  const tied = between.length === 0 || (between.length === 1 && between[0]?.key === 'và');
  const near = quoted.start - previous.quoted.end <= 12;
  if (!tied || !near || quoted.to - quoted.from < 2 || isAttributed(tokens, quoted.to)) return null;
  return { ...previous.judgement, rule: 'list' };
}

/** Other quotations of the same words in the article. */
function repeats(
  text: string,
  tokens: readonly Token[],
  found: readonly SloganMention[],
  rejected: readonly Quoted[],
): SloganMention[] {
  if (found.length === 0) return [];
  const byWords = new Map(
    found.map((slogan) => [sloganKey(text.slice(slogan.start, slogan.end), null), slogan] as const),
  );
  const more: SloganMention[] = [];
  for (const quoted of rejected) {
    if (!quoted.closed || quoted.to - quoted.from < 2) continue;
    const words = text.slice(quoted.start, quoted.end);
    const same = byWords.get(sloganKey(words, null));
    if (same === undefined || cueBefore(tokens, quoted.from)?.cue === 'document') continue;
    more.push({
      ...same,
      start: quoted.start,
      end: quoted.end,
      text: words,
      why: { rule: 'same-slogan', evidence: [{ start: same.start, end: same.end }] },
    });
  }
  return more;
}

function mentionOf(text: string, tokens: readonly Token[], quoted: Quoted, judgement: Judgement): SloganMention {
  const words = text.slice(quoted.start, quoted.end);
  const event = judgement.kind === 'theme' ? eventNear(tokens, quoted.from, quoted.to) : null;
  const cue = judgement.cue;
  const first = cue === null ? undefined : tokens[cue.from];
  const last = cue === null ? undefined : tokens[cue.to - 1];
  return {
    start: quoted.start,
    end: quoted.end,
    text: words,
    kind: judgement.kind,
    slogan: sloganKey(words, event),
    event: event?.key ?? null,
    why: {
      rule: judgement.rule,
      evidence:
        first !== undefined && last !== undefined
          ? [{ start: first.start, end: last.end }]
          : [{ start: quoted.start, end: quoted.end }],
    },
  };
}
