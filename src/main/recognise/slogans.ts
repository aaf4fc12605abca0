// From quotations to slogans: located in the text, judged one by one, with the repetitions of what was found.
import type { SloganMention, Span } from '../../shared/article';
import { eventNear } from './events';
import { findQuotes, type Quote } from './quotes';
import { cueBefore } from './slogan-context';
import { inherit, isListedTitle, judge, LONGEST_THEME, type Judgement, type Quoted } from './slogan-judge';
import { sloganKey } from './slogan-keys';
import type { Token } from './tokens';

/** The slogans printed in `text`, in order; `tokens` are of the same text, `isPublic` tells whether it names an official. */
export function recogniseSlogans(text: string, tokens: readonly Token[], isPublic: boolean): SloganMention[] {
  const found: SloganMention[] = [];
  const rejected: Quoted[] = [];
  let previous: { quoted: Quoted; judgement: Judgement } | null = null;
  for (const quoted of locate(text, tokens, findQuotes(text), isPublic)) {
    const title = isListedTitle(tokens, quoted, rejected[rejected.length - 1]);
    const judgement: Judgement | null = title ? null : (judge(tokens, quoted) ?? inherit(tokens, quoted, previous));
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
function locate(text: string, tokens: readonly Token[], quotes: readonly Quote[], isPublic: boolean): Quoted[] {
  const located: Quoted[] = [];
  let at = 0;
  for (const quote of quotes) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quote.start) at += 1;
    let to = at;
    while (to < tokens.length && to - at <= LONGEST_THEME && (tokens[to]?.end ?? 0) <= quote.end) to += 1;
    const length = to - at;
    if (length === 0 || length > LONGEST_THEME) continue;
    const span = trim(text, quote);
    if (span.end <= span.start) continue;
    const lead = leadOf(text, quote.start - 1);
    located.push({ ...span, from: at, to, closed: quote.closed, depth: quote.depth, lead, isPublic });
  }
  return located;
}

function leadOf(text: string, mark: number): string {
  let at = mark - 1;
  while (at > 0 && /[ \u00a0\t]/u.test(text.charAt(at))) at -= 1;
  return text.charAt(at);
}

/** Takes spaces at both ends and closing `. , ;` off. */
function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s.,;]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
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
    speaker: null,
    standing: 'automatic',
    why: {
      rule: judgement.rule,
      evidence:
        first !== undefined && last !== undefined
          ? [{ start: first.start, end: last.end }]
          : [{ start: quoted.start, end: quoted.end }],
    },
  };
}
