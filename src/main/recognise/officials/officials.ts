// From tokens to mentions: which candidates are officials, where else the article names them, what they do there.
import type { Mention, Span, Why } from '../../../shared/article';
import { candidateOf, type Candidate, type NamedCandidate } from './candidate';
import type { NameSpan } from './names';
import { findCandidates } from './candidates';
import type { Chain, TitleRun } from '../titles/chains';
import type { Known, KnownPeople } from '../people/known-people';
import { bareMentions, knownOfficials, personMeant, settleNames } from '../people/people';
import { NO_SCENE, sceneOf, showsOffice, type Scene } from './scene';
import { loneLeaders } from '../lexicon/leaders';
import { places } from '../lexicon/places';
import { opensReport } from './capital-run';
import { longestPhrase } from '../words/phrases';
import type { Placed } from '../placed';
import { roleOf } from './roles';
import { honorificBefore, isPlaceNamed } from '../words/surroundings';
import { suspicionOf } from './suspicion';
import { CAP, NATIVE, UPPER } from '../words/forms';
import { Gap } from '../words/gaps';
import { endAt, gapAt, has, isCap, isNative, isUpper, keyAt, nextWith, startAt, type Tokens } from '../words/tokens';

/** The officials of a text. */
export interface Officials {
  /** Where each is named, in order. */
  readonly placed: readonly Placed[];
  /** Titles that no name bears where they stand, in order. */
  readonly loose: readonly Chain[];
}

/** The officials named in `text`; `tokens` are of the same text. */
export function recogniseOfficials(text: string, tokens: Tokens): Officials {
  const { candidates, loose } = findCandidates(tokens);
  return { placed: placeMentions(text, tokens, candidates, loose), loose };
}

function placeMentions(text: string, tokens: Tokens, found: readonly Candidate[], loose: readonly Chain[]): Placed[] {
  const candidates = settleNames(tokens, found);
  const scene = candidates.length === 0 ? NO_SCENE : sceneOf(tokens, candidates, loose);
  const known = knownOfficials(tokens, candidates, scene);
  const taken = new Uint8Array(tokens.length);
  const mentions: Placed[] = [];
  for (const candidate of candidates) {
    const mention = titledMention(text, tokens, candidate, known, scene);
    if (mention === null) continue;
    taken.fill(1, candidate.from, candidate.to);
    mentions.push(mention);
  }
  for (const bare of bareMentions(tokens, known, taken)) mentions.push(bareMention(text, tokens, bare, bare.known));
  for (const short of shortMentions(text, tokens, known, taken)) mentions.push(short);
  return mentions
    .sort((a, b) => a.mention.start - b.mention.start)
    .filter(({ mention }, index, all) => mention.start >= (all[index - 1]?.mention.end ?? 0));
}

function titledMention(
  text: string,
  tokens: Tokens,
  candidate: NamedCandidate,
  known: KnownPeople,
  scene: Scene,
): Placed | null {
  if (candidate.to - candidate.from === 1) return shortTitled(text, tokens, candidate, known);
  const person = personMeant(tokens, candidate, known);
  if (!known.has(person) && !showsOffice(tokens, candidate, scene)) return null;
  return mentionOf(text, tokens, candidate, person, ruleOf(candidate));
}

/** "Thủ tướng Abe", "Bộ trưởng Sơn": a name of one word after a title. */
function shortTitled(text: string, tokens: Tokens, candidate: NamedCandidate, known: KnownPeople): Placed | null {
  if (goesOn(tokens, candidate.to)) return null;
  const word = keyAt(tokens, candidate.from);
  const person = known.meantBy(word);
  if (person !== null)
    return mentionOf(text, tokens, candidate, person.key, 'short-form', [spanOf(tokens, person.source)]);
  if (has(tokens, candidate.from, NATIVE | UPPER) || !showsOffice(tokens, candidate, NO_SCENE)) return null;
  return mentionOf(text, tokens, candidate, loneLeaders.get(word) ?? word, 'title-before');
}

/** True when the word at `at` is more of a name. */
function goesOn(tokens: Tokens, at: number): boolean {
  return isCap(tokens, at) && gapAt(tokens, at) === Gap.space && !opensReport(tokens, at);
}

function ruleOf(candidate: Candidate): string {
  if (candidate.shared) return 'shared-title';
  if (candidate.before !== null && candidate.after !== null) return 'title-both';
  if (candidate.before !== null) return 'title-before';
  if (candidate.after !== null) return 'title-after';
  if (candidate.header !== null) return 'group-header';
  if (candidate.installed) return 'takes-office';
  return candidate.honorific === 'comrade' ? 'comrade' : 'known-name';
}

function mentionOf(
  text: string,
  tokens: Tokens,
  candidate: Candidate,
  person: string,
  rule: string,
  evidence: readonly Span[] = [],
): Placed {
  const titleSpans = titleSpansOf(text, tokens, candidate);
  const { start, end } = spanOf(tokens, candidate);
  const shown = titleSpans.slice();
  if (candidate.header !== null) shown.push(runSpan(text, tokens, candidate.header));
  if (honorificBefore(tokens, candidate.from) !== null) shown.push(spanOf(tokens, wordBefore(candidate)));
  const why: Why = { rule, evidence: shown.concat(evidence) };
  const from = candidate.before !== null && !candidate.shared ? candidate.before.from : candidate.from;
  const to = candidate.after !== null && !candidate.shared ? candidate.after.to : candidate.to;
  const mention: Mention = {
    start,
    end,
    name: text.slice(start, end),
    title: titleSpans.length === 0 ? null : printed(text, titleSpans),
    titleSpans,
    role: roleText(text, tokens, from, to),
    listPlace: null,
    suspicion: suspicionOf(tokens, candidate, person),
    sic: false,
    person,
    standing: 'automatic',
    why,
  };
  return { from, to, mention };
}

