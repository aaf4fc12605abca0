// A second copy of what stands above is a duplicate, told sentence by sentence, so that glued or re-broken paragraphs match.
import type { Span } from '../../../../shared/article';
import { foldCodes } from '../../../text/letters';
import { sentencesOfBlock } from '../../../text/sentences';
import { unitsOf } from '../../../text/units';
import { isCutOff } from './cut-copies';
import { piece, type Piece } from '../piece';

const codes = foldCodes();
const copied: ReadonlySet<string | null> = new Set([null, 'paragraph', 'caption', 'title', 'source', 'byline']);
const SHORT_SENTENCE = 30;
/** A summary above an article is copied by the lead: copies of the first pieces are told at this length. */
const SUMMARY_PIECES = 4;
const ENOUGH_OF_SUMMARY = 60;
/** Elsewhere the same few words may well be said twice (a forecast for two regions): only a long run is a copy. */
const ENOUGH = 300;
/** Lines from the middle of a list, a prayer or a forecast may come again together: only more of them are a copy. */
const ENOUGH_OF_LINES = 600;

/** Marks runs of pieces whose sentences all stand above as `duplicate`; a piece that is partly a copy is split where that pays. */
export function markDuplicates(text: string, pieces: readonly Piece[]): readonly Piece[] {
  if (!mayRepeat(text, pieces)) return pieces;
  const seen: Seen = { waiting: new Map(), firsts: new Map(), copies: 0 };
  const told = pieces.map((one, index) => (mayBeCopied(text, one, index) ? readSentences(text, one, index, seen) : []));
  if (seen.copies === 0) return pieces;
  return hideRuns(pieces.flatMap((one, index) => settle(one, runsOf(told[index] ?? []))));
}

/** One bit for each hash of how a sentence begins and ends. */
const met = new Int32Array(1 << 11);

/** Cheap, and true wherever two sentences begin and end alike: in most texts none do. */
function mayRepeat(text: string, pieces: readonly Piece[]): boolean {
  const units = unitsOf(text);
  met.fill(0);
  for (const one of pieces)
    for (const { start, end } of sentencesOfBlock(text, one)) if (wasMet(endsOf(units, start, end))) return true;
  return false;
}

/** Remembers a hash, and tells whether it was met before. */
function wasMet(hash: number): boolean {
  const place = (hash >>> 5) & (met.length - 1);
  const bits = met[place] ?? 0;
  const bit = 1 << (hash & 31);
  met[place] = bits | bit;
  return (bits & bit) !== 0;
}

/** What a search page cut off above an article hides nothing of it. */
function mayBeCopied(text: string, one: Piece, index: number): boolean {
  return copied.has(one.kind) && (index >= SUMMARY_PIECES || !isCutOff(text, one));
}

/** A sentence with the number of the piece in which it stood first: `undefined` where that is here. */
interface Told extends Span {
  readonly first: number | undefined;
}

function readSentences(text: string, one: Piece, index: number, seen: Seen): Told[] {
  return sentencesOfBlock(text, one).map(({ start, end }) => ({
    start,
    end,
    first: firstOf(seen, text, start, end, index),
  }));
}

interface Part extends Piece {
  readonly isCopy: boolean;
  /** True when all it copies stands in the first pieces. */
  readonly isSummary: boolean;
}

type Run = Omit<Part, 'kind'>;

/** Runs of sentences that stand above, or do not. */
function runsOf(told: readonly Told[]): Run[] {
  const runs: Run[] = [];
  for (const { start, end, first } of told) {
    const isShort = end - start < SHORT_SENTENCE;
    const last = runs.at(-1);
    const isCopy = first !== undefined && (!isShort || last === undefined || last.isCopy);
    const isSummary = isCopy && first < SUMMARY_PIECES;
    if (last?.isCopy === isCopy) extend(runs, end, last.isSummary && isSummary);
    else runs.push({ start, end, isCopy, isSummary });
  }
  return runs;
}

function extend(runs: Run[], end: number, isSummary: boolean): void {
  const last = runs.pop();
  if (last !== undefined) runs.push({ start: last.start, end, isCopy: last.isCopy, isSummary });
}

