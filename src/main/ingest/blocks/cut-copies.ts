import { creditAtEnd } from './picture-credit';
import { piece, wordsOf, type Piece } from './piece';

const cutEnd = /\s*(?:\.{3}|…)\s*$/u;
/** A page prints its paper's mark before the summary only. */
const paperMark = /^(?:\([^()]{2,24}\)|[\p{L}\d]+\.vn)\s?[-–]\s/u;
const FIRST_PIECES = 4;
const LAST_COMPARED = 14;
const SHORTEST = 40;
const LONGEST_TITLE = 220;

/**
 * Marks what a search page or a share card cut off with "..." above an article as `duplicate`, where the same words stand
 * whole below: the cut headline above the headline, the cut summary above the lead.
 */
export function markCutCopies(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const cut = pieces.slice(0, FIRST_PIECES).map((one) => (one.kind === null ? wordsBeforeCut(text, one) : null));
  if (cut.every((words) => words === null)) return pieces;
  const lines = pieces.slice(0, LAST_COMPARED).map((one) => wordsOf(text, one));
  const headline = headlineBelow(lines, cut[0] ?? null);
  return pieces.map((one, index) => {
    if (headline !== null && index === 0) return piece(one.start, one.end, 'duplicate');
    if (headline !== null && index === headline) return piece(one.start, one.end, 'title');
    const words = index === 0 ? null : (cut[index] ?? null);
    const isCopy = words !== null && isWholeBelow(lines.slice(index + 1), words);
    return isCopy ? piece(one.start, one.end, 'duplicate') : one;
  });
}

/** The words before the mark that cuts them off; `null` when none does. */
function wordsBeforeCut(text: string, one: Piece): string | null {
  const end = text.slice(Math.max(one.start, one.end - 6), one.end).trimEnd();
  if (!end.endsWith('…') && !end.endsWith('...')) return null;
  const words = wordsOf(text, one).replace(cutEnd, '').replace(paperMark, '');
  return words.length >= SHORTEST ? words : null;
}

/** Where the whole headline stands: next, behind the summary or a picture; the page may have made it longer since it was copied. */
function headlineBelow(lines: readonly string[], cut: string | null): number | null {
  const first = plainQuotes(cut ?? lines[0] ?? '');
  const isWhole = (line = ''): boolean =>
    plainQuotes(line).length > first.length && isHeadline(plainQuotes(line), first);
  if (first.length < SHORTEST) return null;
  const from = cut === null ? 2 : 1;
  const to = cut === null ? 3 : FIRST_PIECES;
  const at = lines.slice(from, to).findIndex(isWhole);
  return at < 0 ? null : from + at;
}

function plainQuotes(line: string): string {
  return line.replace(/[‘’“”"]/gu, "'");
}

/** A headline is no sentence: a lead or a caption that opens with the headline's words does not replace it. */
function isHeadline(line: string, words: string): boolean {
  if (!line.startsWith(words) || line.length > LONGEST_TITLE) return false;
  return !/[.…]$/u.test(line) && creditAtEnd(line) === null;
}

function isWholeBelow(lines: readonly string[], words: string): boolean {
  return lines.join(' ').includes(words);
}
