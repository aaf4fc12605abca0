// A page of pictures prints one caption under the other, each with who made the picture: the pieces of an article come in;
// those of such a row, however long they tell of their picture, go out as captions.
import { creditAtEnd } from '../credits/picture-credit';
import { piece, type Piece } from '../piece';

/** So many lines with a credit, one under the other, are no paragraphs with a caption glued to each. */
const LEAST = 5;
const LONGEST = 700;
/** Most captions of a row are no longer. */
const USUAL = 300;

/** Marks the lines of every row of credited captions. */
export function markGallery(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const found = [...pieces];
  // One of so many lines is looked at: a row long enough holds it.
  for (let at = LEAST - 1; at < pieces.length; at += LEAST) {
    if (!isCredited(text, pieces[at])) continue;
    let from = at;
    while (isCredited(text, pieces[from - 1])) from -= 1;
    while (isCredited(text, pieces[at])) at += 1;
    const row = pieces.slice(from, at);
    if (isGallery(row)) row.forEach(({ start, end }, index) => (found[from + index] = piece(start, end, 'caption')));
  }
  return found;
}

function isCredited(text: string, one: Piece | undefined): boolean {
  if (one?.kind !== null || one.end - one.start > LONGEST) return false;
  return creditAtEnd(text.slice(one.start, one.end)) !== null;
}

function isGallery(row: readonly Piece[]): boolean {
  return row.length >= LEAST && row.filter(({ start, end }) => end - start <= USUAL).length >= row.length * 0.6;
}
