// Who the named persons are: a key per person, the bare and short forms of names already known in the article.
import { named, type Candidate, type NamedCandidate } from '../officials/candidate';
import { loneLeaders } from '../lexicon/leaders';
import { places } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { KnownPeople, NAMESAKE, type Known } from './known-people';
import { type NameSpan } from '../officials/names';
import { isParticle } from '../officials/capital-run';
import { startsTitle } from '../titles/title-start';
import { nameWords, personKey } from './person-key';
import { longestPhrase } from '../words/phrases';
import { NO_SCENE, showsOffice, type Scene } from '../officials/scene';
import { honorificBefore, isTrapped } from '../words/surroundings';
import { CAP, NATIVE, UPPER } from '../words/forms';
import { Gap, joinsPhrase } from '../words/gaps';
import { gapAt, has, isCap, isNative, isSmallWord, isUpper, keyAt, nextWith, type Tokens } from '../words/tokens';

/** Words of nearly all Vietnamese names at most. */
const LONGEST_NAME = 4;

/** Cuts off what was read as the end of a name once, when the article has the shorter name oftener ("Tô Lâm Người …" beside "Tô Lâm"). */
export function settleNames(tokens: Tokens, candidates: readonly Candidate[]): NamedCandidate[] {
  const keys = candidates.map((candidate) => personKey(tokens, candidate));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return candidates.map((candidate, at) => settled(candidate, keys[at] ?? '', counts));
}

function settled(candidate: Candidate, key: string, counts: ReadonlyMap<string, number>): NamedCandidate {
  const { from, to } = candidate;
  if (to - from > 2 && counts.get(key) === 1 && candidate.after === null) {
    const oftener = to - from >= LONGEST_NAME ? 1 : 2;
    let shorter = key;
    for (let end = to - 1; end >= from + 2; end -= 1) {
      shorter = shorter.slice(0, shorter.lastIndexOf('-'));
      if ((counts.get(shorter) ?? 0) >= oftener) return named(candidate, end, shorter);
    }
  }
  return named(candidate, to, key);
}

/** The key of the person a name means: of the longer name when it is cut short by the end of a line ("Nguyễn Phú ..."). */
export function personMeant(tokens: Tokens, { key, to }: NamedCandidate, known: KnownPeople): string {
  if (known.has(key) && gapAt(tokens, to) !== Gap.stop) return key;
  return known.longerThan(key) ?? key;
}

/** The officials of the article by key, from candidates whose title or form of address shows office. */
export function knownOfficials(tokens: Tokens, candidates: readonly NamedCandidate[], scene: Scene): KnownPeople {
  const known = new KnownPeople();
  for (const candidate of candidates) {
    const { key } = candidate;
    if (candidate.to - candidate.from < 2 || known.has(key) || !showsOffice(tokens, candidate, scene)) continue;
    known.add(key, { key, words: nameWords(tokens, candidate), source: candidate });
  }
  for (const candidate of candidates) addLone(tokens, candidate, known);
  return known;
}

/** "Tổng thống Putin" where no fuller name stands: the foreigner is known by this one word. */
function addLone(tokens: Tokens, candidate: NamedCandidate, known: KnownPeople): void {
  const word = candidate.from;
  if (candidate.to - candidate.from !== 1 || has(tokens, word, NATIVE | UPPER)) return;
  if (known.has(keyAt(tokens, word)) || longestPhrase(places, tokens, candidate.from) !== null) return;
  if (!showsOffice(tokens, candidate, NO_SCENE) || known.isCallName(keyAt(tokens, word))) return;
  known.add(keyAt(tokens, word), {
    key: loneLeaders.get(keyAt(tokens, word)) ?? keyAt(tokens, word),
    words: [keyAt(tokens, word)],
    source: candidate,
  });
}

/** Places that name a known official in full without a title, outside `taken` tokens. */
export function bareMentions(tokens: Tokens, known: KnownPeople, taken: Uint8Array): NamedPlace[] {
  const found: NamedPlace[] = [];
  if (!known.hasFullNames) return found;
  for (let at = nextWith(tokens, 0, CAP); at < tokens.length; at = nextWith(tokens, at + 1, CAP)) {
    if (taken[at] === 1) continue;
    const place = longestName(tokens, at, known);
    if (place === null || !isPrintedAsName(tokens, at, place.to) || !standsAlone(tokens, at, place.to)) continue;
    if (isTrapped(tokens, at)) continue;
    if (place.known.key === NAMESAKE && honorificBefore(tokens, at) === null) continue;
    found.push(place);
    at = place.to - 1;
  }
  return found;
}

/** Where a known person is named. */
export interface NamedPlace extends NameSpan {
  readonly known: Known;
}

/** The known person with the longest name of those whose full name stands at `from`. */
function longestName(tokens: Tokens, from: number, known: KnownPeople): NamedPlace | null {
  let longest: NamedPlace | null = null;
  for (const person of known.beginningWith(keyAt(tokens, from), keyAt(tokens, from + 1))) {
    const to = from + person.words.length;
    if (to >= (longest?.to ?? 0) && standsAt(tokens, from, person.words)) longest = { from, to, known: person };
  }
  return longest;
}

function standsAt(tokens: Tokens, from: number, words: readonly string[]): boolean {
  return words.every((word, next) => {
    return keyAt(tokens, from + next) === word && (next === 0 || joinsPhrase(gapAt(tokens, from + next)));
  });
}

/** Words of a name have capitals, but for particles and the later syllables of a hyphenated word. */
function isPrintedAsName(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isSmallWord(tokens, at) && isNative(tokens, at) && gapAt(tokens, at) === Gap.space && !isParticle(tokens, at))
      return false;
  }
  return true;
}

/** True when the run of capitals is this name and no longer one. */
function standsAlone(tokens: Tokens, from: number, to: number): boolean {
  const last = to - 1;
  if (!isCap(tokens, last) && gapAt(tokens, last) !== Gap.hyphen) return false;
  return !isPrecededByName(tokens, from) && !isContinued(tokens, from, to);
}

function isPrecededByName(tokens: Tokens, from: number): boolean {
  const before = from - 1;
  if (!isCap(tokens, before) || gapAt(tokens, from) !== Gap.space) return false;
  return surnameWeight(keyAt(tokens, before)) > 0 && honorificBefore(tokens, from) === null;
}

function isContinued(tokens: Tokens, from: number, to: number): boolean {
  if (!isCap(tokens, to) || isUpper(tokens, to) || to - from >= 4) return false;
  return (gapAt(tokens, to) === Gap.space || gapAt(tokens, to) === Gap.hyphen) && !startsTitle(tokens, to);
}
