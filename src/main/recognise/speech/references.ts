// Titles alone ("Bộ trưởng", "Thủ tướng") and pronouns ("Ông") come in; the official of the article each means goes out.
import type { Reference } from '../../../shared/article';
import { keyOf } from '../titles/body-state';
import type { Chain } from '../titles/chains';
import { honorifics } from '../lexicon/honorifics';
import { predicateWords } from '../lexicon/traps';
import { speechVerbs } from '../lexicon/verbs';
import { longestPhrase, openersOf } from '../words/phrases';
import type { Placed } from '../placed';
import { isSpeech } from '../words/surroundings';
import { sentenceAt, type Sentences } from './sentences';
import { Gap } from '../words/gaps';
import { endAt, gapAt, isCap, isSmallWord, isWord, keyAt, nextWith, startAt, type Tokens } from '../words/tokens';

/** A reference as a range of tokens. */
export interface PlacedReference {
  readonly from: number;
  readonly to: number;
  readonly reference: Reference;
}

/** State of one pass: the mentions passed so far, and the keys of the titles each person was printed with. */
interface Reading {
  readonly tokens: Tokens;
  readonly placed: readonly Placed[];
  readonly sentences: Sentences;
  readonly titles: Map<string, Set<string>>;
  /** The first mention of each person passed. */
  readonly firsts: Map<string, Placed>;
  /** How many of `placed` stand before the place being read. */
  passed: number;
}

/** The officials that titles and pronouns without a name stand for; `placed` and `loose` in order of the text. */
export function findReferences(
  tokens: Tokens,
  sentences: Sentences,
  placed: readonly Placed[],
  loose: readonly Chain[],
): PlacedReference[] {
  if (placed.length === 0) return [];
  const reading: Reading = {
    tokens,
    placed,
    sentences,
    titles: new Map(),
    firsts: new Map(),
    passed: 0,
  };
  const found: PlacedReference[] = [];
  let next = 0;
  let nextPlace = 0;
  /** The last address looked for: one search may go to the end of the text. */
  let address = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < nextPlace) {
      if (address < at) address = nextWith(tokens, at, ADDRESSES);
      at = Math.min(nextPlace, address);
    }
    if (at >= tokens.length) break;
    at = pass(reading, at);
    const chain = loose[next];
    if (chain !== undefined && chain.from <= at) {
      next += 1;
      if (chain.from === at) found.push(...titleReferences(reading, chain));
      if (chain.from === at) at = chain.to - 1;
    } else {
      const pronoun = pronounReference(reading, found[found.length - 1], at);
      if (pronoun !== null) found.push(pronoun);
    }
    nextPlace = Math.min(placed[reading.passed]?.from ?? Infinity, loose[next]?.from ?? Infinity);
  }
  return found;
}

/** Pronouns begin with these alone, and most words with none. */
const ADDRESSES = openersOf(honorifics);

/** Steps over the mentions that begin at `at`, noting the titles they are printed with; gives the token to read next. */
function pass(reading: Reading, at: number): number {
  let next = at;
  for (;;) {
    const here = reading.placed[reading.passed];
    if (here === undefined || here.from > next) return next;
    reading.passed += 1;
    if (!reading.firsts.has(here.mention.person)) reading.firsts.set(here.mention.person, here);
    const known = reading.titles.get(here.mention.person) ?? new Set();
    reading.titles.set(here.mention.person, known);
    for (const key of titleKeys(reading.tokens, here)) known.add(key);
    next = Math.max(next, here.to);
  }
}

/** The key of each title around a mention: its words from the head on. */
function titleKeys(tokens: Tokens, { from, to, mention }: Placed): string[] {
  const keys: string[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const gap = gapAt(tokens, at);
    const inside = at < to;
    if (inside && !(at > from && (gap === Gap.comma || gap === Gap.dash || startAt(tokens, at) === mention.start)))
      continue;
    if (at > start) keys.push(keyOf(tokens, start, at));
    start = at;
  }
  return keys;
}

