// Links to other articles that a page prints in a row before or behind a story: ">> Một tin >> Tin khác". A paragraph
// that holds its story on one line comes in; the rows cut off go out with it.
import { trimmed } from './lines';
import type { Piece } from './piece';

/** A link with the words it leads with: no sentence follows in it. */
const link = '>{2,3}(?![^>]*[.!?…]\\s+\\p{Lu})[^>]{8,200}';
/** Nothing shows where the last link before a story ends; those before it end where it begins. */
const rowBefore = new RegExp(`^(?:${link})+(?=>>)`, 'u');
const rowBehind = new RegExp(`(?<=[.!?…”"/)]\\s{0,3})(?:${link})+$`, 'u');

/** Cuts rows of links off both ends of a paragraph. */
export function splitLinkRows(text: string, one: Piece): Piece[] {
  const words = text.slice(one.start, one.end);
  if (!words.includes('>>')) return [one];
  const from = one.start + (rowBefore.exec(words)?.[0].length ?? 0);
  const to = one.start + (rowBehind.exec(words)?.index ?? words.length);
  const parts: Piece[] = [
    { ...trimmed(text, one.start, from), kind: 'related' },
    { ...trimmed(text, from, to), kind: null },
    { ...trimmed(text, to, one.end), kind: 'related' },
  ];
  return parts.filter(({ start, end }) => start < end);
}
