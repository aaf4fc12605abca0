// Where a strict body ends and a title does not: unknown words up to a name, or up to the mark that closes the title.
import { carriesOn, isPerson, take, type Body, type HeadSpan } from './body-state';
import { bodyWords } from '../lexicon/bodies';
import { places } from '../lexicon/places';
import { surnameWeight } from '../lexicon/surnames';
import { clauseWords } from '../lexicon/verbs';
import { type NameSpan } from '../officials/names';
import { capitalRun } from '../officials/capital-run';
import { startsTitle } from './title-start';
import { longestPhrase } from '../words/phrases';
import { isSpeech } from '../words/surroundings';
import { NATIVE, UPPER } from '../words/forms';
import { Gap } from '../words/gaps';
import { gapAt, has, isCap, isUpper, keyAt, someWord, type Tokens } from '../words/tokens';

const RELAXED_WORDS = 26;

/**
 * Before a name the body is wholly open: goes on over unknown words to a name opened by a common family name, unless
 * a verb, a person or a mark stands between ("Chủ tịch Phân ban … trong Ủy ban … về hợp tác … Trần Hồng Hà").
 */
export function seekName(tokens: Tokens, head: HeadSpan, body: Body): void {
  if (head.kind === 'academic' || head.kind === 'rank' || body.at === head.to) return;
  for (let at = body.at; at < body.at + RELAXED_WORDS; at += 1) {
    if (endsSearch(tokens, at)) return;
    const name =
      isCap(tokens, at) && !isCap(tokens, at - 1) ? (plainName(tokens, at) ?? foreignName(tokens, at, body.at)) : null;
    if (name === null) continue;
    body.name = name;
    body.at = at;
    body.hasOther = true;
    return;
  }
}

/** A mark, another title, a person or a clause word: no name beyond it is of this title. */
function endsSearch(tokens: Tokens, at: number): boolean {
  if (!carriesOn(gapAt(tokens, at)) && gapAt(tokens, at) !== Gap.dash) return true;
  if (startsTitle(tokens, at) || isPerson(tokens, at)) return true;
  return !isCap(tokens, at) && clauseWords.has(keyAt(tokens, at)) && !connectors.has(keyAt(tokens, at));
}

/** Words that open clauses elsewhere and join the parts of long bodies. */
const connectors = new Set(['trong', 'của', 'thông', 'hội']);

/** A run of capitals that is a Vietnamese name and nothing else. */
function plainName(tokens: Tokens, at: number): NameSpan | null {
  if (surnameWeight(keyAt(tokens, at)) < 2) return null;
  const to = capitalRun(tokens, at);
  if (to - at < 2 || to - at > 4) return null;
  const known = longestPhrase(bodyWords, tokens, at) !== null || longestPhrase(places, tokens, at) !== null;
  return known ? null : { from: at, to };
}

const FOREIGN_REACH = 3;

/** "Chủ tịch đảng Nhân dân mới Alexey …": after a few unknown words a run of foreign words is the name, less an acronym before it. */
function foreignName(tokens: Tokens, at: number, from: number): NameSpan | null {
  if (at - from > FOREIGN_REACH || at === from) return null;
  const to = capitalRun(tokens, at);
  const first = isUpper(tokens, at) ? at + 1 : at;
  if (to - first < 2 || to - first > 4 || longestPhrase(places, tokens, first) !== null) return null;
  return someWord(tokens, first, to, (word) => has(tokens, word, NATIVE | UPPER)) ? null : { from: first, to };
}

const TAIL_WORDS = 8;
/** Unknown words before a verb of speaking are the rest of an organ's name when they are few. */
const SPOKEN_TAIL = 3;

/**
 * Unknown words between an organ or field and the mark that ends the title belong to it: "Cục An ninh mạng và phòng chống
 * tội phạm …,". True when some were taken in.
 */
export function closeTail(tokens: Tokens, body: Body): boolean {
  if (body.last !== 'field' && body.last !== 'organ') return false;
  const first = keyAt(tokens, body.at);
  if (first === 'và' || first === 'các') return false;
  let at: number | null = body.at;
  while (at !== null && at <= body.at + TAIL_WORDS) {
    const marked = !carriesOn(gapAt(tokens, at)) || gapAt(tokens, at) === Gap.close;
    if (marked || (at <= body.at + SPOKEN_TAIL && !isCap(tokens, at) && isSpeech(tokens, at))) {
      return at > body.at && gapAt(tokens, at) !== Gap.quote && take(body, at, 'other');
    }
    at = tailStep(tokens, at, body);
  }
  return false;
}

/** The token after the unknown word at `at`, over a whole known phrase where one begins; `null` when the word ends the tail. */
function tailStep(tokens: Tokens, at: number, body: Body): number | null {
  const cap = isCap(tokens, at);
  const phrase = cap || at === body.at ? null : longestPhrase(bodyWords, tokens, at);
  if (phrase !== null && phrase.to > at + 1) return phrase.to;
  const ends = cap || clauseWords.has(keyAt(tokens, at)) || isPerson(tokens, at) || startsTitle(tokens, at);
  return ends ? null : at + 1;
}

/** Takes the lone word in capitals that ended the body for a name ("Bộ trưởng Sơn"). */
export function takeShort(body: Body): void {
  if (body.short === null || body.short.to !== body.at) return;
  body.name = body.short;
  body.at = body.short.from;
}