const FORMER = /^(?:nguyên|cựu|cố|tân) /u;
/** What may stand after a head without making it another office. */
const HOME = /^(?:chính phủ|việt nam|nước)$/u;

/** How well a title alone fits the titles of a person: 2 the same words, 1 one is the beginning of the other, 0 not at all. */
function fit(reference: string, titles: ReadonlySet<string>): number {
  let best = 0;
  for (const printed of titles) {
    const title = printed.replace(FORMER, '');
    if (title === reference) return 2;
    if (title.startsWith(`${reference} `)) best = 1;
    else if (reference.startsWith(`${title} `) && HOME.test(reference.slice(title.length + 1))) best = 1;
  }
  return best;
}

const plurals = new Set([
  'các',
  'những',
  'hai',
  'ba',
  'một',
  'mỗi',
  'mọi',
  'từng',
  'nhiều',
  'nguyên',
  'cựu',
  'cấp',
  'ghế',
]);
const copulas = new Set(['là', 'thành', 'cử', 'bầu', 'nhiệm']);

/** Titles that stand alone as abbreviations of what was printed in full. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['ptt', 'phó thủ tướng'],
  ['tbt', 'tổng bí thư'],
]);

/** What a chain of titles alone means: titles of one person together, "Ngoại trưởng Mỹ, Thủ tướng" apart. */
function titleReferences(reading: Reading, chain: Chain): PlacedReference[] {
  const { tokens } = reading;
  if (!standsForBearer(tokens, chain)) return [];
  const found: PlacedReference[] = [];
  for (const title of chain.titles) {
    if (title.head === 'academic' || title.former) continue;
    const key = keyOf(tokens, title.from, title.to);
    const bearer = bearerOf(reading, abbreviations.get(key) ?? key);
    if (bearer === null) continue;
    const last = found[found.length - 1];
    const together = last?.reference.person === bearer.mention.person ? found.pop() : undefined;
    found.push(referenceOf(tokens, together?.from ?? title.from, title.to, bearer, 'title'));
  }
  return found;
}

/** True unless the titles are of several, of an office as such, or in small letters with no verb of saying after them. */
function standsForBearer(tokens: Tokens, chain: Chain): boolean {
  const before = keyAt(tokens, chain.from - 1);
  if (plurals.has(before) || copulas.has(before) || predicateWords.has(before)) return false;
  return isCap(tokens, chain.from) || isSpeech(tokens, chain.to);
}

/** How many mentions back a title alone or a pronoun may reach. */
const REACH = 40;

/** The person named last before whose titles fit, the same words before mere beginnings. */
function bearerOf({ placed, passed, titles }: Reading, reference: string): Placed | null {
  let best: Placed | null = null;
  const seen = new Set<string>();
  for (let at = passed - 1; at >= 0 && at >= passed - REACH; at -= 1) {
    const here = placed[at];
    if (here === undefined || seen.has(here.mention.person)) continue;
    seen.add(here.mention.person);
    const fits = fit(reference, titles.get(here.mention.person) ?? new Set());
    if (fits === 2) return here;
    if (fits === 1) best ??= here;
  }
  return best;
}

type Pronoun = 'man' | 'woman' | 'anybody';

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['ông', 'man'],
  ['bà', 'woman'],
  ['ngài', 'man'],
  ['đồng chí', 'anybody'],
  ['he', 'man'],
  ['she', 'woman'],
]);

