// Decides whose a chain of titles is: of the name it follows, of the name it leads to, or part of each.
import { candidateOf, type Candidate } from './candidate';
import type { Chain, TitleRun } from '../titles/chains';
import { honorifics } from '../lexicon/honorifics';
import { predicateWords } from '../lexicon/traps';
import { nameBefore, type NameSpan } from './names';
import type { Title } from '../titles/titles';
import { longestPhrase } from '../words/phrases';
import { honorificBefore, isPlaceNamed, isSpeech, isTrapped } from '../words/surroundings';
import { Gap } from '../words/gaps';
import { gapAt, isCap, isNative, isSmallWord, isUpper, keyAt, type Tokens } from '../words/tokens';

/** How many titles of the chain, from its first, do not lead to its name: they are of the person before, or a predicate. */
export function titlesOfPrevious(tokens: Tokens, chain: Chain, previous: Candidate | null): number {
  if (previous === null) return predicates(tokens, chain);
  const count = chain.titles.length;
  const short = hasShortName(tokens, chain);
  if (short && count === 1 && gapAt(tokens, chain.from) === Gap.space) return 0;
  if (chain.name === null || short) return opensClause(tokens, chain, previous) ? 0 : count;
  const rank = chain.titles.findIndex((title, index) => index > 0 && title.head === 'rank');
  if (rank > 0 && chain.titles[rank - 1]?.head !== 'rank') return rank;
  return previous.before === null && count > 1 && chain.titles[0]?.head !== 'rank' ? count - 1 : 0;
}

/** "Bộ trưởng Sơn": a name of one Vietnamese word, which may as well be the end of something else. */
function hasShortName(tokens: Tokens, { name }: Chain): boolean {
  return name !== null && name.to - name.from === 1 && isNative(tokens, name.from);
}

/** "… giữ chức Tư lệnh Quân đoàn 34, Thiếu tướng …": how many titles of the chain, from its first, are a predicate. */
function predicates(tokens: Tokens, chain: Chain): number {
  if (chain.titles.length < 2 || gapAt(tokens, chain.from) !== Gap.space || !isPredicate(tokens, chain)) return 0;
  const rank = chain.titles.findIndex((title, index) => index > 0 && title.head === 'rank');
  return rank > 0 ? rank : 1;
}

/** "giữ chức …", "là trưởng ban, Phó Thủ tướng …". */
function isPredicate(tokens: Tokens, { from, titles }: Chain): boolean {
  const before = keyAt(tokens, from - 1);
  if (predicateWords.has(before) || before === 'hai') return true;
  const lower = titles[0]?.head === 'scoped' && isSmallWord(tokens, from);
  return before === 'là' && lower && isCap(tokens, titles[1]?.from ?? 0);
}

const objectWords = new Set([
  'của',
  'với',
  'cùng',
  'cho',
  'tới',
  'đến',
  'từ',
  'bởi',
  'tiếp',
  'gặp',
  'đón',
  'thăm',
  'và',
  'chí',
  'theo',
]);

/**
 * "… với Thủ tướng A, Bộ trưởng Quốc phòng Lào cho biết": a title after a titled name that is the object of its clause,
 * directly before a verb, is the subject of the next clause.
 */
function opensClause(tokens: Tokens, chain: Chain, previous: Candidate): boolean {
  if (gapAt(tokens, chain.from) !== Gap.comma) return false;
  if (isQuotedSource(tokens, chain, previous)) return true;
  if (previous.before === null) return false;
  if (previous.before.titles.every((title) => title.head === 'rank')) return false;
  if (gapAt(tokens, chain.to) !== Gap.space || !isSpeech(tokens, chain.to)) return false;
  return objectWords.has(keyAt(tokens, previous.before.from - 1));
}

const dutyWords = new Set(['phải', 'cần', 'nên', 'đã', 'sẽ', 'chưa', 'không']);

/** "Theo ông A, Bí thư Tỉnh ủy B phải …": what a source says of somebody else. */
function isQuotedSource(tokens: Tokens, chain: Chain, source: Candidate): boolean {
  const next = chain.to;
  if (gapAt(tokens, next) !== Gap.space || !dutyWords.has(keyAt(tokens, next))) return false;
  const from = source.before?.from ?? source.from;
  return (
    keyAt(tokens, from - 1) === 'theo' || (honorificBefore(tokens, from) !== null && keyAt(tokens, from - 2) === 'theo')
  );
}

/** "ông A, Chủ tịch UBND phường Nguyễn An Ninh": behind somebody without a title a name after a kind of place is the place's. */
export function withPlaceOf(tokens: Tokens, chain: Chain, previous: Candidate): Chain {
  const { name, titles } = chain;
  const [title] = titles;
  if (name === null || title === undefined || titles.length > 1 || previous.before !== null) return chain;
  if (previous.honorific === null || !isPlaceNamed(tokens, name.from)) return chain;
  const whole: Title = { ...title, to: name.to, body: title.body === 'private' ? 'private' : 'public', name: null };
  return { from: chain.from, to: name.to, titles: [whole], name: null };
}

/** The person whose name ends where the chain begins, when the mark between can tie a title to a name; may be new. */
export function personBefore(
  tokens: Tokens,
  found: readonly Candidate[],
  chain: Chain,
  header: TitleRun | null,
): Candidate | null {
  if (!ties(tokens, chain.from)) return null;
  const gap = gapAt(tokens, chain.from);
  const end = gap === Gap.comma ? beforeParenthesis(tokens, chain.from) : chain.from;
  const last = found[found.length - 1];
  if (last?.to === end) return last;
  if (end !== chain.from) return null;
  const name = nameBefore(tokens, end, false);
  if (name === null || gapAt(tokens, name.from) === Gap.open || (last !== undefined && name.from < last.to))
    return null;
  return newPerson(tokens, name, gap, header);
}

function ties(tokens: Tokens, at: number): boolean {
  const gap = gapAt(tokens, at);
  if (gap === Gap.comma || gap === Gap.dash || gap === Gap.open) return true;
  return (gap === Gap.space || gap === Gap.hyphen) && isCap(tokens, at);
}

const PARENTHESIS_WORDS = 6;

/** Steps back over "(SN 1960)" or "(Hong Xiaoyong)" between a name and its title. */
function beforeParenthesis(tokens: Tokens, end: number): number {
  for (let at = end - 1; at > Math.max(0, end - PARENTHESIS_WORDS); at -= 1) {
    const gap = gapAt(tokens, at);
    if (gap === Gap.open) return at;
    if (gap !== Gap.space && gap !== Gap.hyphen && gap !== Gap.slash && gap !== Gap.none) return end;
  }
  return end;
}

function newPerson(tokens: Tokens, name: NameSpan, gap: Gap, header: TitleRun | null): Candidate | null {
  const stripped = stripHonorific(tokens, name);
  if (stripped === null || isTrapped(tokens, stripped.from)) return null;
  const honorific = honorificBefore(tokens, stripped.from);
  if ((gap === Gap.space || gap === Gap.hyphen) && honorific === null) return null;
  return candidateOf(stripped, { honorific, header });
}

/** "Ông Phạm …": a capitalised honorific read as part of the run is taken off. */
function stripHonorific(tokens: Tokens, name: NameSpan): NameSpan | null {
  const honorific = longestPhrase(honorifics, tokens, name.from);
  if (honorific === null || isUpper(tokens, name.from)) return name;
  return name.to > honorific.to ? { from: honorific.to, to: name.to } : null;
}
