// Runs of rich formats (RTF, Word, HTML, PDF): text with the name of its font comes in, Unicode goes out.
import { containerShare } from './container-bytes';
import { decodeStanding, standingTally, type LegacyEncoding } from './legacy';
import { syllableTally } from './syllable-score';

/** What the text of a legacy font holds. */
export interface FontEncoding {
  readonly encoding: LegacyEncoding;
  /** True for fonts that show capitals for small letters (`.VnTimeH`): the text is written in small letters. */
  readonly showsCapitals: boolean;
}

/** One run: text as the container gives it (characters of windows-1252 or Latin-1 standing for bytes), and its font. */
export interface FontRun {
  readonly text: string;
  /** As the format names it; `null` when it names none. */
  readonly font: string | null;
}

const styleWords = /(?:[\s,_-]*(?:bold|italic|oblique|regular|normal|mt|psmt))+$/iu;

/**
 * The legacy encoding of a font by its name, `null` for Unicode fonts. Takes names as RTF, Word, CSS (the first of a
 * list counts) and PDF (`ABCDEF+.VnTimeH,Bold`) write them. Source: the font families of ABC (TCVN3) and of VNI.
 */
export function fontEncoding(font: string | null): FontEncoding | null {
  const name = fontName(font ?? '');
  if (/^\.vn\s?[a-z0-9]|^vn(?:time|arial|avant|helvet|courier|book|century)/iu.test(name)) {
    return { encoding: 'tcvn3', showsCapitals: /h$/iu.test(name) };
  }
  if (/^\.?vni[-\s]/iu.test(name)) return { encoding: 'vni', showsCapitals: false };
  return null;
}

function fontName(font: string): string {
  const first = font.split(/[,;]/u, 1)[0] ?? '';
  return first
    .replace(/["']/gu, '')
    .trim()
    .replace(/^[A-Z]{6}\+/u, '')
    .replace(styleWords, '');
}

/**
 * One run as Unicode: decoded by its font's table where the font is a legacy one, with capitals restored for fonts that
 * show them. Text that is Unicode already although its font is a legacy one stays as it is (pages keep the font's name
 * after their text was converted). A letter and its mark may stand in neighbouring runs: `decodeRuns` joins them first.
 * The soft hyphen is ư in TCVN3: a reader must pass on its format's "optional hyphen" (RTF `\-`, Word's softHyphen
 * element and character 31) as U+00AD.
 */
export function decodeRun(text: string, font: string | null): string {
  const held = fontEncoding(font);
  if (held === null) return text;
  const decoded = isUnicodeAlready(text, held.encoding) ? text : decodeStanding(text, held.encoding);
  return held.showsCapitals ? decoded.toUpperCase() : decoded;
}

/** The runs of one paragraph as one string of Unicode; neighbours of one encoding are decoded together. */
export function decodeRuns(runs: readonly FontRun[]): string {
  let out = '';
  for (let at = 0; at < runs.length;) {
    const font = runs[at]?.font ?? null;
    let text = '';
    for (; at < runs.length && isSameKind(runs[at]?.font ?? null, font); at += 1) text += runs[at]?.text ?? '';
    out += decodeRun(text, font);
  }
  return out;
}

function isSameKind(font: string | null, other: string | null): boolean {
  const one = fontEncoding(font);
  const two = fontEncoding(other);
  return one?.encoding === two?.encoding && one?.showsCapitals === two?.showsCapitals;
}

/** The font's word is taken unless the text, read as it stands, is the better Vietnamese. */
function isUnicodeAlready(text: string, encoding: LegacyEncoding): boolean {
  if (/[ăđĩũơưạ-ỹ]/iu.test(text)) return true;
  if (containerShare(text) < 1 / 2) return true;
  const plain = syllableTally(text);
  const decoded = standingTally(text, encoding);
  return decoded.valid - decoded.invalid < plain.valid - plain.invalid && plain.valid > plain.invalid;
}
