// Links to other articles that a page prints in a row before or behind a story: ">> Một tin >> Tin khác". A paragraph
// that holds its story on one line comes in; the rows cut off go out with it.
import { trimmedPiece, type Piece } from '../piece';

/** A link with the words it leads with: no sentence follows in it. */
const link = '>{2,3}(?![^>]*[.!?…]\\s+\\p{Lu})[^>]{8,200}';
/** Nothing shows where the last link before a story ends; those before it end where it begins. */
const rowBefore = new RegExp(`^(?:${link})+(?=>>)`, 'u');
const linkInRow = new RegExp(`${link}(?=>>|$)`, 'gu');
const endsSentence = /[.!?…”"/)]\s{0,3}$/u;
const LONGEST_END = 4;

/** Cuts rows of links off both ends of a paragraph; `null` for one without. */
export function cutLinkRows(text: string, one: Piece): Piece[] | null {
  const words = text.slice(one.start, one.end);
  if (!words.includes('>>')) return null;
  const storyStart = rowBefore.exec(words)?.[0].length ?? 0;
  const from = one.start + storyStart;
  const to = one.start + rowBehind(words, storyStart);
  const parts = [
    trimmedPiece(text, one.start, from, 'related'),
    trimmedPiece(text, from, to),
    trimmedPiece(text, to, one.end, 'related'),
  ];
  return parts.filter(({ start, end }) => start < end);
}

/** Where the row begins that ends a paragraph, not before `from`; the paragraph's length where none does. */
function rowBehind(words: string, from: number): number {
  const none = words.length;
  let [row, links, end] = [none, 0, 0];
  for (const { 0: found, index } of words.matchAll(linkInRow)) {
    if (index !== end) [row, links] = [none, 0];
    if (row === none && index >= from) row = index;
    if (row !== none) links += 1;
    end = index + found.length;
  }
  const isRow = links > 1 || endsSentence.test(words.slice(Math.max(0, row - LONGEST_END), row));
  return end === words.length && isRow ? row : none;
}
