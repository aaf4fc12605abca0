import { piece, wordsOf, type Piece } from './piece';

const cutEnd = /\s*(?:\.{3}|…)\s*$/u;
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
  return pieces.map((one, index) => {
    const words = cut[index] ?? null;
    if (words === null) return one;
    const isCopy = index === 0 ? isHeadline(lines[1] ?? '', words) : isWholeBelow(lines.slice(index + 1), words);
    return isCopy ? piece(one.start, one.end, 'duplicate') : one;
  });
}

/** The words before the mark that cuts them off; `null` when none does. */
function wordsBeforeCut(text: string, one: Piece): string | null {
  const end = text.slice(Math.max(one.start, one.end - 6), one.end);
  if (!cutEnd.test(end)) return null;
  const words = wordsOf(text, one).replace(cutEnd, '');
  return words.length >= SHORTEST ? words : null;
}

/** A headline is no sentence: a lead that opens with the headline's words does not replace it. */
function isHeadline(line: string, words: string): boolean {
  return line.startsWith(words) && line.length <= LONGEST_TITLE && !/[.…]$/u.test(line);
}

function isWholeBelow(lines: readonly string[], words: string): boolean {
  return lines.some((line) => line.length > words.length && line.includes(words));
}
