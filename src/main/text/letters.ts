// What is known of UTF-16 units: which make words, and what each folds to.
import { textOf } from './units';

/** A unit that separates words. */
export const SEPARATOR = 0;
/** A unit that belongs to a word. */
export const WORD = 1;
/** A unit that is passed over inside a word: soft hyphen, zero-width and control characters, stray combining marks. */
export const IGNORED = 2;

const UNITS = 0x10000;
const PAGE = 0x100;
/** Control characters but those that are white space (tab, line ends), format characters (soft hyphen, zero width), marks. */
const ignoredUnits = /(?:(?![\t-\r\u0085])\p{Cc}|\p{Cf}|\p{M})+/gu;
const wordUnits = /[\p{L}\p{N}]+/gu;
const marks = /\p{M}+/gu;

/** Stretches of nothing but letters: ideographs and syllables of Hangul (Unicode 14). */
const onlyLetters = [
  [0x3400, 0x4dc0],
  [0x4e00, 0xa000],
  [0xac00, 0xd7a4],
] as const;

/** The stretches between them. Halves of surrogate pairs and private units are left out: all of them separate words. */
const mixed = [
  [0, 0x3400],
  [0x4dc0, 0x4e00],
  [0xa000, 0xac00],
  [0xd7a4, 0xd800],
  [0xf900, UNITS],
] as const;

/** Class of every UTF-16 unit: `SEPARATOR`, `WORD` or `IGNORED`. */
export const unitClass: Uint8Array = classes();

/** Lower-case form of a word unit, marks kept; empty for other units. */
export const lowerUnit = ofWordUnits((chars) => chars.toLowerCase().normalize('NFC').replace(marks, ''));

/** Folded form of a word unit: lower case, no marks, `đ` as `d`; empty for other units. */
export const foldUnit = ofWordUnits(folded);

/** Stands in place of a fold code for a unit that folds to several letters, or to one that is no fold of itself. */
export const SEVERAL = 0xffff;

/** Fold codes of units asked for so far; 0 for the others. */
const known = new Uint16Array(UNITS);

/** The one unit that a unit folds to: 0 for units that are no word's, `SEVERAL` where `foldUnit` must be asked. */
export function foldCode(unit: number): number {
  const before = known[unit] ?? 0;
  return before === 0 ? foldCodeAnew(unit) : before;
}

function foldCodeAnew(unit: number): number {
  const form = foldUnit(unit);
  if (form === '') return 0;
  const code = form.charCodeAt(0);
  const only = form.length === 1 && (code === unit || foldUnit(code) === form) ? code : SEVERAL;
  known[unit] = only;
  return only;
}

let isWhole = false;

/** `foldCode` of every unit, for what goes through whole texts; made at the first call. */
export function foldCodes(): Uint16Array {
  if (!isWhole) for (let unit = 0; unit < UNITS; unit += 1) foldCode(unit);
  isWhole = true;
  return known;
}

function classes(): Uint8Array {
  const found = new Uint8Array(UNITS).fill(SEPARATOR);
  for (const [start, end] of onlyLetters) found.fill(WORD, start, end);
  for (const [start, end] of mixed) {
    const every = everyUnit(start, end);
    const mark = (pattern: RegExp, kind: number): void => {
      for (const { 0: run, index } of every.matchAll(pattern))
        found.fill(kind, start + index, start + index + run.length);
    };
    mark(wordUnits, WORD);
    mark(ignoredUnits, IGNORED);
  }
  return found;
}

/** The units of a stretch, in order. */
function everyUnit(start: number, end: number): string {
  const units = new Uint16Array(end - start);
  for (let unit = start; unit < end; unit += 1) units[unit - start] = unit;
  return textOf(units, 0, units.length);
}

/** A table of what `form` makes of word units; a page of it is made when first asked for, since a text has units of few. */
function ofWordUnits(form: (char: string) => string): (unit: number) => string {
  const pages: string[][] = [];
  const pageAt = (first: number): string[] =>
    Array.from({ length: PAGE }, (_, at) =>
      unitClass[first + at] === WORD ? form(String.fromCharCode(first + at)) : '',
    );
  return (unit) => (pages[unit >> 8] ??= pageAt(unit & ~0xff))[unit & 0xff] ?? '';
}

function folded(char: string): string {
  // Lowered once more: `ℕ` has no lower case and is made of one that has.
  const parts = char.toLowerCase().normalize('NFKD').toLowerCase();
  return parts.replace(marks, '').replaceAll('đ', 'd').replaceAll('ı', 'i');
}
