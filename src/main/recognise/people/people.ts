// Who the named persons are: a key per person, the bare and short forms of names already known in the article.
import type { Candidate } from '../officials/candidate';
import { phraseKey } from '../words/forms';
import { loneLeaders } from '../lexicon/leaders';
import { places } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { isParticle, startsTitle, type NameSpan } from '../officials/names';
import { nameWords, personKey } from './person-key';
import { longestPhrase, passingTable, type PhraseTable } from '../words/phrases';
import { NO_SCENE, showsOffice, type Scene } from '../officials/scene';
import { foldForm } from '../../text/fold';
import { honorificBefore, isTrapped } from '../words/surroundings';
import { Gap, type Token } from '../words/tokens';

/** A person of this article known to be an official. */
export interface Known {
  readonly key: string;
  readonly words: readonly string[];
  /** Where the office was shown first. */
  readonly source: Candidate;
}

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
export function personMeant(tokens: readonly Token[], name: NameSpan, known: ReadonlyMap<string, Known>): string {
  const key = personKey(tokens, name);
  const next = tokens[name.to];
  if (known.has(key) && (next === undefined || next.gap !== Gap.stop)) return key;
  for (const other of known.keys()) if (other.startsWith(`${key}-`)) return other;
  return key;
}

/** The officials of the article by key, from candidates whose title or form of address shows office. */
export function knownOfficials(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  scene: Scene,
): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const candidate of candidates) {
    if (candidate.to - candidate.from < 2 || !showsOffice(tokens, candidate, scene)) continue;
    const key = personKey(tokens, candidate);
    if (!known.has(key)) known.set(key, { key, words: nameWords(tokens, candidate), source: candidate });
  }
  for (const candidate of candidates) addLone(tokens, candidate, known);
  return known;
}

/** "Tổng thống Putin" where no fuller name stands: the foreigner is known by this one word. */
function addLone(tokens: readonly Token[], candidate: Candidate, known: Map<string, Known>): void {
  const word = tokens[candidate.from];
  if (candidate.to - candidate.from !== 1 || word === undefined || word.native || word.upper) return;
  if (known.has(word.key) || longestPhrase(places, tokens, candidate.from) !== null) return;
  if (!showsOffice(tokens, candidate, NO_SCENE) || [...known.values()].some((person) => isCalled(person, word.key)))
    return;
  known.set(word.key, { key: loneLeaders.get(word.key) ?? word.key, words: [word.key], source: candidate });
}

/** So many things bear this name that it is the person only with a title or a form of address. */
const NAMESAKE = 'hồ-chí-minh';

/** Places that name a known official in full without a title, outside `taken` tokens. */
export function bareMentions(
  tokens: readonly Token[],
  known: ReadonlyMap<string, Known>,
  taken: Uint8Array,
): (NameSpan & { known: Known })[] {
  if (known.size === 0) return [];
  const table: PhraseTable<Known> = passingTable(
    [...known.values()]
      .filter((person) => person.words.length > 1)
      .map((person) => [person.words.join(' '), person] as const),
  );
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

/** Resolves a name of one word to the one known official it can mean; `null` when none or several. */
export function resolveShort(word: Token, known: ReadonlyMap<string, Known>): Known | null {
  const people = [...known.values()];
  const called = people.filter((person) => isCalled(person, word.key));
  return onlyOne(called.length > 0 ? called : people.filter((person) => isCalledByFamily(person, word.key)));
}

/** Vietnamese are called by their last name; foreigners by any. */
function isCalled(person: Known, key: string): boolean {
  const foreign = surnameWeight(person.words[0] ?? '') === 0;
  return foreign ? person.words.includes(key) : person.words[person.words.length - 1] === key;
}

const HOME = phraseKey('việt nam');

/** "ông Tập", "ông Kim": Chinese and Koreans are called by the family name, which a rare one or the country of the office tells. */
function isCalledByFamily(person: Known, key: string): boolean {
  if (person.words[0] !== key || person.key === NAMESAKE) return false;
  const { before, after } = person.source;
  const country = [...(before?.titles ?? []), ...(after?.titles ?? [])].find(
    (title) => title.country !== null,
  )?.country;
  return surnameWeight(key) < 2 ? country !== HOME : country !== undefined && country !== HOME;
}

function onlyOne(people: readonly Known[]): Known | null {
  const [first] = people;
  if (first === undefined) return null;
  const name = foldForm(first.words.join(''));
  return people.every((person) => foldForm(person.words.join('')) === name) ? first : null;
}
