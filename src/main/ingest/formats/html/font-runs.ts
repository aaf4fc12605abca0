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

/** An element in both trees, and the font around it. */
interface Pair {
  readonly guessed: HtmlNode;
  readonly plain: HtmlNode;
  readonly font: string | null;
}

/** Texts that follow each other in both trees: the parser parts a text where an entity stands. */
type Texts = Omit<Pair, 'font'>[];

const TEXT = 3;
const ELEMENT = 1;
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
    const tag = top.plain.localName?.toLowerCase() ?? '';
    if (isUnread(tag)) continue;
    const font = (top.plain.nodeType === ELEMENT ? fontOf(top.plain, tag) : null) ?? top.font;
    const { texts, elements } = childrenOf(top);
    for (const own of texts) if (isBeyondAscii(own)) held.add(restore(own, font));
    for (const one of elements) stack.push({ ...one, font });
  }
  return held;
}

function childrenOf({ guessed, plain }: Pair): { readonly texts: readonly Texts[]; readonly elements: Texts } {
  const others = [...plain.childNodes];
  const texts: Texts[] = [];
  const elements: Texts = [];
  let open: Texts | null = null;
  [...guessed.childNodes].forEach((child, at) => {
    const other = others[at];
    if (other?.nodeType !== child.nodeType) return;
    if (child.nodeType !== TEXT) {
      elements.push({ guessed: child, plain: other });
      open = null;
    } else if (open !== null) open.push({ guessed: child, plain: other });
    else texts.push((open = [{ guessed: child, plain: other }]));
  });
  return { texts, elements };
}

function isBeyondAscii(texts: Texts): boolean {
  return texts.some(({ guessed }) => /[^\0-\x7f]/u.test(guessed.nodeValue ?? ''));
}

/** Gives texts back what stands in them, if their font tells what that means; gives the encoding of that font. */
function restore(texts: Texts, font: string | null): LegacyEncoding | null {
  const encoding = fontEncoding(font)?.encoding ?? null;
  const words = texts.map(({ plain }) => plain.nodeValue ?? '').join('');
  const read = texts.map(({ guessed }) => guessed.nodeValue ?? '').join('');
  if (words === read) return encoding;
  // Beside legacy fonts, what stands in none of them may be as it should be.
  const least = encoding === null ? netOf(words) : netOf(decodeRun(words, font)) + CLEARLY;
  if (netOf(read) >= least) return null;
  for (const { guessed, plain } of texts) guessed.nodeValue = plain.nodeValue;
  return encoding;
}

function netOf(words: string): number {
  const { valid, invalid } = syllableTally(words);
  return valid - invalid;
}
