// Who the named persons are: a key per person, the bare and short forms of names already known in the article.
import type { Candidate } from '../officials/candidate';
import { loneLeaders } from '../lexicon/leaders';
import { places } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { KnownPeople, NAMESAKE, type Known } from './known-people';
import { isParticle, startsTitle, type NameSpan } from '../officials/names';
import { nameWords, personKey } from './person-key';
import { longestPhrase, passingTable, type PhraseTable } from '../words/phrases';
import { NO_SCENE, showsOffice, type Scene } from '../officials/scene';
import { honorificBefore, isTrapped } from '../words/surroundings';
import { Gap, type Token } from '../words/tokens';

/** Words of nearly all Vietnamese names at most. */
const LONGEST_NAME = 4;

/** Cuts off what was read as the end of a name once, when the article has the shorter name oftener ("Tô Lâm Người …" beside "Tô Lâm"). */
export function settleNames(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const key = personKey(tokens, candidate);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return candidates.map((candidate) => {
    if ((counts.get(personKey(tokens, candidate)) ?? 0) > 1 || candidate.after !== null) return candidate;
    const oftener = candidate.to - candidate.from >= LONGEST_NAME ? 1 : 2;
    for (let to = candidate.to - 1; to >= candidate.from + 2; to -= 1) {
      if ((counts.get(personKey(tokens, { from: candidate.from, to })) ?? 0) >= oftener) return { ...candidate, to };
    }
    return candidate;
  });
}

/** The key of the person a name means: of the longer name when it is cut short by the end of a line ("Nguyễn Phú ..."). */
export function personMeant(tokens: readonly Token[], name: NameSpan, known: KnownPeople): string {
  const key = personKey(tokens, name);
  const next = tokens[name.to];
  if (known.has(key) && (next === undefined || next.gap !== Gap.stop)) return key;
  return known.longerThan(key) ?? key;
}

/** The officials of the article by key, from candidates whose title or form of address shows office. */
export function knownOfficials(tokens: readonly Token[], candidates: readonly Candidate[], scene: Scene): KnownPeople {
  const known = new KnownPeople();
  for (const candidate of candidates) {
    if (candidate.to - candidate.from < 2 || !showsOffice(tokens, candidate, scene)) continue;
    const key = personKey(tokens, candidate);
    if (!known.has(key)) known.add(key, { key, words: nameWords(tokens, candidate), source: candidate });
  }
  for (const candidate of candidates) addLone(tokens, candidate, known);
  return known;
}

/** "Tổng thống Putin" where no fuller name stands: the foreigner is known by this one word. */
function addLone(tokens: readonly Token[], candidate: Candidate, known: KnownPeople): void {
  const word = tokens[candidate.from];
  if (candidate.to - candidate.from !== 1 || word === undefined || word.native || word.upper) return;
  if (known.has(word.key) || longestPhrase(places, tokens, candidate.from) !== null) return;
  if (!showsOffice(tokens, candidate, NO_SCENE) || known.isCallName(word.key)) return;
  known.add(word.key, { key: loneLeaders.get(word.key) ?? word.key, words: [word.key], source: candidate });
}

/** Places that name a known official in full without a title, outside `taken` tokens. */
export function bareMentions(
  tokens: readonly Token[],
  known: KnownPeople,
  taken: Uint8Array,
): (NameSpan & { known: Known })[] {
  const named = known.all.filter((person) => person.words.length > 1);
  if (named.length === 0) return [];
  const table: PhraseTable<Known> = passingTable(named.map((person) => [person.words.join(' '), person] as const));
  const found: (NameSpan & { known: Known })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.cap !== true || taken[at] === 1) continue;
    const match = longestPhrase(table, tokens, at);
    if (match === null || !isPrintedAsName(tokens, at, match.to) || !standsAlone(tokens, at, match.to)) continue;
    if (isTrapped(tokens, at)) continue;
    if (match.value.key === NAMESAKE && honorificBefore(tokens, at) === null) continue;
    found.push({ from: at, to: match.to, known: match.value });
    at = match.to - 1;
  }
  return found;
}

/** Words of a name have capitals, but for particles and the later syllables of a hyphenated word. */
function isPrintedAsName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at];
    if (word?.cap === false && word.native && word.gap === Gap.space && !isParticle(word)) return false;
  }
  return true;
}

/** True when the run of capitals is this name and no longer one. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (last?.cap !== true && last?.gap !== Gap.hyphen) return false;
  return !isPrecededByName(tokens, from) && !isContinued(tokens, from, to);
}

function isPrecededByName(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.cap !== true || tokens[from]?.gap !== Gap.space) return false;
  return surnameWeight(before.key) > 0 && honorificBefore(tokens, from) === null;
}

function isContinued(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (after?.cap !== true || after.upper || to - from >= 4) return false;
  return (after.gap === Gap.space || after.gap === Gap.hyphen) && !startsTitle(tokens, to);
}
