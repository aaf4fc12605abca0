// From quotations to slogans: located in the text, judged one by one, with the repetitions of what was found.
import type { SloganMention } from '../../../shared/article';
import { eventNear, numberedEvents, type EventFound } from '../events/events';
import type { Token } from '../tokens';
import { cueBefore } from './context';
import { inherit, isListedTitle, judge, type Judgement } from './judge';
import { sloganKey } from './keys';
import { locateQuotes, type Quoted } from './quoted';
import { speakerOf, subjectsOf, type Speakers, type Subject } from './speaker';

interface Found {
  readonly quoted: Quoted;
  readonly judgement: Judgement;
  /** The words without marks, by which repetitions are known. */
  readonly wording: string;
}

/** What the article names around its slogans. */
interface Surroundings {
  readonly subjects: readonly Subject[];
  readonly events: readonly EventFound[];
  readonly statements: Speakers['statements'];
}

/** The slogans printed in `text`, in order; `tokens` are of the same text, `speakers` are the officials it names. */
export function recogniseSlogans(text: string, tokens: readonly Token[], speakers: Speakers): SloganMention[] {
  const found: Found[] = [];
  const rejected: Quoted[] = [];
  for (const quoted of locateQuotes(text, tokens, speakers.officials.length > 0)) {
    const title = isListedTitle(tokens, quoted, rejected[rejected.length - 1]);
    const judgement = title
      ? null
      : (judge(tokens, quoted) ?? inherit(tokens, quoted, found[found.length - 1] ?? null));
    if (judgement === null) rejected.push(quoted);
    else found.push({ quoted, judgement, wording: wordingOf(text, quoted) });
  }
  if (found.length === 0) return [];
  const subjects = subjectsOf(tokens, speakers);
  const events = found.some((one) => one.judgement.kind === 'theme') ? numberedEvents(tokens) : [];
  return [...agreed(found), ...repeats(text, tokens, found, rejected)]
    .map((one) => mentionOf(text, tokens, one, { subjects, events, statements: speakers.statements }))
    .sort((a, b) => a.start - b.start);
}

function wordingOf(text: string, { start, end }: Quoted): string {
  return sloganKey(text.slice(start, end), null);
}

/** What a cue announced once is of that kind wherever the article prints it. */
function agreed(found: readonly Found[]): Found[] {
  const announced = new Map<string, Judgement>();
  for (const { wording, judgement } of found)
    if (judgement.announced && !announced.has(wording)) announced.set(wording, judgement);
  return found.map((one) => {
    const kind = announced.get(one.wording)?.kind;
    if (one.judgement.announced || kind === undefined) return one;
    return { ...one, judgement: { ...one.judgement, kind } };
  });
}

/** Other quotations of the same words in the article. */
function repeats(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  rejected: readonly Quoted[],
): Found[] {
  const byWording = new Map(found.map((one) => [one.wording, one] as const));
  const more: Found[] = [];
  for (const quoted of rejected) {
    if (!quoted.closed || quoted.to - quoted.from < 2) continue;
    const wording = wordingOf(text, quoted);
    const same = byWording.get(wording);
    if (same === undefined || cueBefore(tokens, quoted.from)?.cue === 'document') continue;
    const { kind } = same.judgement;
    const judgement: Judgement = { rule: 'same-slogan', kind, cue: same.quoted, announced: false };
    more.push({ quoted, wording, judgement });
  }
  return more;
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  { quoted, judgement }: Found,
  { subjects, events, statements }: Surroundings,
): SloganMention {
  const { start, end } = quoted;
  const { kind, rule, cue } = judgement;
  const words = text.slice(start, end);
  const event = kind === 'theme' ? eventNear(tokens, quoted.from, quoted.to, events) : null;
  const shown = cue ?? quoted;
  return {
    ...{ start, end, text: words, kind },
    slogan: sloganKey(words, event),
    event: event?.key ?? null,
    speaker: speakerOf(tokens, quoted, subjects, statements),
    standing: 'automatic',
    why: { rule, evidence: [{ start: tokens[shown.from]?.start ?? start, end: tokens[shown.to - 1]?.end ?? end }] },
  };
}
