// A page whose parts were copied twice prints the end of a paragraph again at the start of the next: pieces in order come
// in; the words said again, cut off as a duplicate, go out with them.
import { piece, trimmedPiece, type Piece } from './piece';

const SHORTEST = 30;
const AHEAD = 6;
const opensNext = /^\s+[“"(]?[\p{Lu}\d]/u;

/** Cuts off the start of every piece that says again how the one before it ended. */
export function cutEchoes(text: string, pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((one, index) => echoEnd(text, pieces[index - 1], one) !== null)) return pieces;
  return pieces.flatMap((one, index) => {
    const end = echoEnd(text, pieces[index - 1], one);
    if (end === null) return [one];
    const rest = trimmedPiece(text, end, one.end, one.kind);
    return [piece(one.start, end, 'duplicate'), ...(rest.start < rest.end ? [rest] : [])];
  });
}

/** Where the words end with which a piece says again the end of the one before; `null` where it does not. */
function echoEnd(text: string, before: Piece | undefined, one: Piece): number | null {
  if (before === undefined || one.end - one.start < SHORTEST) return null;
  if (one.kind !== null && one.kind !== 'caption') return null;
  const ended = text.slice(before.start, before.end);
  const at = ended.lastIndexOf(text.slice(one.start, one.start + SHORTEST));
  if (at < 0) return null;
  const said = ended.slice(at);
  const end = one.start + said.length;
  if (end > one.end || !text.startsWith(said, one.start)) return null;
  // A line said twice may be meant so, and a line that ends open may go on in the next: a refrain, a headline in the lead.
  const isLine = at === 0 && text.slice(before.end, one.start).includes('\n');
  if (end === one.end) return isLine ? null : end;
  if (isLine && !/[.!?…]$/u.test(said)) return null;
  return opensNext.test(text.slice(end, end + AHEAD)) ? end : null;
}
