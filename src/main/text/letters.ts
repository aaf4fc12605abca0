// Tables over UTF-16 units, made once: which units make words, and what each folds to.

/** A unit that separates words. */
export const SEPARATOR = 0;
/** A unit that belongs to a word. */
export const WORD = 1;
/** A unit that is passed over inside a word: soft hyphen, zero-width and control characters, stray combining marks. */
export const IGNORED = 2;

const UNITS = 0x10000;
/** Control characters but those that are white space (tab, line ends), format characters (soft hyphen, zero width), marks. */
const ignoredUnit = /(?![\t-\r\u0085])\p{Cc}|\p{Cf}|\p{M}/u;
const wordUnit = /[\p{L}\p{N}]/u;

function classOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SEPARATOR;
  const char = String.fromCharCode(unit);
  if (ignoredUnit.test(char)) return IGNORED;
  return wordUnit.test(char) ? WORD : SEPARATOR;
}

function foldedUnit(unit: number): string {
  const char = String.fromCharCode(unit);
  // Lowered once more: `ℕ` has no lower case and is made of one that has.
  const parts = char.toLowerCase().normalize('NFKD').toLowerCase();
  return parts.replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('ı', 'i');
}

/** Class of every UTF-16 unit: `SEPARATOR`, `WORD` or `IGNORED`. */
export const unitClass: Uint8Array = new Uint8Array(UNITS);
/** Lower-case form of every word unit, marks kept; empty for other units. */
export const lowerUnit: readonly string[] = new Array<string>(UNITS).fill('');
/** Folded form of every word unit: lower case, no marks, `đ` as `d`; empty for other units. */
export const foldUnit: readonly string[] = new Array<string>(UNITS).fill('');

/** Stands in `foldCode` for a unit that folds to several letters, or to one that is no fold of itself. */
export const SEVERAL = 0xffff;
/** The one unit that every word unit folds to: 0 for units that are no word's, `SEVERAL` where `foldUnit` must be asked. */
export const foldCode: Uint16Array = new Uint16Array(UNITS);

for (let unit = 0; unit < UNITS; unit += 1) {
  const kind = classOf(unit);
  unitClass[unit] = kind;
  if (kind !== WORD) continue;
  (lowerUnit as string[])[unit] = String.fromCharCode(unit).toLowerCase().normalize('NFC').replace(/\p{M}/gu, '');
  const folded = foldedUnit(unit);
  (foldUnit as string[])[unit] = folded;
  foldCode[unit] = folded === '' ? 0 : isPlain(unit, folded) ? folded.charCodeAt(0) : SEVERAL;
}

/** False for several letters, and for one that is itself folded to another. */
function isPlain(unit: number, folded: string): boolean {
  const code = folded.charCodeAt(0);
  return folded.length === 1 && (code === unit || (wordUnit.test(folded) && foldedUnit(code) === folded));
}
