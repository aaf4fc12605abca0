import { creditAtEnd } from './picture-credit';
import { piece, wordsOf, type Piece } from './piece';
import { folded } from './whole-article';

const cutEnd = /\s*(?:\.{3}|…)\s*$/u;
/** A page prints its paper's mark before the summary only. */
const paperMark = /^(?:\([^()]{2,60}\)|[\p{L}\d]+\.vn)\s?[-–]\s/u;
const FIRST_PIECES = 4;
const LAST_COMPARED = 14;
const SHORTEST = 40;
const LONGEST_TITLE = 220;
/** A page's description of itself is no longer. */
const SHORTEST_SUMMARY = 60;
const LONGEST_SUMMARY = 180;
const LEAST_BELOW = 4;

/**
 * Marks what a search page or a share card cut off with "..." above an article as `duplicate`, where the same words stand
 * whole below: the cut headline above the headline, the cut summary above the lead.
 */
export function markCutCopies(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const cut = pieces.slice(0, FIRST_PIECES).map((one) => (one.kind === null ? wordsBeforeCut(text, one) : null));
  if (cut.every((words) => words === null)) return markSummary(text, pieces);
  const lines = pieces.slice(0, LAST_COMPARED).map((one) => wordsOf(text, one));
  const headline = headlineBelow(lines, cut[0] ?? null);
  return pieces.map((one, index) => {
    if (headline !== null && index === 0) return piece(one.start, one.end, 'duplicate');
    if (headline !== null && index === headline) return piece(one.start, one.end, 'title');
    const words = index === 0 ? null : (cut[index] ?? null);
    const below = lines.slice(index + 1);
    const isCopy = words !== null && (isWholeBelow(below, words) || isNearlyBelow(below, words));
    return isCopy ? piece(one.start, one.end, 'duplicate') : one;
  });
}

/**
 * Marks a whole summary under the headline as `duplicate` where its words stand below as a part of what is told. Where
 * they are a paragraph of their own there, that is the copy.
 */
function markSummary(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const [first, summary, ...rest] = pieces;
  if (first === undefined || summary?.kind !== null || rest.length < LEAST_BELOW) return pieces;
  if (first.end - first.start > LONGEST_TITLE || text.startsWith('.', first.end - 1)) return pieces;
  const length = summary.end - summary.start;
  if (length < SHORTEST_SUMMARY || length > LONGEST_SUMMARY || !text.startsWith('.', summary.end - 1)) return pieces;
  const words = wordsOf(text, summary);
  const below = rest.slice(0, LAST_COMPARED).map((one) => wordsOf(text, one));
  if (!isWholeBelow(below, words.slice(1)) || below.some((line) => opensWith(line, words))) return pieces;
  return [first, piece(summary.start, summary.end, 'duplicate'), ...rest];
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

function opensWith(line: string, words: string): boolean {
  return plainQuotes(line).startsWith(plainQuotes(words));
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
  const all = lines.join(' ');
  return all.includes(words) || (/[‘’“”"']/u.test(words) && plainQuotes(all).includes(plainQuotes(words)));
}

const FEWEST_WORDS = 12;
const MOST_CHANGED = 0.1;

/** True where a line opens with the same words but for a few that were set right since. */
function isNearlyBelow(lines: readonly string[], words: string): boolean {
  const wanted = folded(words);
  if (wanted.length < FEWEST_WORDS) return false;
  return lines.some((line) => {
    if (line.length < words.length) return false;
    const found = folded(line.slice(0, 2 * words.length));
    return wanted.filter((word, index) => word !== found[index]).length <= MOST_CHANGED * wanted.length;
  });
}
