// A second copy of what stands above is a duplicate, told sentence by sentence, so that glued or re-broken paragraphs match.
import type { Span } from '../../../shared/article';
import { foldUnit } from '../../text/letters';
import { sentencesOfBlock } from '../../text/sentences';
import { piece, type Piece } from './piece';

const copied: ReadonlySet<string | null> = new Set([null, 'paragraph', 'caption', 'title', 'source', 'byline']);
const SHORT_SENTENCE = 30;
const ENOUGH_COPIED = 60;
const ENOUGH_TO_SPLIT = 200;

/** Marks pieces whose sentences all stand above as `duplicate`; a piece that is partly a copy is split where that pays. */
export function markDuplicates(text: string, pieces: readonly Piece[]): Piece[] {
  const seen = new Set<number>();
  const found: Piece[] = [];
  for (const one of pieces) {
    if (!copied.has(one.kind)) {
      found.push(one);
      continue;
    }
    const runs = runsOf(text, one, seen);
    found.push(...settle(one, runs, found.at(-1)?.kind === 'duplicate'));
  }
  return found;
}

interface Run extends Span {
  readonly isCopy: boolean;
}

/** Runs of sentences that stand above, or do not; adds the sentences of the piece to `seen`. */
function runsOf(text: string, one: Piece, seen: Set<number>): Run[] {
  const runs: Run[] = [];
  const fresh: number[] = [];
  for (const sentence of sentencesOfBlock(text, one)) {
    const key = keyOf(text, sentence);
    const isShort = sentence.end - sentence.start < SHORT_SENTENCE;
    const last = runs.at(-1);
    const isCopy = seen.has(key) && (!isShort || last === undefined || last.isCopy);
    if (!isCopy) fresh.push(key);
    if (last?.isCopy === isCopy) runs[runs.length - 1] = { start: last.start, end: sentence.end, isCopy };
    else runs.push({ start: sentence.start, end: sentence.end, isCopy });
  }
  for (const key of fresh) seen.add(key);
  return runs;
}

function settle(one: Piece, runs: readonly Run[], followsCopy: boolean): Piece[] {
  if (runs.length <= 1) {
    const isCopy = runs[0]?.isCopy === true && (followsCopy || one.end - one.start >= ENOUGH_COPIED);
    return [isCopy ? piece(one.start, one.end, 'duplicate') : one];
  }
  const isWorth = runs.some((run) => run.isCopy && run.end - run.start >= ENOUGH_TO_SPLIT);
  if (!isWorth) return [one];
  return joinSmall(runs).map((run) => piece(run.start, run.end, run.isCopy ? 'duplicate' : one.kind));
}

/** Runs of copies too short to be worth hiding become part of what stands around them. */
function joinSmall(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const isCopy = run.isCopy && run.end - run.start >= ENOUGH_TO_SPLIT;
    const last = joined.at(-1);
    if (last?.isCopy === isCopy) joined[joined.length - 1] = { start: last.start, end: run.end, isCopy };
    else joined.push({ start: run.start, end: run.end, isCopy });
  }
  return joined;
}

/** Two independent hashes of the folded letters, as one number: equal for copies, whatever marks or spaces changed. */
function keyOf(text: string, span: Span): number {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let at = span.start; at < span.end; at += 1) {
    const folded = foldUnit[text.charCodeAt(at)] ?? '';
    if (folded === '') continue;
    const unit = folded.charCodeAt(0);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x5bd1e995);
  }
  return (one >>> 0) * 0x200000 + (two >>> 11);
}
