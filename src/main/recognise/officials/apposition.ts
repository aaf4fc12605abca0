// A title and its bearer with a form of address between: "Ngoại trưởng nước A, ông B", "Phó Chủ tịch UBND thành phố bà C".
import { readChain, type Chain } from '../titles/chains';
import { honorifics } from '../lexicon/honorifics';
import { places } from '../lexicon/places';
import { predicateWords } from '../lexicon/traps';
import { clauseWords } from '../lexicon/verbs';
import { nameInRun, type NameSpan } from './names';
import { capitalRun } from './capital-run';
import { startsTitle } from '../titles/title-start';
import { longestPhrase } from '../words/phrases';
import { Gap } from '../words/gaps';
import { everyWord, gapAt, isCap, isNative, isUpper, keyAt, type Tokens } from '../words/tokens';

/** Words after which a title is an object, so that the person after its comma is the subject of what follows. */
const objectWords = new Set(['của', 'với', 'cho', 'các', 'những', 'tới', 'đến', 'từ', 'bởi', 'gặp', 'tiếp']);

/** Words before a title that says what somebody became or was. */
const copulas = new Set(['là', 'rồi', 'thành']);

/** The person a nameless chain names after a form of address; `null` when the chain and the person are two. */
export function namedAfter(tokens: Tokens, chain: Chain): NameSpan | null {
  if (chain.name !== null) return null;
  if (isCap(tokens, chain.to)) return foreignAfter(tokens, chain);
  if (!tiesBearer(tokens, chain)) return null;
  const name = addressed(tokens, chain.to);
  return name !== null && gapAt(tokens, chain.to) === Gap.comma && hasOwnTitle(tokens, name.to) ? null : name;
}

const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

/** "Người phát ngôn Chính phủ Đức, Steffen Seibert, …": foreign words between the comma of the title and another comma or a verb. */
function foreignAfter(tokens: Tokens, chain: Chain): NameSpan | null {
  if (gapAt(tokens, chain.to) !== Gap.comma || !canStandApart(tokens, chain)) return null;
  const to = capitalRun(tokens, chain.to);
  const length = to - chain.to;
  if (length < FEWEST_WORDS || length > MOST_WORDS || !isForeign(tokens, chain.to, to)) return null;
  return isClosed(tokens, to) ? { from: chain.to, to } : null;
}

function isForeign(tokens: Tokens, from: number, to: number): boolean {
  if (longestPhrase(places, tokens, from) !== null) return false;
  return everyWord(tokens, from, to, (at) => !isNative(tokens, at) && !isUpper(tokens, at));
}

/** True when a name that ends at `at` is followed by a comma and no title of its own, or by a verb. */
function isClosed(tokens: Tokens, at: number): boolean {
  if (gapAt(tokens, at) === Gap.comma) return !hasOwnTitle(tokens, at);
  return gapAt(tokens, at) === Gap.space && clauseWords.has(keyAt(tokens, at));
}

function tiesBearer(tokens: Tokens, chain: Chain): boolean {
  const gap = gapAt(tokens, chain.to);
  if (gap === Gap.space) return true;
  if (gap === Gap.comma) return canStandApart(tokens, chain);
  return gap === Gap.dash && chain.titles[chain.titles.length - 1]?.body !== 'none';
}

/** The name after the form of address at `at`; one word is enough for a foreigner. */
function addressed(tokens: Tokens, at: number): NameSpan | null {
  const honorific = longestPhrase(honorifics, tokens, at);
  if (honorific === null || honorific.value === 'plural') return null;
  const first = honorific.to;
  if (gapAt(tokens, first) !== Gap.space || !isCap(tokens, first)) return null;
  const name = nameInRun(tokens, first, capitalRun(tokens, first), { unit: null, nameExpected: true });
  if (name === null || name.from !== first) return null;
  return name.to - name.from === 1 && isNative(tokens, first) ? null : name;
}

/** "đặc phái viên của Thủ tướng B": the chain of the one served, when a single title holds another before a name. */
export function servedBy(tokens: Tokens, chain: Chain): Chain | null {
  if (chain.name === null || chain.titles.length > 1) return null;
  for (let at = chain.from + 1; at < chain.to; at += 1) {
    const inner = keyAt(tokens, at - 1) === 'của' && startsTitle(tokens, at) ? readChain(tokens, at) : null;
    if (inner !== null && inner.name?.to === chain.name.to) return inner;
  }
  return null;
}

/** Before a comma only a title with its scope is somebody's: "Bộ trưởng, ông A" may be two persons. */
function canStandApart(tokens: Tokens, chain: Chain): boolean {
  const last = chain.titles[chain.titles.length - 1];
  const before = keyAt(tokens, chain.from - 1);
  const predicate = gapAt(tokens, chain.from) === Gap.space && (predicateWords.has(before) || copulas.has(before));
  return last !== undefined && last.body !== 'none' && !predicate && !objectWords.has(before);
}

function hasOwnTitle(tokens: Tokens, at: number): boolean {
  const gap = gapAt(tokens, at);
  return (gap === Gap.comma || gap === Gap.dash || gap === Gap.open) && startsTitle(tokens, at);
}
