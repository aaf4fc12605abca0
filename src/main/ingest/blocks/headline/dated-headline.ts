// A headline behind which a page prints the moment it appeared: "Hội nghị khai mạc tại Huế 30/06/2024 16:23". The pieces of
// an article come in; the moment, cut off as a dateline, goes out with them.
import { readDateline } from '../../metadata/dateline';
import { piece, type Piece } from '../piece';

const FIRST_PIECES = 5;
const SHORTEST = 24;
const LONGEST = 240;
const LONGEST_MOMENT = 24;
/** Behind such words stands when something takes place, and a mark ends or opens what is told. */
const moment =
  /(?<!(?:[.,:;(–-]|ngày|lúc|vào|từ|đến|hôm|sáng|trưa|chiều|tối|hạn))\s\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?:,|\s[-|])?\s\d{1,2}[:h]\d{2}$/u;

/** Cuts the moment off a headline near the top; one that only says the first again is a `duplicate`. */
export function splitDatedHeadline(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  const at = pieces.slice(0, FIRST_PIECES).findIndex((one) => one.kind === null && momentIn(text, one) !== null);
  const one = pieces[at];
  const start = one === undefined ? null : momentIn(text, one);
  if (first === undefined || one === undefined || start === null) return pieces;
  const isAgain = text.slice(one.start, start) === text.slice(first.start, first.end);
  const kind = at === 0 ? 'title' : isAgain ? 'duplicate' : null;
  const parts = [piece(one.start, start, kind), piece(start + 1, one.end, 'dateline')];
  return [...pieces.slice(0, at), ...parts, ...pieces.slice(at + 1)];
}

/** Where the space stands before the moment at the end of a headline; `null` where there is none. */
function momentIn(text: string, { start, end }: Piece): number | null {
  if (end - start < SHORTEST || end - start > LONGEST || !isDigit(text.charCodeAt(end - 1))) return null;
  const tail = text.slice(Math.max(start, end - 2 * LONGEST_MOMENT), end);
  const found = moment.exec(tail);
  if (found === null || readDateline(text.slice(start, end)) !== null) return null;
  return end - tail.length + found.index;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
