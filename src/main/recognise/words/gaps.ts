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
  return gapOf(text, from, to, sameBlock);
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

function gapOf(text: string, from: number, to: number, sameBlock: boolean): Gap {
  const printed = text.slice(from, to);
  const gap = printed.includes('<') ? printed.replace(/<\/?\p{L}{1,9}>/gu, '') : printed;
  const line = gap.indexOf('\n');
  // A line break inside a block is a space; an empty line only where the sentence goes on in small letters.
  const isBroken = line >= 0 && !(sameBlock && (line === gap.lastIndexOf('\n') || isSmall(text, to)));
  return isBroken ? Gap.line : longGap(gap, text, from, to);
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

/** What the marks of a longer gap mean, the weakest first: the strongest one decides. White space and invisible units come before. */
const kinds: readonly (readonly [marks: string, gap: Gap])[] = [
  [
    '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    Gap.space,
  ],
  ['\u00ad\u200b\u200c\u200d\u200e\u200f', Gap.space],
  ['', Gap.other],
  ['/', Gap.slash],
  ['&', Gap.ampersand],
  ['-–—−', Gap.dash],
  [')]', Gap.close],
  ['([', Gap.open],
  [',', Gap.comma],
  [':', Gap.colon],
  [';', Gap.semicolon],
  ['“”"«»„', Gap.quote],
  ['.!?…|•', Gap.stop],
];
const WHITE = 0;
const OTHER = 2;

/** The place of each unit's kind among these. */
const strengths = new Uint8Array(0x10000).fill(OTHER);
for (const [strength, [marks]] of kinds.entries()) for (const mark of marks) strengths[mark.charCodeAt(0)] = strength;

function longGap(gap: string, text: string, from: number, to: number): Gap {
  if (gap === '') return Gap.none;
  let strongest = WHITE;
  let dark = 0;
  for (let at = 0; at < gap.length; at += 1) {
    const strength = strengths[gap.charCodeAt(at)] ?? OTHER;
    if (strength !== WHITE) dark += 1;
    if (strength > strongest) strongest = strength;
  }
  if (dark === 1 && gap.includes('.') && isAbbreviation(text, from, to)) return Gap.abbreviation;
  return kinds[strongest]?.[1] ?? Gap.other;
}

/** True when the full stop at `at` belongs to an abbreviation or an initial, not to a sentence. */
function isAbbreviation(text: string, at: number, next: number): boolean {
  if (!isCapital(text, next)) return false;
  let start = at;
  while (start > 0 && unitClass[text.charCodeAt(start - 1)] === WORD && at - start < 6) start -= 1;
  if (!isCapital(text, start)) return false;
  return at - start === 1 || ABBREVIATED.has(text.slice(start, at).toLowerCase());
}