function settle(one: Piece, runs: readonly Run[]): Part[] {
  const { start, end, kind } = one;
  const [run] = runs;
  if (run !== undefined && runs.length === 1)
    return [{ start, end, kind, isCopy: run.isCopy, isSummary: run.isSummary }];
  if (kind === 'caption' || !runs.some(isWorthHiding)) return [{ start, end, kind, isCopy: false, isSummary: false }];
  return joinSmall(runs).map((part) => ({ ...part, kind }));
}

/** A long copy anywhere, or the summary said again where a story begins that stands in one piece. */
function isWorthHiding(run: Run, index: number): boolean {
  const length = run.end - run.start;
  return run.isCopy && (length >= ENOUGH || (index === 0 && run.isSummary && length >= ENOUGH_OF_SUMMARY));
}

/** Runs of copies too short to be worth hiding become part of what stands around them. */
function joinSmall(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const isCopy = isWorthHiding(run, joined.length);
    const last = joined.at(-1);
    if (last?.isCopy === isCopy) extend(joined, run.end, last.isSummary && run.isSummary);
    else joined.push({ ...run, isCopy });
  }
  return joined;
}

/** Hides neighbouring copies together, where they are long enough for a copy of the story; a caption alone never is. */
function hideRuns(parts: readonly Part[]): Piece[] {
  const found: Piece[] = [];
  for (let from = 0; from < parts.length;) {
    let to = from + 1;
    while (parts[from]?.isCopy === true && parts[to]?.isCopy === true) to += 1;
    const run = parts.slice(from, to);
    const isHidden = isCopyOfStory(run);
    for (const { start, end, kind } of run) found.push(piece(start, end, isHidden ? 'duplicate' : kind));
    from = to;
  }
  return found;
}

function isCopyOfStory(run: readonly Part[]): boolean {
  const told = run.filter((part) => part.isCopy && part.kind !== 'caption');
  const length = told.reduce((sum, part) => sum + part.end - part.start, 0);
  const enough = told.length > 1 && told[0]?.isSummary === false ? ENOUGH_OF_LINES : ENOUGH;
  return length >= enough || (length >= ENOUGH_OF_SUMMARY && run.every((part) => part.isSummary));
}

/** Sentences met so far. Most begin and end like no other, so that their letters need not all be read. */
interface Seen {
  /** By how they begin and end: the only such sentence; `null` once there were two. */
  readonly waiting: Map<number, Waiting | null>;
  /** By all their letters, where two begin and end alike: the number of the first piece. */
  readonly firsts: Map<number, number>;
  /** How many stood above. */
  copies: number;
}

interface Waiting extends Span {
  /** Number of its piece. */
  readonly index: number;
}

/** Number of the piece a sentence stood in first; `undefined` for a new one, which is remembered with `index`. */
function firstOf(seen: Seen, text: string, start: number, end: number, index: number): number | undefined {
  const { waiting, firsts } = seen;
  const ends = endsOf(unitsOf(text), start, end);
  const alike = waiting.get(ends);
  if (alike === undefined) {
    waiting.set(ends, { start, end, index });
    return undefined;
  }
  if (alike !== null) firsts.set(keyOf(text, alike.start, alike.end), alike.index);
  waiting.set(ends, null);
  const key = keyOf(text, start, end);
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, index);
  else seen.copies += 1;
  return first;
}

/** Letters looked at on either side. */
const END_LETTERS = 8;

/** A hash of the first and last folded letters of a sentence. */
function endsOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start, letters = 0; at < end && letters < END_LETTERS; at += 1) {
    const unit = codes[units[at] ?? 0] ?? 0;
    if (unit === 0) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
    letters += 1;
  }
  for (let at = end - 1, letters = 0; at >= start && letters < END_LETTERS; at -= 1) {
    const unit = codes[units[at] ?? 0] ?? 0;
    if (unit === 0) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
    letters += 1;
  }
  return hash;
}

/** Two independent hashes of the folded letters, as one number: equal for copies, whatever marks or spaces changed. */
function keyOf(text: string, start: number, end: number): number {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let at = start; at < end; at += 1) {
    const unit = codes[text.charCodeAt(at)] ?? 0;
    if (unit === 0) continue;
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x5bd1e995);
  }
  return (one >>> 0) * 0x200000 + (two >>> 11);
}
