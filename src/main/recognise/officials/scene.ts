// Whether what is attached to a name shows an official: by itself, or in an article that speaks of such offices.
import type { Candidate } from './candidate';
import { standing, type TitleRun } from '../titles/chains';
import { bodyWords, type BodyKind } from '../lexicon/bodies';
import { leaders, statesmen } from '../lexicon/leaders';
import { surnameWeight } from '../lexicon/surnames';
import { personKey } from '../people/person-key';
import { longestPhrase } from '../words/phrases';
import type { Title } from '../titles/titles';
import { Gap, type Token } from '../words/tokens';

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

/** Reads what the article is about from its words and its surest officials. */
export function sceneOf(tokens: readonly Token[], candidates: readonly Candidate[]): Scene {
  const scene = { ...NO_SCENE, parliament: speaksOfParliament(tokens) };
  const sure = new Set<string>();
  for (const candidate of candidates) {
    if (showsOffice(tokens, candidate, scene)) sure.add(personKey(tokens, candidate));
  }
  const chairs = candidates.flatMap(titlesOf).filter((title) => isChair(tokens, title));
  const local = chairs.some((title) => title.body === 'public' && governs(tokens, title));
  return {
    ...scene,
    officials: sure.size >= FEWEST_OFFICIALS,
    localChairs: local && !chairs.some((title) => title.body === 'private' || title.body === 'unknown'),
  };
}

function titlesOf(candidate: Candidate): readonly Title[] {
  return [...(candidate.before?.titles ?? []), ...(candidate.after?.titles ?? [])];
}

function hasPhrase(tokens: readonly Token[], title: Title, first: string, second: string): boolean {
  for (let at = title.from; at < title.to - 1; at += 1)
    if (tokens[at]?.key === first && tokens[at + 1]?.key === second) return true;
  return false;
}

function isChair(tokens: readonly Token[], title: Title): boolean {
  return hasPhrase(tokens, title, 'chủ', 'tịch');
}

const governments = new Set(['ubnd', 'hđnd', 'tỉnh', 'huyện', 'quận', 'xã', 'phường', 'thị']);

function governs(tokens: readonly Token[], title: Title): boolean {
  if (hasPhrase(tokens, title, 'nhân', 'dân')) return true;
  return tokens.slice(title.from, title.to).some((token) => governments.has(token.key));
}

/** True when what is attached to the name is enough to take its bearer for an official. */
export function showsOffice(tokens: readonly Token[], candidate: Candidate, scene: Scene): boolean {
  if (standing(candidate.before) === 'official' || standing(candidate.after) === 'official') return true;
  if (candidate.header !== null && standing(candidate.header) === 'official') return true;
  if (candidate.honorific === 'comrade' || candidate.installed) return true;
  const key = personKey(tokens, candidate);
  if (leaders.has(key) && (candidate.before !== null || candidate.after !== null)) return true;
  if ((candidate.honorific !== null || candidate.before !== null) && statesmen.has(key)) return true;
  return candidate.before !== null && fitsScene(tokens, candidate, candidate.before, scene);
}

/** A title that shows office in this article only: a deputy, a spokesman, a vice-chairman. */
function fitsScene(tokens: readonly Token[], candidate: Candidate, run: TitleRun, scene: Scene): boolean {
  const title = run.titles[0];
  const first = tokens[run.from]?.key;
  if (scene.parliament && (first === 'đại' || first === 'đb')) return true;
  if (title === undefined || run.titles.length > 1 || title.body === 'private') return false;
  if (hasPhrase(tokens, title, 'phát', 'ngôn')) {
    const organ = organAfter(tokens, candidate.to);
    return organ === null ? title.body === 'none' && scene.officials : organ === 'public';
  }
  const native = surnameWeight(tokens[candidate.from]?.key ?? '') === 2;
  return scene.localChairs && native && title.body === 'none' && isChair(tokens, title);
}

/** The kind of the organ in "… của Bộ Ngoại giao" right after a name; `null` when none stands there. */
function organAfter(tokens: readonly Token[], at: number): BodyKind | null {
  const word = tokens[at];
  if (word === undefined || word.key !== 'của' || word.gap !== Gap.space) return null;
  const organ = longestPhrase(bodyWords, tokens, at + 1);
  return organ === null ? 'field' : organ.value;
}

/** True when the article is about a parliament or a council, so that "đại biểu" means a member of it. */
function speaksOfParliament(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      token.key === 'đbqh' ||
      token.key === 'hđnd' ||
      (token.key === 'quốc' && tokens[index + 1]?.key === 'hội' && token.cap) ||
      (token.key === 'chất' && tokens[index + 1]?.key === 'vấn') ||
      (token.key === 'nghị' && tokens[index + 1]?.key === 'trường'),
  );
}