/** "Ông", "Bà", "Đồng chí" as the subject of a clause: at its beginning, or before a verb of saying. */
function pronounReference(reading: Reading, last: PlacedReference | undefined, at: number): PlacedReference | null {
  const { tokens, sentences } = reading;
  const address = longestPhrase(honorifics, tokens, at);
  const kind = address === null ? undefined : pronouns.get(keyOf(tokens, at, address.to));
  if (address === null || kind === undefined || !isSmallWord(tokens, address.to)) return null;
  const opens = sentences[sentenceAt(sentences, at)] === at || gapAt(tokens, at) === Gap.quote;
  if (!(opens && isCap(tokens, at) && isClause(tokens, address.to)) && !isSaid(tokens, address.to)) return null;
  const antecedent = subjectBefore(reading, last, at, kind);
  if (antecedent === null) return null;
  return referenceOf(tokens, at, address.to, antecedent, 'pronoun');
}

function isClause(tokens: Tokens, at: number): boolean {
  return gapAt(tokens, at) === Gap.space;
}

/** Verbs proper: "đã" and "sẽ" stand before any verb, also of other subjects. */
function isSaid(tokens: Tokens, at: number): boolean {
  const key = keyAt(tokens, at);
  if (gapAt(tokens, at) !== Gap.space) return false;
  return speechVerbs.has(`${key} ${keyAt(tokens, at + 1)}`) || key === 'nói';
}

const objects = new Set(['của', 'với', 'cho', 'tới', 'đến', 'gặp', 'tiếp', 'đón', 'cùng', 'và', 'chào', 'thăm']);
const WOMAN = new Set(['thị', 'bà']);
/** Sentences back a pronoun may reach. */
const NEAR = 2;

/** The official a pronoun at `at` means: the subject of the last sentence that names one or means one by a title. */
function subjectBefore(reading: Reading, last: PlacedReference | undefined, at: number, kind: Pronoun): Placed | null {
  const { tokens, firsts, sentences } = reading;
  const earliest = sentenceAt(sentences, at) - NEAR;
  const named = subjectNamed(reading, earliest, kind);
  const meantIn = last === undefined ? -1 : sentenceAt(sentences, last.from);
  if (last === undefined || meantIn < earliest || meantIn <= (named === null ? -1 : sentenceAt(sentences, named.from)))
    return named;
  const meant = firsts.get(last.reference.person);
  return meant !== undefined && canBe(tokens, meant, kind) ? meant : named;
}

/** The subject of the last sentence from `earliest` on that names somebody the pronoun can mean; else who is named first there. */
function subjectNamed({ tokens, placed, passed, sentences }: Reading, earliest: number, kind: Pronoun): Placed | null {
  let subject: Placed | null = null;
  let found = earliest;
  for (let index = passed - 1; index >= 0 && index >= passed - REACH; index -= 1) {
    const one = placed[index];
    const sentence = one === undefined ? -1 : sentenceAt(sentences, one.from);
    if (one === undefined || sentence < found) break;
    if (!canBe(tokens, one, kind)) continue;
    found = sentence;
    if (subject === null || !objects.has(keyAt(tokens, one.from - 1))) subject = one;
  }
  return subject;
}

function canBe(tokens: Tokens, { from, to, mention }: Placed, kind: Pronoun): boolean {
  if (kind === 'anybody') return true;
  let woman = WOMAN.has(keyAt(tokens, from - 1));
  let man = keyAt(tokens, from - 1) === 'ông';
  for (let at = from; at < to; at += 1) {
    if (isWord(tokens, at) && startAt(tokens, at) > mention.start && endAt(tokens, at) <= mention.end)
      woman ||= keyAt(tokens, at) === 'thị';
    man ||= keyAt(tokens, at) === 'văn';
  }
  return kind === 'woman' ? !man : !woman;
}

function referenceOf(
  tokens: Tokens,
  from: number,
  to: number,
  antecedent: Placed,
  kind: Reference['kind'],
): PlacedReference {
  const start = startAt(tokens, from);
  const end = endAt(tokens, to - 1);
  const { mention } = antecedent;
  const rule = kind === 'title' ? 'title-alone' : 'pronoun';
  const why = { rule, evidence: [{ start: mention.start, end: mention.end }] };
  return { from, to, reference: { start, end, kind, person: mention.person, why } };
}
