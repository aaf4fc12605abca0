// Whether a text may hold a long copy of what stands above in it: most hold none, and their sentences need not be cut.
import type { Span } from '../../../shared/article';
import { foldCodes } from '../../text/letters';
import { unitsOf } from '../../text/units';

const codes = foldCodes();
/** Letters of a beginning: fewer than any long sentence has. */
const LETTERS = 16;

const MARK = 1;
const CLOSER = 2;
/** What a unit may be between two sentences of a line; other spaces and marks are passed over with what has no letter. */
const roles = new Uint8Array(0x10000);
const marks = '.!?…';
for (const mark of marks) roles[mark.charCodeAt(0)] = MARK;
for (const closer of '"”’»)] \u00a0') roles[closer.charCodeAt(0)] = CLOSER;
const LINE_END = 0x0a;

/** One bit for each hash of how a sentence begins. */
const met = new Int32Array(1 << 11);

/** Cheap, and true wherever two sentences, each behind a mark or first of its piece, begin alike and are long. */
export function mayRepeat(text: string, pieces: readonly Span[]): boolean {
  const units = unitsOf(text);
  met.fill(0);
  for (const { start } of pieces) if (!isBehindMark(units, start) && wasMet(units, start, text.length)) return true;
  for (const mark of marks)
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      if (isInLine(units, at + 1) && wasMet(units, at + 1, text.length)) return true;
  return false;
}

function isBehindMark(units: Uint16Array, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && roles[units[at] ?? 0] === CLOSER) at -= 1;
  return at >= 0 && roles[units[at] ?? 0] === MARK;
}

/** True where words of the same line stand behind the last of some marks. */
function isInLine(units: Uint16Array, start: number): boolean {
  let at = start;
  while (roles[units[at] ?? 0] === CLOSER) at += 1;
  return units[at] !== LINE_END && roles[units[at] ?? 0] !== MARK;
}

/** Remembers how a sentence begins, and tells whether another began so. */
function wasMet(units: Uint16Array, start: number, end: number): boolean {
  let hash = 0x811c9dc5;
  for (let at = start, letters = 0; at < end && letters < LETTERS; at += 1) {
    const unit = codes[units[at] ?? 0] ?? 0;
    if (unit === 0) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
    letters += 1;
  }
  const place = (hash >>> 5) & (met.length - 1);
  const bits = met[place] ?? 0;
  const bit = 1 << (hash & 31);
  met[place] = bits | bit;
  return (bits & bit) !== 0;
}
