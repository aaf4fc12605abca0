// Seams of a text: where a word with a capital, maybe behind a quotation mark, stands behind one without a mark. There two
// sentences may meet that lost what stood between them.
import { WORD, unitClass } from '../../../text/letters';
import { unitsOf } from '../../../text/units';
import { traitsOf } from '../../traits';
import { openers } from './sentence-opener';

/** Where two words meet. */
export interface Seam {
  /** The place of the space between them. */
  readonly at: number;
  /** True of every word that may open a sentence, and of few others. */
  readonly mayOpen: boolean;
}

const END_OF_WORD = 1;
const QUOTE = 2;
const SMALL = 4;
const SPACE = 0x20;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
/** What a unit may be at a seam, by its number. */
const roles = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x2020; unit += 1) roles[unit] = roleOf(String.fromCharCode(unit));

function roleOf(letter: string): number {
  if (letter === '"' || letter === '“' || letter === '‘') return QUOTE | (letter === '"' ? END_OF_WORD : 0);
  if (letter === '”' || letter === '’' || letter === ')') return END_OF_WORD;
  return (/\p{Ll}/u.test(letter) ? SMALL : 0) | (/[\p{L}\d]/u.test(letter) ? END_OF_WORD : 0);
}

function isOf(role: number, unit: number): boolean {
  return ((roles[unit] ?? 0) & role) !== 0;
}

/** True for a letter without a capital's size. */
export function isSmall(unit: number): boolean {
  return isOf(SMALL, unit);
}

/** The text looked through last, and its seams: each step of a thread asks for those of the one article in hand. */
const held: { text: string; seams: readonly Seam[] } = { text: '', seams: [] };

/** The seams of a text behind `start` that stand before the last letter of a stretch, in order. */
export function seamsIn(text: string, start: number, end: number): readonly Seam[] {
  if (text !== held.text) held.seams = seamsOf(text);
  held.text = text;
  const from = firstBehind(held.seams, start);
  return held.seams.slice(from, firstBehind(held.seams, end - 2, from));
}

/** Number of the first of some seams, from one on, that stands behind a place. */
function firstBehind(seams: readonly Seam[], place: number, from = 0): number {
  let low = from;
  let high = seams.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seams[middle]?.at ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function seamsOf(text: string): readonly Seam[] {
  const units = unitsOf(text);
  const found: Seam[] = [];
  for (const capital of traitsOf(text).capitals) {
    const at = isOf(QUOTE, units[capital - 1] ?? 0) ? capital - 2 : capital - 1;
    if (at < 1 || units[at] !== SPACE) continue;
    let before = at - 1;
    while (before > 0 && units[before] === SPACE) before -= 1;
    if (isOf(END_OF_WORD, units[before] ?? 0))
      found.push({ at, mayOpen: known[placeOf(units, capital, text.length)] === 1 });
  }
  return found;
}

/** Longer than every opener. */
const LONGEST_OPENER = 8;
/** One place for the letters of every opener; few other words share one. */
const known = new Uint8Array(1 << 13);
for (const word of openers)
  known[
    placeOf(
      Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
      0,
      word.length,
    )
  ] = 1;

function placeOf(units: Uint16Array, start: number, end: number): number {
  const stop = Math.min(start + LONGEST_OPENER, end);
  let hash = 0;
  for (let at = start; at < stop; at += 1) {
    const unit = units[at] ?? 0;
    if (unit === SPACE || unit === COMMA) break;
    hash = Math.imul(hash ^ unit, 0x9e3779b1);
  }
  return hash >>> 19;
}

/** The word behind a space, up to the next or to `end`, without the quotation mark before and the comma behind it. */
export function wordBehind(text: string, at: number, end: number): string {
  const start = wordStart(text, at);
  let stop = start;
  while (stop < end && text.charCodeAt(stop) !== SPACE) stop += 1;
  return text.slice(start, stop > start && text.charCodeAt(stop - 1) === COMMA ? stop - 1 : stop);
}

/** The first three words behind a space, up to `end`, without marks before and behind the first two. */
export function wordsFrom(text: string, at: number, end: number): readonly [string, string, string] {
  const stop = Math.min(at + AHEAD, end);
  const start = wordStart(text, at);
  const first = lettersTo(text, start, stop);
  const gap = text.charCodeAt(first) === COMMA ? first + 1 : first;
  const next = first > start && gap < stop && isGap(text, gap) ? gap + 1 : stop;
  const second = lettersTo(text, next, stop);
  const last = second > next && second < stop && (isGap(text, second) || text.charCodeAt(second) === HYPHEN);
  let third = last ? second + 1 : stop;
  while (third < stop && !isGap(text, third)) third += 1;
  return [text.slice(start, first), text.slice(next, second), last ? text.slice(second + 1, third) : ''];
}

const AHEAD = 40;

function wordStart(text: string, at: number): number {
  return isOf(QUOTE, text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}

/** Where the letters and digits end that begin at a place. */
function lettersTo(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && unitClass[text.charCodeAt(at)] === WORD) at += 1;
  return at;
}

function isGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === SPACE || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d);
}
