// From quotations to slogans: located in the text, judged one by one, with the repetitions of what was found.
import type { SloganMention } from '../../../shared/article';
import { eventNear, numberedEvents } from '../events/events';
import type { EventFound } from '../events/numbers';
import { cueBefore } from './context';
import { inherit, isListedTitle, judge, type Judgement } from './judge';
import { sloganKey } from './keys';
import type { KnownSlogan, KnownSlogans } from './known';
import { locateQuotes, type Quoted, type TokenRange } from './quoted';
import type { Quote } from './quotes';
import { speakerOf, subjectsOf, type Said, type Speakers } from './speaker';
import { Gap } from '../words/gaps';
import { endAt, gapAt, startAt, type Tokens } from '../words/tokens';

interface Found {
  readonly quoted: Quoted;
  readonly judgement: Judgement;
  /** The words without marks, by which repetitions are known. */
  readonly wording: string;
}

/** What the article names around its slogans. */
interface Surroundings extends Said {
  readonly events: readonly EventFound[];
}

/**
 * The slogans printed in `text`, in order; `tokens` and `quotes` are of the same text, `speakers` are the officials it names. Those that
 * `known` holds are found without marks and cues too.
 */
export function recogniseSlogans(
  text: string,
  tokens: Tokens,
  quotes: readonly Quote[],
  speakers: Speakers,
  known: KnownSlogans | null,
): SloganMention[] {
  const found: Found[] = [];
  const rejected: Quoted[] = [];
  for (const quoted of locateQuotes(text, tokens, quotes, speakers.officials.length > 0)) {
    const title = isListedTitle(tokens, quoted, rejected[rejected.length - 1]);
    const judgement = title ? null : judgeListed(tokens, quoted, found[found.length - 1] ?? null);
    if (judgement === null) rejected.push(quoted);
    else found.push({ quoted, judgement, wording: wordingOf(text, quoted) });
  }
  const all = agreed(found).concat(repeats(text, tokens, found, rejected));
  const unmarked = known === null ? [] : knownPlaces(tokens, known, all);
  if (all.length === 0 && unmarked.length === 0) return [];
  const subjects = subjectsOf(tokens, speakers);
  const events = all.some((one) => one.judgement.kind === 'theme') ? numberedEvents(tokens) : [];
  const around = { subjects, events, statements: speakers.statements };
  const mentions = all.map((one) => mentionOf(text, tokens, one, around));
  for (const place of unmarked) mentions.push(knownMention(text, tokens, place, around));
  return mentions.sort((a, b) => a.start - b.start);
}

interface KnownPlace extends TokenRange {
  readonly known: KnownSlogan;
}

/** Places of known slogans outside those found already; a quotation that is a document's title is none. */
function knownPlaces(tokens: Tokens, known: KnownSlogans, found: readonly Found[]): KnownPlace[] {
  const places: KnownPlace[] = [];
  const taken = new Uint8Array(tokens.length);
  for (const { quoted } of found) taken.fill(1, quoted.from, quoted.to);
  for (let at = 0; at < tokens.length; at += 1) {
    const match = known.match(tokens, at);
    if (match === null || taken.subarray(at, match.to).includes(1)) continue;
    if (gapAt(tokens, at) === Gap.quote && cueBefore(tokens, at)?.cue === 'document') continue;
    places.push({ from: at, to: match.to, known: match.known });
    at = match.to - 1;
  }
  return places;
}

/** A slogan another article of the library announces, printed here like any other words. */
function knownMention(text: string, tokens: Tokens, place: KnownPlace, around: Surroundings): SloganMention {
  const span = { start: startAt(tokens, place.from), end: endAt(tokens, place.to - 1) };
  const quoted = { ...place, lead: '', around: null };
  return {
    ...span,
    text: text.slice(span.start, span.end),
    ...place.known,
    speaker: speakerOf(tokens, quoted, span, around),
    standing: 'automatic',
    why: { rule: 'known-slogan', evidence: [span] },
  };
}

/** What shows a quotation to be a slogan; in a row it is what the first of the row is, unless words of its own tell better. */
function judgeListed(tokens: Tokens, quoted: Quoted, previous: Found | null): Judgement | null {
  const own = judge(tokens, quoted);
  return own?.announced === true ? own : (inherit(tokens, quoted, previous) ?? own);
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
function repeats(text: string, tokens: Tokens, found: readonly Found[], rejected: readonly Quoted[]): Found[] {
  if (found.length === 0) return [];
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

function mentionOf(text: string, tokens: Tokens, { quoted, judgement }: Found, around: Surroundings): SloganMention {
  const { start, end } = quoted;
  const { kind, rule, cue } = judgement;
  const words = text.slice(start, end);
  const event = kind === 'theme' ? eventNear(tokens, quoted.from, quoted.to, around.events) : null;
  const shown = cue ?? quoted;
  return {
    ...{ start, end, text: words, kind },
    slogan: sloganKey(words, event),
    event: event?.key ?? null,
    speaker: speakerOf(tokens, quoted, quoted, around),
    standing: 'automatic',
    why: { rule, evidence: [{ start: startAt(tokens, shown.from), end: endAt(tokens, shown.to - 1) }] },
  };
}
