// Sentences of a text: the unit of the reading cursor, of snippets and of alignment.
import type { Span } from '../../shared/article';
import { WORD, unitClass } from './letters';

const ABBREVIATIONS = new Set([
  'tp',
  'gs',
  'pgs',
  'ts',
  'ths',
  'bs',
  'ks',
  'ls',
  'nsnd',
  'nsut',
  'tx',
  'tt',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'jr',
  'prof',
  'no',
  'vs',
  'tr',
  'ktt',
  'đ/c',
]);
const MARK = 1;
const CLOSER = 2;
const OPENER = 4;
const SPACE = 8;
const CAPITAL = 16;
const ENDS_ABBREVIATION = 32;
/** What a unit below U+2028 may be at the border of two sentences; 0 for most. */
const roles = new Uint8Array(0x2028);
const give = (role: number, marks: string): void => {
  for (const mark of marks) roles[mark.charCodeAt(0)] = (roles[mark.charCodeAt(0)] ?? 0) | role;
};
give(MARK, '.!?…');
give(ENDS_ABBREVIATION, Array.from(ABBREVIATIONS, (short) => short.slice(-1)).join(''));
give(CLOSER, '"”’»)]');
give(OPENER, '"“‘«([–-');
give(SPACE, '\t\n\v\f\r \u00a0');
give(CAPITAL, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789Đ');

function isOf(role: number, unit: number): boolean {
  return unit < roles.length && ((roles[unit] ?? 0) & role) !== 0;
}

/** The unit at a place; 0 beyond the ends, where the string itself would give no number, which costs the optimiser its work. */
function unitAt(body: string, at: number): number {
  return at >= 0 && at < body.length ? body.charCodeAt(at) : 0;
}

/** Marks that may end a sentence. */
const marks = ['.', '!', '?', '…'];
const marksAndLineEnd = [...marks, '\n'];

/**
 * Sentences of `text` inside `range`, in order, trimmed of white space at both ends. A sentence ends at `. ! ? …` before
 * a capital, a digit or an opening quotation mark (also when glued), and at a line break; abbreviations ("TP. Hồ Chí
 * Minh"), initials and figures ("1.204") do not end one.
 */
export function sentences(text: string, { start, end }: Span = { start: 0, end: text.length }): Span[] {
  return cut(text.slice(start, end), start, marksAndLineEnd);
}

/** The text cut last, and its sentences: each step of a thread asks for those of the one article in hand. */
const held: { text: string; all: readonly Span[] } = { text: '', all: [] };

/** Sentences of one block: a line break inside a block is the source's, not the end of a sentence. */
export function sentencesOfBlock(text: string, { start, end }: Span): Span[] {
  if (text !== held.text) held.all = cut(text, 0, marks);
  held.text = text;
  const found: Span[] = [];
  for (let at = firstBehind(held.all, start); at < held.all.length; at += 1) {
    const one = held.all[at];
    if (one === undefined || one.start >= end) break;
    // What would open it stands behind the range: its mark belongs to the sentence before.
    const before = one.start > start && opening(text, one.start) >= end ? found.pop() : undefined;
    if (before === undefined && one.start >= start && one.end <= end) found.push(one);
    else push(found, text, before?.start ?? Math.max(one.start, start), Math.min(one.end, end), 0);
  }
  return found;
}

/** Number of the first of some sentences that ends behind a place. */
function firstBehind(all: readonly Span[], place: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Cuts `body`, which stands at `offset` of its text, at some of its `ends`. */
function cut(body: string, offset: number, ends: readonly string[]): Span[] {
  const found: Span[] = [];
  const places = ends.map((mark) => body.indexOf(mark));
  let from = 0;
  for (let at = nextOf(places, body, ends, 0); at < body.length;) {
    const isLineEnd = body.charCodeAt(at) === LINE_END;
    const marked = isLineEnd ? at + 1 : past(MARK, body, at);
    const closed = past(CLOSER, body, marked);
    const next = pastSpace(body, closed);
    at = marked;
    if (isLineEnd) {
      push(found, body, from, marked, offset);
      from = marked;
    } else if (mayOpen(body, next)) {
      at = next;
      if (!isStop(body, marked) || isEndedByStop(body, marked - 1, next, next > closed)) {
        push(found, body, from, closed, offset);
        from = next;
      }
    }
    at = nextOf(places, body, ends, at);
  }
  push(found, body, from, body.length, offset);
  return found;
}

/**
 * The place of the first of some marks from one on, or the length of `body`; `places` has that of each. The search for one
 * mark is the system's own: several cost a quarter of a pattern that looks at each unit.
 */
function nextOf(places: number[], body: string, marks: readonly string[], from: number): number {
  let first = body.length;
  for (let index = 0; index < marks.length; index += 1) {
    let place = places[index] ?? -1;
    if (place >= 0 && place < from) places[index] = place = body.indexOf(marks[index] ?? '', from);
    if (place >= 0 && place < first) first = place;
  }
  return first;
}

function past(role: number, body: string, from: number): number {
  let at = from;
  while (isOf(role, unitAt(body, at))) at += 1;
  return at;
}

function pastSpace(body: string, from: number): number {
  let at = from;
  while (isWhite(unitAt(body, at))) at += 1;
  return at;
}

const RARE_SPACES = 0x1680;

/** True for what a pattern calls white space. */
function isWhite(unit: number): boolean {
  return isOf(SPACE, unit) || (unit >= RARE_SPACES && /\s/u.test(String.fromCharCode(unit)));
}

/** True where a sentence may open: at a capital or a digit, also behind an opening mark. */
function mayOpen(body: string, from: number): boolean {
  const at = opening(body, from);
  const unit = unitAt(body, at);
  if (unit < 0x80 || isOf(CAPITAL, unit)) return isOf(CAPITAL, unit);
  return /^[\p{Lu}\p{N}]/u.test(body.slice(at, at + 2));
}

/** The place of the letter a sentence opens with: behind a mark that opens and a space. */
function opening(body: string, from: number): number {
  const at = isOf(OPENER, unitAt(body, from)) ? from + 1 : from;
  return isWhite(unitAt(body, at)) ? at + 1 : at;
}

const LINE_END = 0x0a;
const FULL_STOP = 0x2e;

/** True where the marks before a place are one full stop. */
function isStop(body: string, marked: number): boolean {
  return unitAt(body, marked - 1) === FULL_STOP && !isOf(MARK, unitAt(body, marked - 2));
}

function push(found: Span[], body: string, start: number, end: number, offset: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(body.charCodeAt(from))) from += 1;
  while (to > from && isSpace(body.charCodeAt(to - 1))) to -= 1;
  if (from < to) found.push({ start: offset + from, end: offset + to });
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0xa0 || unit === 0x200b || unit === 0x2028;
}

/** Decides on one full stop; `next` is what stands behind it, beyond marks that close and the gap. */
function isEndedByStop(body: string, at: number, next: number, hasGap: boolean): boolean {
  const start = wordBefore(body, at);
  const length = at - start;
  if (hasGap && (length > LONGEST_SHORT || (length > 1 && !isOf(ENDS_ABBREVIATION, body.charCodeAt(at - 1) | SMALL))))
    return true;
  const before = body.slice(start, at);
  if (!hasGap && /\p{N}$/u.test(before) && /\p{N}/u.test(body.charAt(next))) return false;
  if (length === 1 ? /\p{Lu}/u.test(before) : ABBREVIATIONS.has(before.toLowerCase())) return false;
  return hasGap || !/^\p{Lu}{2,4}$/u.test(before);
}

/** What makes a small letter of a plain capital, and leaves a small one as it is. */
const SMALL = 0x20;
/** Longer words are neither initials nor abbreviations. */
const LONGEST_SHORT = 4;
const SLASH = 0x2f;
const LONGEST_WORD = 24;

/** Where the letters, digits and slashes begin that stand right before a place. */
function wordBefore(body: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && isWordUnit(body.charCodeAt(from - 1))) from -= 1;
  return from;
}

function isWordUnit(unit: number): boolean {
  return unit === SLASH || unitClass[unit] === WORD;
}
