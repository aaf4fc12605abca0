// Whether what is attached to a name shows an official: by itself, or in an article that speaks of such offices.
import type { NamedCandidate } from './candidate';
import { standing, type Chain, type TitleRun } from '../titles/chains';
import { bodyWords, type BodyKind } from '../lexicon/bodies';
import { leaders, statesmen } from '../lexicon/leaders';
import { surnameWeight } from '../lexicon/surnames';
import { longestPhrase } from '../words/phrases';
import type { Title } from '../titles/titles';
import { factOf } from '../words/forms';
import { Gap } from '../words/gaps';
import { gapAt, isCap, keyAt, nextWith, someWord, type Tokens } from '../words/tokens';

/** What the rest of the article tells of titles that alone decide nothing. */
export interface Scene {
  /** About a parliament or a council: "đại biểu" is a member of it. */
  readonly parliament: boolean;
  /** Names officials of its own: its spokesmen speak for states. */
  readonly officials: boolean;
  /** Names heads of local government and of nothing else: a bare "Phó Chủ tịch" is one of them. */
  readonly localChairs: boolean;
}

/** An article of which nothing is known. */
export const NO_SCENE: Scene = { parliament: false, officials: false, localChairs: false };

/** Officials an article must name before a spokesman without an organ counts as one. */
const FEWEST_OFFICIALS = 2;

/** Reads what the article is about from its words, its surest officials and the titles that no name bears. */
export function sceneOf(tokens: Tokens, candidates: readonly NamedCandidate[], loose: readonly Chain[]): Scene {
  const scene = { ...NO_SCENE, parliament: speaksOfParliament(tokens) };
  const sure = new Set<string>();
  for (const candidate of candidates) {
    if (showsOffice(tokens, candidate, scene)) sure.add(candidate.key);
  }
  const chairs = chairsOf(tokens, candidates, loose);
  const local = chairs.some((title) => title.body === 'public' && governs(tokens, title));
  return {
    ...scene,
    officials: sure.size >= FEWEST_OFFICIALS,
    localChairs: local && !chairs.some((title) => title.body === 'private' || title.body === 'unknown'),
  };
}

function chairsOf(tokens: Tokens, candidates: readonly NamedCandidate[], loose: readonly Chain[]): readonly Title[] {
  const runs = candidates.flatMap(({ before, after }) => [before, after]);
  return [...runs, ...loose].flatMap((run) => run?.titles.filter((title) => isChair(tokens, title)) ?? []);
}

function hasPhrase(tokens: Tokens, title: Title, first: string, second: string): boolean {
  for (let at = title.from; at < title.to - 1; at += 1)
    if (keyAt(tokens, at) === first && keyAt(tokens, at + 1) === second) return true;
  return false;
}

function isChair(tokens: Tokens, title: Title): boolean {
  return hasPhrase(tokens, title, 'chủ', 'tịch');
}

const governments = new Set(['ubnd', 'hđnd', 'tỉnh', 'huyện', 'quận', 'xã', 'phường', 'thị']);

function governs(tokens: Tokens, title: Title): boolean {
  if (hasPhrase(tokens, title, 'nhân', 'dân')) return true;
  return someWord(tokens, title.from, title.to, (at) => governments.has(keyAt(tokens, at)));
}

/** True when what is attached to the name is enough to take its bearer for an official. */
export function showsOffice(tokens: Tokens, candidate: NamedCandidate, scene: Scene): boolean {
  if (standing(candidate.before) === 'official' || standing(candidate.after) === 'official') return true;
  if (candidate.header !== null && standing(candidate.header) === 'official') return true;
  if (candidate.honorific === 'comrade' || candidate.installed) return true;
  const { key } = candidate;
  if (leaders.has(key) && (candidate.before !== null || candidate.after !== null)) return true;
  if ((candidate.honorific !== null || candidate.before !== null) && statesmen.has(key)) return true;
  return candidate.before !== null && fitsScene(tokens, candidate, candidate.before, scene);
}

/** A title that shows office in this article only: a deputy, a spokesman, a vice-chairman. */
function fitsScene(tokens: Tokens, candidate: NamedCandidate, run: TitleRun, scene: Scene): boolean {
  const title = run.titles[0];
  const first = keyAt(tokens, run.from);
  if (scene.parliament && (first === 'đại' || first === 'đb')) return true;
  if (title === undefined || run.titles.length > 1 || title.body === 'private') return false;
  if (hasPhrase(tokens, title, 'phát', 'ngôn')) {
    const organ = organAfter(tokens, candidate.to);
    return organ === null ? title.body === 'none' && scene.officials : organ === 'public';
  }
  const native = surnameWeight(keyAt(tokens, candidate.from)) === 2;
  return scene.localChairs && native && title.body === 'none' && isChair(tokens, title);
}

/** The kind of the organ in "… của Bộ Ngoại giao" right after a name; `null` when none stands there. */
function organAfter(tokens: Tokens, at: number): BodyKind | null {
  if (keyAt(tokens, at) !== 'của' || gapAt(tokens, at) !== Gap.space) return null;
  const organ = longestPhrase(bodyWords, tokens, at + 1);
  return organ === null ? 'field' : organ.value;
}

/** True when the article is about a parliament or a council, so that "đại biểu" means a member of it. */
function speaksOfParliament(tokens: Tokens): boolean {
  for (let at = nextWith(tokens, 0, PARLIAMENT); at < tokens.length; at = nextWith(tokens, at + 1, PARLIAMENT))
    if (isOfParliament(tokens, at)) return true;
  return false;
}

function isOfParliament(tokens: Tokens, at: number): boolean {
  const next = parliamentWords.get(keyAt(tokens, at));
  return next === '' || (keyAt(tokens, at + 1) === next && (next !== 'hội' || isCap(tokens, at)));
}

/** Words of parliaments, each with the one after it; "quốc hội" in small letters is any. */
const parliamentWords: ReadonlyMap<string, string> = new Map([
  ['đbqh', ''],
  ['hđnd', ''],
  ['quốc', 'hội'],
  ['chất', 'vấn'],
  ['nghị', 'trường'],
]);
const PARLIAMENT = factOf(parliamentWords.keys());
