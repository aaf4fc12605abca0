// What stands between two words: a stretch of text and whether it is inside one block come in, the kind of gap goes out.
import { WORD, unitClass } from '../../text/letters';
import { isCapital, isSmall } from './joints';

/** What stands between a word and the one before it. */
export const Gap = {
  /** Nothing at all: a capital inside a word ("tướngTrần"). */
  none: 0,
  space: 1,
  comma: 2,
  /** A dash with a space on at least one side. */
  dash: 3,
  /** A hyphen or dash with no space on either side. */
  hyphen: 4,
  apostrophe: 5,
  slash: 6,
  ampersand: 7,
  semicolon: 8,
  colon: 9,
  open: 10,
  close: 11,
  quote: 12,
  /** The full stop of an abbreviation ("TP. Hồ Chí Minh", "T.Ư"). */
  abbreviation: 13,
  /** A sentence's end. */
  stop: 14,
  /** A new line that ends a paragraph. */
  line: 15,
  other: 16,
  /** There is no word: before the first and behind the last. */
  end: 17,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** True for what may stand between two words of a phrase. */
export function joinsPhrase(gap: Gap): boolean {
  return (
    gap === Gap.space || gap === Gap.none || gap === Gap.hyphen || gap === Gap.ampersand || gap === Gap.abbreviation
  );
}

const ABBREVIATED = new Set([
  'tp',
  't',
  'tx',
  'q',
  'p',
  'tw',
  'tư',
  'gs',
  'pgs',
  'ts',
  'ths',
  'bs',
  'đ',
  'mr',
  'mrs',
  'st',
  'h',
  'tt',
]);

/** What stands in `text` from the end of one word to the beginning of the next; `sameBlock` when both are in one block. */
export function gapBetween(text: string, from: number, to: number, sameBlock: boolean): Gap {
  if (from === to) return Gap.none;
  const known = shortGap(text, from, to);
  if (known !== UNKNOWN) return known;
  if (isFullStop(text, from, to)) return isAbbreviation(text, from, to) ? Gap.abbreviation : Gap.stop;
  return gapOf(text.slice(from, to), text, from, to, sameBlock);
}

const BLANK = 0x20;
const FULL_STOP = 0x2e;

/** True for a full stop, alone or with a blank after it. */
function isFullStop(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(from) !== FULL_STOP) return false;
  return to - from === 1 || (to - from === 2 && text.charCodeAt(from + 1) === BLANK);
}

/** What one mark means, alone or with a blank after it; `UNKNOWN` where more must be looked at. */
function shortGap(text: string, from: number, to: number): Gap | typeof UNKNOWN {
  const mark = text.charCodeAt(from);
  if (to - from === 1) return singles[mark] ?? UNKNOWN;
  return to - from === 2 && text.charCodeAt(from + 1) === BLANK ? (spaced[mark] ?? UNKNOWN) : UNKNOWN;
}

/** Gaps met before that mean the same wherever they stand. */
const knownGaps = new Map<string, Gap>();
const GAPS_KEPT = 1_024;

function gapOf(printed: string, text: string, from: number, to: number, sameBlock: boolean): Gap {
  const known = knownGaps.get(printed);
  if (known !== undefined) return known;
  const gap = untagged(printed);
  if (gap.includes('\n')) {
    return sameBlock && isBrokenLine(text, gap, to) ? longGap(gap, text, from, to) : Gap.line;
  }
  const kind = longGap(gap, text, from, to);
  if (gap.trim() !== '.' && printed.length < 8 && knownGaps.size < GAPS_KEPT) knownGaps.set(printed, kind);
  return kind;
}

function untagged(gap: string): string {
  return gap.includes('<') ? gap.replace(/<\/?\p{L}{1,9}>/gu, '') : gap;
}

/** A line break inside a block is a space; an empty line only where the sentence goes on in small letters. */
function isBrokenLine(text: string, gap: string, to: number): boolean {
  return gap.indexOf('\n') === gap.lastIndexOf('\n') || isSmall(text, to);
}

const singleGaps: readonly (readonly [string, Gap])[] = [
  [' ', Gap.space],
  ['\u00a0', Gap.space],
  ['\t', Gap.space],
  [',', Gap.comma],
  ['-', Gap.hyphen],
  ['–', Gap.hyphen],
  ['—', Gap.dash],
  ["'", Gap.apostrophe],
  ['’', Gap.apostrophe],
  ['/', Gap.slash],
  ['&', Gap.ampersand],
  [';', Gap.semicolon],
  [':', Gap.colon],
  ['(', Gap.open],
  ['[', Gap.open],
  [')', Gap.close],
  [']', Gap.close],
  ['"', Gap.quote],
  ['“', Gap.quote],
  ['”', Gap.quote],
];

/** Stands for a unit that says nothing alone. */
const UNKNOWN = 0xff;
/** Gaps of one unit, by the unit. */
const singles = new Uint8Array(0x10000).fill(UNKNOWN) as { readonly [unit: number]: Gap | typeof UNKNOWN };
for (const [unit, gap] of singleGaps) (singles as Uint8Array)[unit.charCodeAt(0)] = gap;
/** Gaps of one unit and a blank, by the unit: dashes have a space then, and full stops may be of an abbreviation. */
const spaced = Uint8Array.from(singles as Uint8Array) as typeof singles;
for (const dash of '-–') (spaced as Uint8Array)[dash.charCodeAt(0)] = Gap.dash;
for (const mark of "'’") (spaced as Uint8Array)[mark.charCodeAt(0)] = UNKNOWN;
for (const mark of '!?…') (spaced as Uint8Array)[mark.charCodeAt(0)] = Gap.stop;

/** Marks of longer gaps by strength: the strongest one decides. */
const marks: readonly (readonly [RegExp, Gap])[] = [
  [/[.!?…|•]/u, Gap.stop],
  [/[“”"«»„]/u, Gap.quote],
  [/;/u, Gap.semicolon],
  [/:/u, Gap.colon],
  [/,/u, Gap.comma],
  [/[([]/u, Gap.open],
  [/[)\]]/u, Gap.close],
  [/[-–—−]/u, Gap.dash],
  [/&/u, Gap.ampersand],
  [/\//u, Gap.slash],
];

function longGap(gap: string, text: string, from: number, to: number): Gap {
  const bare = gap.trim();
  if (gap === '') return Gap.none;
  if (bare === '' || /^[\u00ad\u200b-\u200f\s]+$/u.test(gap)) return Gap.space;
  if (bare === '.' && isAbbreviation(text, from, to)) return Gap.abbreviation;
  for (const [mark, kind] of marks) if (mark.test(bare)) return kind;
  return Gap.other;
}

/** True when the full stop at `at` belongs to an abbreviation or an initial, not to a sentence. */
function isAbbreviation(text: string, at: number, next: number): boolean {
  if (!isCapital(text, next)) return false;
  let start = at;
  while (start > 0 && unitClass[text.charCodeAt(start - 1)] === WORD && at - start < 6) start -= 1;
  if (!isCapital(text, start)) return false;
  return at - start === 1 || ABBREVIATED.has(text.slice(start, at).toLowerCase());
}
