// Finds named persons and ties titles to them: before the name, after it, on both sides, shared in a list.
import { partOfChain, readChain, type Chain, type TitleRun } from './chains';
import { honorifics, type HonorificKind } from './lexicon/honorifics';
import { notTitles, predicateWords, titleTraps, traps } from './lexicon/traps';
import { speechVerbs } from './lexicon/verbs';
import { capitalRun, nameBefore, nameInRun, type NameSpan } from './names';
import { longestPhrase, type PhraseTable } from './phrases';
import { Gap, type Token } from './tokens';

/** A person named in the text, with what is attached to the name. */
export interface Candidate extends NameSpan {
  before: TitleRun | null;
  after: TitleRun | null;
  /** True when a title stands at another name of the list. */
  shared: boolean;
  readonly honorific: HonorificKind | null;
  /** The title over the list this name stands in; a hint, never its title. */
  readonly header: TitleRun | null;
}

/** A list being read: names after its marks belong to it. */
interface List {
  readonly kind: 'header' | 'comrades' | 'shared';
  readonly run: TitleRun | null;
  readonly honorific: HonorificKind | null;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly found: Candidate[];
  list: List | null;
}

/** All persons with a title or a telling honorific, in order of the text. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const reading: Reading = { tokens, found: [], list: null };
  let at = 0;
  while (at < tokens.length) at = step(reading, at);
  return reading.found;
}

function step(reading: Reading, at: number): number {
  const token = reading.tokens[at];
  if (token === undefined) return at + 1;
  if (token.gap === Gap.stop || token.gap === Gap.line) reading.list = null;
  const aside = longestPhrase(notTitles, reading.tokens, at);
  if (aside !== null) return aside.to;
  const chain = readChain(reading.tokens, at);
  if (chain !== null) return takeChain(reading, chain);
  const honorific = longestPhrase(honorifics, reading.tokens, at);
  if (honorific !== null) return takeHonorific(reading, at, honorific.value, honorific.to);
  return reading.list === null ? at + 1 : takeListed(reading, reading.list, at);
}

/** Gives the titles of a chain to the name before it, to the name after it, or parts of it to both. */
function takeChain(reading: Reading, chain: Chain): number {
  const { tokens } = reading;
  const previous = personBefore(reading, chain);
  const own = previous === null ? predicates(tokens, chain) : ownedByPrevious(tokens, chain, previous);
  const after = partOfChain(chain.titles, 0, own);
  if (previous !== null && after !== null) attachAfter(reading, previous, after);
  if (chain.name === null) {
    if (opensList(tokens, chain)) reading.list = { kind: 'header', run: chain, honorific: null };
    return chain.to;
  }
  const before = partOfChain(chain.titles, own, chain.titles.length);
  const plural = isPlural(tokens, chain.from);
  const former = before?.titles.some((title) => title.former) ?? false;
  reading.list = plural || former ? { kind: 'shared', run: before, honorific: null } : keepList(reading.list);
  if (before !== null && isTrappedTitle(tokens, before.from)) return chain.name.to;
  reading.found.push({
    ...chain.name,
    before,
    after: null,
    shared: false,
    honorific: null,
    header: headerOf(reading.list),
  });
  return chain.name.to;
}

function keepList(list: List | null): List | null {
  return list?.kind === 'shared' ? null : list;
}

function headerOf(list: List | null): TitleRun | null {
  return list?.kind === 'header' ? list.run : null;
}

/** "… giữ chức Tư lệnh Quân đoàn 34, Thiếu tướng …": how many titles of the chain, from its first, are a predicate. */
function predicates(tokens: readonly Token[], chain: Chain): number {
  if (chain.titles.length < 2 || !predicateWords.has(tokens[chain.from - 1]?.key ?? '')) return 0;
  const rank = chain.titles.findIndex((title, index) => index > 0 && title.head === 'rank');
  return rank > 0 ? rank : 1;
}

/** How many titles of the chain, from its first, belong to the person before it. */
function ownedByPrevious(tokens: readonly Token[], chain: Chain, previous: Candidate): number {
  const count = chain.titles.length;
  if (chain.name === null) return opensClause(tokens, chain, previous) ? 0 : count;
  const rank = chain.titles.findIndex((title, index) => index > 0 && title.head === 'rank');
  if (rank > 0 && chain.titles[rank - 1]?.head !== 'rank') return rank;
  if (previous.before === null && count > 1 && chain.titles[0]?.head !== 'rank') return count - 1;
  return 0;
}

/**
 * "… với Thủ tướng A, Bộ trưởng Quốc phòng Lào cho biết": a title after a titled name that is the object of its clause,
 * directly before a verb, is the subject of the next clause.
 */
function opensClause(tokens: readonly Token[], chain: Chain, previous: Candidate): boolean {
  if (previous.before === null || tokens[chain.from]?.gap !== Gap.comma) return false;
  if (previous.before.titles.every((title) => title.head === 'rank')) return false;
  const verb = tokens[chain.to];
  if (verb?.gap !== Gap.space || !isSpeech(tokens, chain.to)) return false;
  const governor = tokens[previous.before.from - 1]?.key ?? '';
  return objectWords.has(governor);
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

function isSpeech(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at]?.key ?? '';
  const two = `${one} ${tokens[at + 1]?.key ?? ''}`;
  return speechVerbs.has(one) || speechVerbs.has(two);
}

