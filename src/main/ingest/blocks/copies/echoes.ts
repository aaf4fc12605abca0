// A page whose parts were copied twice prints the end of a paragraph again at the start of the next: pieces in order come
// in; the words said again, cut off as a duplicate, go out with them.
import { piece, trimmedPiece, type Piece } from '../piece';

const SHORTEST = 30;
const AHEAD = 6;
const opensNext = /^\s+[“"(]?[\p{Lu}\d]/u;

/** Cuts off the start of every piece that says again how the one before it ended. */
export function cutEchoes(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  let before: Piece | undefined;
  for (const one of pieces) {
    const end = echoEnd(text, before, one);
    before = one;
    if (end !== null) found.push(piece(one.start, end, 'duplicate'));
    const rest = end === null ? one : trimmedPiece(text, end, one.end, one.kind);
    if (end === null || rest.start < rest.end) found.push(rest);
  }
  return found;
}

/** Where the words end with which a piece says again the end of the one before; `null` where it does not. */
function echoEnd(text: string, before: Piece | undefined, one: Piece): number | null {
  if (before === undefined || before.kind === 'duplicate' || one.end - one.start < SHORTEST) return null;
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
