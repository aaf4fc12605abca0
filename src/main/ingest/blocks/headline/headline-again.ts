// A headline that a page prints again before the lead, or before the moment it appeared: the pieces of an article come
// in; the second headline, cut off as a duplicate, goes out with them.
import { readDateline } from '../../metadata/dateline';
import { trimmed } from '../lines';
import { piece, wordsOf, type Piece } from '../piece';

const SHORTEST = 40;
const LONGEST = 220;
const LAST_PIECE = 3;
/** The section of the page, which a copy glues before its headline: "Văn hóa - Giải trí"; what bears the headline for a name is none. */
const section =
  /^(?:(?!(?:Chương trình|Hội nghị|Hội thảo|Hội thi|Cuộc thi|Lễ|Dự án|Đề án|Phong trào|Chiến dịch)\s)\p{Lu}[\p{L} –&-]{1,38}\s)?$/u;
const SECTION = 40;
/** A lead behind it: not the rest of a name, which has capitals, nor who made the picture it stands under. */
const opensLead = /^\s+(?!Ảnh)(?:(?:Ông|Bà|Anh|Chị)\s|\p{Lu}[\p{L}\d.]*,?\s+[\p{Ll}\d])[\s\S]{60}/u;

/** Cuts the headline off a paragraph near the top that says it again. */
export function splitHeadlineAgain(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  if (first === undefined) return pieces;
  const headline = text.slice(first.start, first.end);
  if (headline.length < SHORTEST || headline.length > LONGEST || /[.…]$/u.test(headline)) return pieces;
  for (let at = 1; at <= LAST_PIECE; at += 1) {
    const again = pieces[at];
    const from = again?.kind === null ? text.slice(again.start, again.start + LONGEST + SECTION).indexOf(headline) : -1;
    if (again === undefined || from < 0 || !section.test(text.slice(again.start, again.start + from))) continue;
    const parts = cutBehind(text, again, again.start + from + headline.length);
    return [...pieces.slice(0, at), ...parts, ...pieces.slice(at + 1)];
  }
  return pieces;
}

function cutBehind(text: string, one: Piece, headlineEnd: number): Piece[] {
  const rest = trimmed(text, headlineEnd, one.end);
  const isDated = readDateline(wordsOf(text, rest)) !== null;
  if (!isDated && !opensLead.test(text.slice(headlineEnd, one.end))) return [one];
  return [piece(one.start, headlineEnd, 'duplicate'), piece(rest.start, rest.end)];
}