/** The person whose name ends where the chain begins, when the mark between can tie a title to a name. */
function personBefore(reading: Reading, chain: Chain): Candidate | null {
  const { tokens, found } = reading;
  const gap = tokens[chain.from]?.gap;
  if (gap !== Gap.comma && gap !== Gap.dash && gap !== Gap.space && gap !== Gap.open && gap !== Gap.hyphen) return null;
  const last = found[found.length - 1];
  const bare = gap === Gap.space || gap === Gap.hyphen;
  if (bare && tokens[chain.from]?.cap !== true) return null;
  if (last?.to === chain.from) return last;
  const name = nameBefore(tokens, chain.from, false);
  if (name === null || (last !== undefined && name.from < last.to)) return null;
  const stripped = stripHonorific(tokens, name);
  if (stripped === null || isTrapped(tokens, stripped.from)) return null;
  const honorific = honorificBefore(tokens, stripped.from);
  if (bare && honorific === null) return null;
  const candidate: Candidate = {
    ...stripped,
    before: null,
    after: null,
    shared: false,
    honorific,
    header: headerOf(reading.list),
  };
  found.push(candidate);
  return candidate;
}

/** "Ông Phạm …": a capitalised honorific read as part of the run is taken off. */
function stripHonorific(tokens: readonly Token[], name: NameSpan): NameSpan | null {
  const honorific = longestPhrase(honorifics, tokens, name.from);
  if (honorific === null || tokens[name.from]?.upper === true) return name;
  return name.to - honorific.to >= 2 ? { from: honorific.to, to: name.to } : name.to - name.from >= 3 ? null : name;
}

/** The honorific that ends right before `at`. */
export function honorificBefore(tokens: readonly Token[], at: number): HonorificKind | null {
  for (let from = at - 1; from >= Math.max(0, at - 3); from -= 1) {
    const match = longestPhrase(honorifics, tokens, from);
    if (match?.to === at) return match.value;
  }
  return null;
}

function attachAfter(reading: Reading, person: Candidate, run: TitleRun): void {
  person.after ??= run;
  const former = run.titles[0]?.former === true;
  if (person.before !== null || !former) return;
  const partner = nameBefore(reading.tokens, person.from, false);
  if (partner === null || reading.tokens[person.from]?.gap !== Gap.comma) return;
  if (reading.found.some((other) => other.from === partner.from)) return;
  reading.found.splice(-1, 0, { ...partner, before: null, after: run, shared: true, honorific: null, header: null });
}

function isPlural(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at - 1]?.key;
  return key === 'các' || key === 'hai' || honorificBefore(tokens, at) === 'plural';
}

/** A header over a list: "các đồng chí Ủy viên Trung ương Đảng: …". */
function opensList(tokens: readonly Token[], chain: Chain): boolean {
  return tokens[chain.to]?.gap === Gap.colon && isPlural(tokens, chain.from);
}

function takeHonorific(reading: Reading, at: number, kind: HonorificKind, to: number): number {
  const next = reading.tokens[to];
  if (next === undefined || (next.gap !== Gap.space && next.gap !== Gap.colon)) return to;
  if (kind === 'plain') return at + 1;
  if (kind === 'plural') {
    const comrades = reading.tokens[to - 1]?.key === 'chí' || reading.tokens[to - 1]?.key === 'c';
    reading.list = { kind: 'comrades', run: null, honorific: comrades ? 'comrade' : 'plain' };
  }
  if (!next.cap) return to;
  return addName(reading, to, kind === 'plural' ? (reading.list?.honorific ?? null) : kind, true) ?? to;
}

/** Reads a name of the list after a comma, semicolon, colon or "và". */
function takeListed(reading: Reading, list: List, at: number): number {
  const token = reading.tokens[at];
  if (token === undefined || !token.cap) return at + 1;
  const separated =
    token.gap === Gap.comma ||
    token.gap === Gap.semicolon ||
    token.gap === Gap.colon ||
    reading.tokens[at - 1]?.key === 'và';
  if (!separated || (list.kind === 'shared' && !continuesShared(reading, at))) return at + 1;
  return addName(reading, at, list.honorific, false, list) ?? at + 1;
}

function continuesShared(reading: Reading, at: number): boolean {
  const last = reading.found[reading.found.length - 1];
  if (last === undefined || reading.tokens[at]?.gap === Gap.semicolon) return false;
  return last.to === at || (last.to === at - 1 && reading.tokens[at - 1]?.key === 'và');
}

/** Adds the name that starts at `at`; gives the token after it, or `null` when there is none. */
function addName(
  reading: Reading,
  at: number,
  honorific: HonorificKind | null,
  expected: boolean,
  list: List | null = null,
): number | null {
  const { tokens } = reading;
  const run = capitalRun(tokens, at);
  const name = nameInRun(tokens, at, run, { unit: null, nameExpected: expected });
  if (name === null || name.from !== at || name.to - name.from < 2) return null;
  const before = list?.kind === 'shared' ? list.run : null;
  reading.found.push({
    ...name,
    before,
    after: null,
    shared: before !== null,
    honorific,
    header: list?.kind === 'header' ? list.run : null,
  });
  return name.to;
}

/** True when a word before the name makes it a place, an order, a doctrine or a credit. */
export function isTrapped(tokens: readonly Token[], at: number): boolean {
  return endsAt(traps, tokens, at, 3);
}

function isTrappedTitle(tokens: readonly Token[], at: number): boolean {
  return endsAt(titleTraps, tokens, at, 3) && tokens[at]?.gap === Gap.space;
}

function endsAt<Value>(table: PhraseTable<Value>, tokens: readonly Token[], at: number, words: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - words); from -= 1) {
    if (longestPhrase(table, tokens, from)?.to === at) return true;
  }
  return false;
}
