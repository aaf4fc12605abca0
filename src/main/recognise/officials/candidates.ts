// Finds named persons and the titles tied to them: before the name, after it, on both sides, shared in a list.
import { namedAfter, servedBy } from './apposition';
import { isHolder, isInstalled, isReplaced } from './installed';
import { personBefore, titlesOfPrevious, withPlaceOf } from './attach';
import { candidateOf, type Candidate } from './candidate';
import { partOfChain, readChain, standing, type Chain, type TitleRun } from '../titles/chains';
import { heads, modifiersBefore } from '../lexicon/heads';
import { honorifics, type HonorificKind } from '../lexicon/honorifics';
import { notTitles } from '../lexicon/traps';
import { nameBefore, nameInRun, type NameSpan } from './names';
import { capitalRun } from './capital-run';
import { longestPhrase, openersOf } from '../words/phrases';
import { honorificBefore, isTrappedTitle } from '../words/surroundings';
import { Gap } from '../words/gaps';
import { gapAt, isCap, keyAt, nextWith, type Tokens } from '../words/tokens';

/** A list being read: names after its marks belong to it. */
interface List {
  readonly kind: 'header' | 'comrades' | 'shared';
  readonly run: TitleRun | null;
  readonly honorific: HonorificKind | null;
}

/** State of one pass over the tokens. */
interface Reading {
  readonly tokens: Tokens;
  readonly found: Candidate[];
  readonly loose: Chain[];
  list: List | null;
}

/** What one pass over the tokens finds. */
export interface Found {
  /** All persons with a title or a form of address, in order of the text. */
  readonly candidates: readonly Candidate[];
  /** Titles that no name bears where they stand. */
  readonly loose: readonly Chain[];
}

/** Reads the tokens once for persons, their titles, and titles alone. */
export function findCandidates(tokens: Tokens): Found {
  const reading: Reading = { tokens, found: [], loose: [], list: null };
  let at = 0;
  while (at < tokens.length) {
    if (reading.list === null) at = nextWith(tokens, at, OPENERS);
    if (at < tokens.length) at = step(reading, at);
  }
  return { candidates: reading.found, loose: reading.loose };
}

/** Nothing but these begins at a word outside a list, and most words begin none. */
const OPENERS = openersOf(notTitles, heads, modifiersBefore, honorifics);

function step(reading: Reading, at: number): number {
  const { tokens } = reading;
  const gap = gapAt(tokens, at);
  if (gap === Gap.stop || gap === Gap.line) reading.list = null;
  const aside = longestPhrase(notTitles, tokens, at);
  if (aside !== null) return aside.to;
  const chain = readChain(tokens, at);
  if (chain !== null) return takeChain(reading, chain);
  const honorific = longestPhrase(honorifics, tokens, at);
  if (honorific !== null) return takeHonorific(reading, at, honorific.value, honorific.to);
  return reading.list === null ? at + 1 : takeListed(reading, reading.list, at);
}

/** Gives the titles of a chain to the name before it, to the name after it, or parts of it to both. */
function takeChain(reading: Reading, read: Chain): number {
  const { tokens, found } = reading;
  const previous = personBefore(tokens, found, read, headerOf(reading.list));
  const chain = previous === null ? read : withPlaceOf(tokens, read, previous);
  const served = previous === null ? null : servedBy(tokens, chain);
  if (previous !== null && served !== null) return takeServant(reading, previous, chain, served);
  const own = titlesOfPrevious(tokens, chain, previous);
  const after = partOfChain(chain.titles, 0, own);
  if (previous !== null && after !== null) attachAfter(reading, previous, after);
  if (chain.name === null) {
    const bearer = previous === null ? namedAfter(tokens, chain) : null;
    if (bearer !== null) return takeBearer(reading, chain, bearer);
    if (opensList(tokens, chain)) reading.list = { kind: 'header', run: chain, honorific: null };
    else if (previous === null) reading.loose.push(chain);
    return chain.to;
  }
  return takeNamed(reading, chain, chain.name, partOfChain(chain.titles, own, chain.titles.length));
}

/** Gives the titles that lead to a name to it; a plural or a former office is shared by the names listed after it. */
function takeNamed(reading: Reading, chain: Chain, name: NameSpan, run: TitleRun | null): number {
  const { tokens, found } = reading;
  const before = withOffice(run);
  const shares = isPlural(tokens, chain.from) || (before?.titles.some((title) => title.former) ?? false);
  if (shares) reading.list = { kind: 'shared', run: before, honorific: null };
  else if (reading.list?.kind === 'shared') reading.list = null;
  if (before === null || !isTrappedTitle(tokens, before.from)) {
    found.push(candidateOf(name, { before, header: headerOf(reading.list) }));
  }
  return name.to;
}

/** "ông A, đặc phái viên của Thủ tướng B": the service is A's title, the office served is B's. */
function takeServant(reading: Reading, servant: Candidate, chain: Chain, served: Chain): number {
  attachAfter(reading, servant, chain);
  return takeChain(reading, served);
}