function roleText(text: string, tokens: Tokens, start: number, end: number): string | null {
  const role = roleOf(tokens, start, end);
  return role === null ? null : lowerFirst(text.slice(startAt(tokens, role.from), endAt(tokens, role.to - 1)));
}

/** Roles open sentences; places in them keep their capitals. */
function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function titleSpansOf(text: string, tokens: Tokens, candidate: Candidate): Span[] {
  const spans: Span[] = [];
  if (candidate.before !== null) spans.push(runSpan(text, tokens, candidate.before));
  if (candidate.after !== null) spans.push(runSpan(text, tokens, candidate.after));
  return spans.length < 2 ? spans : spans.sort((a, b) => a.start - b.start);
}

function printed(text: string, spans: readonly Span[]): string {
  let words = '';
  for (const { start, end } of spans) words += (words === '' ? '' : ', ') + text.slice(start, end);
  return words;
}

/** The span of a run of titles; a bracket that its last words open is closed inside it. */
function runSpan(text: string, tokens: Tokens, run: TitleRun): Span {
  const { start, end } = spanOf(tokens, run);
  const printed = text.slice(start, end);
  const open = printed.lastIndexOf('(') > printed.lastIndexOf(')');
  return { start, end: open && text.charAt(end) === ')' ? end + 1 : end };
}

function spanOf(tokens: Tokens, range: { readonly from: number; readonly to: number }): Span {
  return { start: startAt(tokens, range.from), end: endAt(tokens, range.to - 1) };
}

function wordBefore({ from }: Candidate): NameSpan {
  return { from: from - 1, to: from };
}

function bareMention(text: string, tokens: Tokens, range: { from: number; to: number }, known: Known): Placed {
  const candidate = candidateOf(range);
  const rule = honorificBefore(tokens, range.from) === null ? 'known-name' : 'honorific';
  return mentionOf(text, tokens, candidate, known.key, rule, [spanOf(tokens, known.source)]);
}

/** "ông Huấn" after the full name, and the lone foreign name ("Putin") of a known official. */
function shortMentions(text: string, tokens: Tokens, known: KnownPeople, taken: Uint8Array): Placed[] {
  const found: Placed[] = [];
  for (let at = nextWith(tokens, 1, CAP); at < tokens.length; at = nextWith(tokens, at + 1, CAP)) {
    if (isUpper(tokens, at) || taken[at] === 1) continue;
    const standing = standingOf(tokens, at);
    const isAddressed = standing === 'addressed';
    if (standing === 'within' || (!isAddressed && (isNative(tokens, at) || longestPhrase(places, tokens, at) !== null)))
      continue;
    const person = known.meantBy(keyAt(tokens, at)) ?? (isAddressed ? worldLeader(tokens, at) : null);
    if (person !== null) found.push(bareMention(text, tokens, { from: at, to: at + 1 }, person));
  }
  return found;
}

/** "ông Putin" in an article that nowhere says who he is. */
function worldLeader(tokens: Tokens, at: number): Known | null {
  const word = keyAt(tokens, at);
  const key = loneLeaders.get(word);
  return key === undefined ? null : { key, words: [word], source: candidateOf({ from: at, to: at + 1 }) };
}

/** How a word with a capital stands: behind a form of address, by itself, or within a longer name. */
function standingOf(tokens: Tokens, at: number): 'addressed' | 'alone' | 'within' {
  const after = gapAt(tokens, at + 1);
  const goesOn = after === Gap.space || after === Gap.none || after === Gap.hyphen || after === Gap.apostrophe;
  if (goesOn && isCap(tokens, at + 1)) return 'within';
  const gap = gapAt(tokens, at);
  const follows = isCap(tokens, at - 1) && gap !== Gap.comma && gap !== Gap.stop && gap !== Gap.line;
  if (!follows && gap !== Gap.space) return 'alone';
  if (isSecond(tokens, at)) return 'addressed';
  if (honorificBefore(tokens, at) === null) return follows ? 'within' : 'alone';
  if (isOfPlace(tokens, at)) return 'within';
  return gap === Gap.space ? 'addressed' : 'alone';
}

/** "ông Vinh và Phương": the form of address holds for both. */
function isSecond(tokens: Tokens, at: number): boolean {
  if (keyAt(tokens, at - 1) !== 'và' || gapAt(tokens, at) !== Gap.space) return false;
  const first = at - 2;
  return isCap(tokens, first) && gapAt(tokens, first) === Gap.space && honorificBefore(tokens, first) !== null;
}

/** "huyện Anh Sơn": what looks like a form of address is of the place's name. */
function isOfPlace(tokens: Tokens, at: number): boolean {
  return isCap(tokens, at - 1) && isPlaceNamed(tokens, at - 1);
}
