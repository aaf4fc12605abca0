// What the grammar reads: words with their forms and the kind of gap before each, cut once per article.
import type { Block } from '../../../shared/article';
import { IGNORED, SEPARATOR, WORD, unitClass } from '../../text/letters';
import { formAt, type Form } from './forms';

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
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** One word of the article. */
export interface Token extends Form {
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/** Cuts `text` into tokens; `blocks` tell a paragraph broken over lines from two paragraphs. */
export function tokenise(text: string, blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  const ends = blocks.map((block) => block.end);
  let block = 0;
  let last = 0;
  let at = 0;
  while (at < text.length) {
    if (unitClass[text.charCodeAt(at)] !== WORD) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    if (isTag(text, at, end)) {
      at = end + 1;
      continue;
    }
    const here = block;
    while ((ends[block] ?? Infinity) <= at) block += 1;
    const gap = tokens.length === 0 ? Gap.line : gapBetween(text, last, at, blocks.length > 0 && here === block);
    tokens.push(tokenAt(text, at, end, gap));
    last = end;
    at = end;
  }
  return tokens;
}

/** "<b>", "</b>": the emphasis search engines put into titles, no word. */
function isTag(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== '>') return false;
  return text.charAt(start - 1) === '<' || (text.charAt(start - 1) === '/' && text.charAt(start - 2) === '<');
}

function tokenAt(text: string, start: number, end: number, gap: Gap): Token {
  const { key, cap, upper, numeral, native, opens } = formAt(text, start, end);
  return { start, end, gap, key, cap, upper, numeral, native, opens };
}

/** End of the word that starts at `at`; a capital after a small letter starts a new word, for glued titles. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (let next = at + 1; next < text.length; next += 1) {
    const kind = unitClass[text.charCodeAt(next)];
    if (kind === SEPARATOR) break;
    if (kind === IGNORED) continue;
    if (isCapital(text, next) && isSmall(text, next - 1) && !isPrefix(text, at, next)) break;
    end = next + 1;
  }
  return end;
}

const LONGEST_PREFIX = 3;

/** "Mc", "De", "Mac" in one word with the name they begin. */
function isPrefix(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_PREFIX || !isCapital(text, start)) return false;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) >= LATIN) return false;
  return true;
}

/** First unit past the letters without marks. */
const LATIN = 0x80;
const SMALL = 1;
const CAPITAL = 2;
/** Case of every UTF-16 unit below the Latin Extended Additional block's end; words in other scripts have none here. */
const cases = new Uint8Array(0x1f00);
for (let unit = 0; unit < cases.length; unit += 1) {
  const char = String.fromCharCode(unit);
  if (char !== char.toUpperCase()) cases[unit] = SMALL;
  else if (char !== char.toLowerCase()) cases[unit] = CAPITAL;
}

function isSmall(text: string, at: number): boolean {
  return cases[text.charCodeAt(at)] === SMALL;
}

function isCapital(text: string, at: number): boolean {
  return cases[text.charCodeAt(at)] === CAPITAL;
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

function gapBetween(text: string, from: number, to: number, sameBlock: boolean): Gap {
  if (from === to) return Gap.none;
  const known = to - from === 1 ? singles[text.charCodeAt(from)] : undefined;
  if (known !== undefined && known !== UNKNOWN) return known;
  return gapOf(text.slice(from, to), text, from, to, sameBlock);
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
  let start = at;
  while (start > 0 && unitClass[text.charCodeAt(start - 1)] === WORD && at - start < 6) start -= 1;
  const word = text.slice(start, at);
  if (ABBREVIATED.has(word.toLowerCase())) return isCapital(text, start) && isCapital(text, next);
  return word.length === 1 && isCapital(text, start) && isCapital(text, next);
}
