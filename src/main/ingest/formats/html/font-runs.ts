// A page whose letters the words alone told, one encoding for all of them: its tree comes in so read and as it stands; runs
// in a legacy font get the characters they hold back, for the font's own table, and what those fonts hold goes out.
import { decodeRun, fontEncoding } from '../../encoding/fonts';
import type { LegacyEncoding } from '../../encoding/legacy';
import { syllableTally } from '../../encoding/syllable-score';
import type { HtmlNode } from './dom';
import { fontRules } from './fonts';
import { isUnread } from './walk';

/** What the letters beyond ASCII stand in: the encodings of their fonts, and `null` where no legacy font tells. */
export type FontEncodings = ReadonlySet<LegacyEncoding | null>;

/** A node in both trees, and the font around it. */
interface Pair {
  readonly guessed: HtmlNode;
  readonly plain: HtmlNode;
  readonly font: string | null;
}

const ELEMENT = 1;
const TEXT = 3;
const NO_FONTS: FontEncodings = new Set();
/** So many more syllables show that a run is not what its font says: pages keep the font's name after they were converted. */
const CLEARLY = 2;

/** Changes the texts of `guessed` whose font tells more; both trees are of the same markup. */
export function restoreFontRuns(guessed: HtmlNode, plain: HtmlNode): FontEncodings {
  const fontOf = fontRules(plain);
  if (fontOf === null) return NO_FONTS;
  const held = new Set<LegacyEncoding | null>();
  const stack: Pair[] = [{ guessed, plain, font: null }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.plain.nodeType === TEXT) {
      if (isBeyondAscii(top.plain)) held.add(restore(top));
      continue;
    }
    const tag = top.plain.localName?.toLowerCase() ?? '';
    if (isUnread(tag)) continue;
    const font = (top.plain.nodeType === ELEMENT ? fontOf(top.plain, tag) : null) ?? top.font;
    stack.push(...childrenOf(top, font));
  }
  return held;
}

function childrenOf({ guessed, plain }: Pair, font: string | null): readonly Pair[] {
  const others = [...plain.childNodes];
  return [...guessed.childNodes].flatMap((child, at) => {
    const other = others[at];
    return other?.nodeType === child.nodeType ? [{ guessed: child, plain: other, font }] : [];
  });
}

function isBeyondAscii({ nodeValue }: HtmlNode): boolean {
  return /[^\0-\x7f]/u.test(nodeValue ?? '');
}

/** Gives a text back what stands in it, if its font tells what that means; gives the encoding of that font. */
function restore({ guessed, plain, font }: Pair): LegacyEncoding | null {
  const encoding = fontEncoding(font)?.encoding ?? null;
  const words = plain.nodeValue ?? '';
  if (encoding === null || words === guessed.nodeValue) return encoding;
  if (netOf(guessed.nodeValue ?? '') >= netOf(decodeRun(words, font)) + CLEARLY) return null;
  guessed.nodeValue = words;
  return encoding;
}

function netOf(words: string): number {
  const { valid, invalid } = syllableTally(words);
  return valid - invalid;
}
