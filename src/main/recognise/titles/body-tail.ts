// Where a strict body ends and a title does not: unknown words up to a name, or up to the mark that closes the title.
import { carriesOn, isPerson, take, type Body, type HeadSpan } from './body-state';
import { bodyWords } from '../lexicon/bodies';
import { places } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { clauseWords } from '../lexicon/verbs';
import { capitalRun, startsTitle, type NameSpan } from '../officials/names';
import { longestPhrase } from '../words/phrases';
import { isSpeech } from '../words/surroundings';
import { Gap, type Token } from '../words/tokens';

const RELAXED_WORDS = 26;

/**
 * Before a name the body is wholly open: goes on over unknown words to a name opened by a common family name, unless
 * a verb, a person or a mark stands between ("Chủ tịch Phân ban … trong Ủy ban … về hợp tác … Trần Hồng Hà").
 */
export function seekName(tokens: readonly Token[], head: HeadSpan, body: Body): void {
  if (head.kind === 'academic' || head.kind === 'rank' || body.at === head.to) return;
  for (let at = body.at; at < body.at + RELAXED_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsSearch(tokens, token, at)) return;
    const name =
      token.cap && tokens[at - 1]?.cap !== true ? (plainName(tokens, at) ?? foreignName(tokens, at, body.at)) : null;
    if (name === null) continue;
    body.name = name;
    body.at = at;
    body.hasOther = true;
    return;
  }
}

/** A mark, another title, a person or a clause word: no name beyond it is of this title. */
function endsSearch(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!carriesOn(token.gap) && token.gap !== Gap.dash) return true;
  if (startsTitle(tokens, at) || isPerson(tokens, at)) return true;
  return !token.cap && clauseWords.has(token.key) && !connectors.has(token.key);
}

/** Words that open clauses elsewhere and join the parts of long bodies. */
const connectors = new Set(['trong', 'của', 'thông', 'hội']);

/** A run of capitals that is a Vietnamese name and nothing else. */
function plainName(tokens: readonly Token[], at: number): NameSpan | null {
  if (surnameWeight(tokens[at]?.key ?? '') < 2) return null;
  const to = capitalRun(tokens, at);
  if (to - at < 2 || to - at > 4) return null;
  const known = longestPhrase(bodyWords, tokens, at) !== null || longestPhrase(places, tokens, at) !== null;
  return known ? null : { from: at, to };
}

const FOREIGN_REACH = 3;

/** "Chủ tịch đảng Nhân dân mới Alexey …": after a few unknown words a run of foreign words is the name, less an acronym before it. */
function foreignName(tokens: readonly Token[], at: number, from: number): NameSpan | null {
  if (at - from > FOREIGN_REACH || at === from) return null;
  const to = capitalRun(tokens, at);
  const first = tokens[at]?.upper === true ? at + 1 : at;
  if (to - first < 2 || to - first > 4 || longestPhrase(places, tokens, first) !== null) return null;
  for (let index = first; index < to; index += 1)
    if (tokens[index]?.native !== false || tokens[index]?.upper === true) return null;
  return { from: first, to };
}

const TAIL_WORDS = 8;
/** Unknown words before a verb of speaking are the rest of an organ's name when they are few. */
const SPOKEN_TAIL = 3;

/** Unknown words between an organ or field and the mark that ends the title belong to it: "Cục An ninh mạng và phòng chống tội phạm …,". */
export function closeTail(tokens: readonly Token[], body: Body): void {
  if (body.last !== 'field' && body.last !== 'organ') return;
  const first = tokens[body.at]?.key;
  if (first === 'và' || first === 'các') return;
  let at = body.at;
  while (at <= body.at + TAIL_WORDS) {
    const token = tokens[at];
    if (token === undefined) return;
    const marked = !carriesOn(token.gap) || token.gap === Gap.close;
    if (marked || (at <= body.at + SPOKEN_TAIL && !token.cap && isSpeech(tokens, at))) {
      if (at > body.at && token.gap !== Gap.quote) take(body, at, 'other');
      return;
    }
    const next = tailStep(tokens, token, at, body);
    if (next === null) return;
    at = next;
  }
}

/** The token after the unknown word at `at`, over a whole known phrase where one begins; `null` when the word ends the tail. */
function tailStep(tokens: readonly Token[], token: Token, at: number, body: Body): number | null {
  const phrase = token.cap || at === body.at ? null : longestPhrase(bodyWords, tokens, at);
  if (phrase !== null && phrase.to > at + 1) return phrase.to;
  const ends = token.cap || clauseWords.has(token.key) || isPerson(tokens, at) || startsTitle(tokens, at);
  return ends ? null : at + 1;
}

/** Takes the lone word in capitals that ended the body for a name ("Bộ trưởng Sơn"). */
export function takeShort(body: Body): void {
  if (body.short === null || body.short.to !== body.at) return;
  body.name = body.short;
  body.at = body.short.from;
}