/** "Ngoại trưởng nước A, ông B": the chain is the title of the person addressed after it. */
function takeBearer(reading: Reading, chain: Chain, bearer: NameSpan): number {
  const before = withOffice(chain);
  reading.found.push(candidateOf(bearer, { before, honorific: 'plain', header: headerOf(reading.list) }));
  return bearer.to;
}

/** Degrees alone ("TS", "Giáo sư") are a form of address, no title. */
function withOffice(run: TitleRun | null): TitleRun | null {
  return run?.titles.every((title) => title.head === 'academic') === true ? null : run;
}

function headerOf(list: List | null): TitleRun | null {
  return list?.kind === 'header' ? list.run : null;
}

/** Ties the titles after a name to it, and to the names before it that share them ("Đỗ Mười, Lê Khả Phiêu, nguyên Tổng Bí thư"). */
function attachAfter(reading: Reading, person: Candidate, run: TitleRun): void {
  const { tokens, found } = reading;
  if (found[found.length - 1] !== person) found.push(person);
  if (person.before !== null && standing(run) === 'none') return;
  person.after ??= run;
  if (person.before !== null || run.titles[0]?.former !== true || gapAt(tokens, person.from) !== Gap.comma) return;
  const partner = nameBefore(tokens, person.from, false);
  if (partner === null || found.some((other) => other.from === partner.from)) return;
  found.splice(-1, 0, candidateOf(partner, { after: run, shared: true }));
}

function isPlural(tokens: Tokens, at: number): boolean {
  const before = keyAt(tokens, at - 1);
  return before === 'các' || before === 'hai' || honorificBefore(tokens, at) === 'plural';
}

const counts = /^(?:\d|hai|ba|bốn|năm|sáu|bảy)$/u;
const listVerbs = new Set(['gồm', 'là', 'có']);

/** A header over a list: "các đồng chí Ủy viên Trung ương Đảng: …", "4 Phó Thủ tướng: …", "ba Phó Chủ tịch gồm các ông …". */
function opensList(tokens: Tokens, chain: Chain): boolean {
  if (!isPlural(tokens, chain.from) && !counts.test(keyAt(tokens, chain.from - 1))) return false;
  const next = chain.to;
  return gapAt(tokens, next) === Gap.colon || listVerbs.has(keyAt(tokens, next));
}

function takeHonorific(reading: Reading, at: number, kind: HonorificKind, to: number): number {
  const { tokens } = reading;
  if (gapAt(tokens, to) !== Gap.space && gapAt(tokens, to) !== Gap.colon) return to;
  if (kind === 'plural') {
    const comrades = keyAt(tokens, to - 1) === 'chí' || keyAt(tokens, to - 1) === 'c';
    reading.list = {
      kind: 'comrades',
      run: null,
      honorific: comrades ? 'comrade' : 'plain',
      ...headerKept(reading.list),
    };
  }
  if (!isCap(tokens, to)) return kind === 'plain' ? at + 1 : to;
  const read = addName(reading, to, kind === 'plural' ? (reading.list?.honorific ?? null) : kind, true, at);
  return read ?? (kind === 'plain' ? at + 1 : to);
}

/** "ba Phó Chủ tịch gồm các ông …": the header stays over the persons it announces. */
function headerKept(list: List | null): { kind: 'header'; run: TitleRun | null } | null {
  return list?.kind === 'header' ? { kind: 'header', run: list.run } : null;
}

/** Reads a name of the list after a comma, semicolon, colon or "và". */
function takeListed(reading: Reading, list: List, at: number): number {
  const { tokens } = reading;
  if (!isCap(tokens, at)) return at + 1;
  const gap = gapAt(tokens, at);
  const separated = gap === Gap.comma || gap === Gap.semicolon || gap === Gap.colon || keyAt(tokens, at - 1) === 'và';
  if (!separated || (list.kind === 'shared' && !continuesShared(reading, at))) return at + 1;
  return addName(reading, at, list.honorific, false) ?? at + 1;
}

function continuesShared(reading: Reading, at: number): boolean {
  const last = reading.found[reading.found.length - 1];
  if (last === undefined || gapAt(reading.tokens, at) === Gap.semicolon) return false;
  return last.to === at || (last.to === at - 1 && keyAt(reading.tokens, at - 1) === 'và');
}

/** Adds the name that starts at `at`; gives the token after it, or `null` when there is none. `expected`: a form of address stands before. */
function addName(
  reading: Reading,
  at: number,
  honorific: HonorificKind | null,
  expected: boolean,
  address = at,
): number | null {
  const { tokens, list } = reading;
  const run = capitalRun(tokens, at);
  const name = nameInRun(tokens, at, run, { unit: null, nameExpected: expected });
  if (name === null || name.from !== at || name.to - name.from < 2) return null;
  const before = list?.kind === 'shared' && !expected ? list.run : null;
  const installed =
    expected && (isInstalled(tokens, name.to) || isReplaced(tokens, address) || isHolder(tokens, address));
  reading.found.push(
    candidateOf(name, { before, shared: before !== null, honorific, installed, header: headerOf(list) }),
  );
  return name.to;
}
