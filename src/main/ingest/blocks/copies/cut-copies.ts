import { creditAtEnd } from '../credits/picture-credit';
import { piece, wordsOf, type Piece } from '../piece';
import { folded } from '../words-in';

const cutEnd = /\s*(?:\.{3}|…)\s*$/u;
/** A page prints its paper's mark before the summary only. */
const paperMark = /^(?:\([^()]{2,60}\)|[\p{L}\d]+\.vn)\s?[-–]\s/u;
const closed = /[.!?…:;”")]$/u;
const FIRST_PIECES = 4;
const LAST_COMPARED = 24;
const SHORTEST = 40;
const LONGEST_TITLE = 220;
/** A page's description of itself is no longer. */
const SHORTEST_SUMMARY = 60;
const LONGEST_SUMMARY = 180;
const LEAST_BELOW = 4;
/** So much stands at most beside a headline that is printed again: the name of a section, its cut-off end. */
const LONGEST_SECTION = 60;

/**
 * Marks what a search page or a share card cut off with "..." above an article as `duplicate`, where the same words stand
 * whole below: the cut headline above the headline, the cut summary above the lead.
 */
export function markCutCopies(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.slice(0, FIRST_PIECES);
  if (!first.some((one) => one.kind === null && isCutOff(text, one))) return markSummary(text, pieces);
  const cut: (string | null)[] = [];
  for (const one of first) cut.push(one.kind === null ? wordsBeforeCut(text, one) : null);
  if (cut.every((words) => words === null)) return markSummary(text, pieces);
  const lines = linesOf(text, pieces, 0);
  const headline = headlineBelow(lines, cut[0] ?? null);
  const found: Piece[] = [];
  for (const one of pieces) {
    const index = found.length;
    const words = index === 0 ? null : (cut[index] ?? null);
    if (index === headline) found.push(piece(one.start, one.end, 'title'));
    else if (index === 0 ? headline !== null : words !== null && isSaidBelow(lines.slice(index + 1), words))
      found.push(piece(one.start, one.end, 'duplicate'));
    else found.push(one);
  }
  return markSummary(text, found);
}

/** The words of the first pieces, as they are compared, from one on. */
function linesOf(text: string, pieces: readonly Piece[], from: number): readonly string[] {
  const lines: string[] = [];
  for (const one of pieces.slice(from, from + LAST_COMPARED)) lines.push(wordsOf(text, one));
  return lines;
}

/**
 * Marks a whole summary under the headline as `duplicate` where its words stand below as a part of what is told. Where
 * they are a paragraph of their own there, that is the copy.
 */
function markSummary(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces[1]?.kind === 'duplicate' ? 2 : 1;
  const [first, summary] = [pieces[0], pieces[at]];
  if (first?.kind !== null || summary?.kind !== null || pieces.length < 2 + LEAST_BELOW) return pieces;
  if (!isTitleLike(text, first) || !isSummaryLike(text, summary)) return pieces;
  const lines = linesOf(text, pieces, at + 1);
  if (!isWholeBelow(lines, wordsOf(text, summary).slice(1))) return pieces;
  const words = plainQuotes(wordsOf(text, summary));
  const below = lines.map(plainQuotes);
  if (below.includes(words)) return pieces;
  const head = plainQuotes(wordsOf(text, first)).replace(cutEnd, '');
  const again = below.findIndex((line) => isHeadAgain(line, head, words));
  const hidden = again < 0 ? at : at + 1 + again;
  const { start, end } = pieces[hidden] ?? summary;
  return [...pieces.slice(0, hidden), piece(start, end, 'duplicate'), ...pieces.slice(hidden + 1)];
}

function isTitleLike(text: string, one: Piece): boolean {
  return one.end - one.start <= LONGEST_TITLE && (!text.startsWith('.', one.end - 1) || isCutOff(text, one));
}

function isSummaryLike(text: string, { start, end }: Piece): boolean {
  return end - start >= SHORTEST_SUMMARY && end - start <= LONGEST_SUMMARY && text.startsWith('.', end - 1);
}

/** True for a line that is the headline and the summary once more, maybe behind the name of a section. */
function isHeadAgain(line: string, head: string, summary: string): boolean {
  const place = line.length - summary.length;
  return place > head.length && place <= head.length + LONGEST_SECTION && line.includes(head) && line.endsWith(summary);
}

/** True for a piece that ends with the mark which cuts words off. */
export function isCutOff(text: string, { start, end }: Piece): boolean {
  const last = text.slice(Math.max(start, end - 6), end).trimEnd();
  return last.endsWith('…') || last.endsWith('...');
}

/** The words before the mark that cuts them off; `null` when none does. */
function wordsBeforeCut(text: string, one: Piece): string | null {
  if (!isCutOff(text, one)) return null;
  const words = wordsOf(text, one).replace(cutEnd, '').replace(paperMark, '');
  return words.length >= SHORTEST ? words : null;
}

/** Where the whole headline stands: next, behind the summary or a picture; the page may have made it longer since it was copied. */
function headlineBelow(lines: readonly string[], cut: string | null): number | null {
  const first = plainQuotes(cut ?? lines[0] ?? '');
  const isWhole = (line = ''): boolean =>
    plainQuotes(line).length > first.length && isHeadline(plainQuotes(line), first, cut === null ? 0 : LONGEST_KICKER);
  if (first.length < SHORTEST) return null;
  const from = cut === null ? 2 : 1;
  const to = cut === null ? 3 : FIRST_PIECES;
  const at = lines.slice(from, to).findIndex(isWhole);
  return at < 0 ? null : from + at;
}

function plainQuotes(line: string): string {
  return line.replace(/[‘’“”"]/gu, "'");
}

/** What a headline is about may stand before it: "Giao hữu Việt Nam - Lào 2-1: …". */
const LONGEST_KICKER = 45;

/** A headline is no sentence: a lead or a caption that opens with the headline's words does not replace it. */
function isHeadline(line: string, words: string, longestKicker: number): boolean {
  const place = line.indexOf(words);
  if (place < 0 || place > longestKicker || line.length > LONGEST_TITLE) return false;
  if (place > 0 && !line.startsWith(': ', place - 2)) return false;
  return !/[.…]$/u.test(line) && creditAtEnd(line) === null;
}

function isWholeBelow(lines: readonly string[], words: string): boolean {
  const all = lines.join(' ');
  return all.includes(words) || (/[‘’“”"']/u.test(words) && plainQuotes(all).includes(plainQuotes(words)));
}

/** Fewer runs of three words may stand below by chance. */
const FEWEST_RUNS = 10;
/** Share of them that stands where a paragraph opens with the first: some words were set right since, or left out. */
const LEAST_SAID = 0.8;
const FIRST_WORDS = 12;
/** All of it is told in so many paragraphs. */
const TOLD_IN = 3;

/** True where the words stand below: as they are, with other marks between, or nearly all where a paragraph opens alike. */
function isSaidBelow(lines: readonly string[], words: string): boolean {
  if (lines.length === 0) return false;
  if (isWholeBelow(lines, words)) return true;
  const wanted = runsOfThree(folded(words));
  const [opening] = wanted;
  if (opening === undefined || wanted.length < FEWEST_RUNS) return false;
  const below: string[] = [];
  for (const line of lines) below.push(folded(line).join(' '));
  // No words are told that do not open so.
  if (!spaced(below).includes(` ${opening} `)) return false;
  return lines.some((line, at) => {
    const opensAlike = closed.test(line) && opensWithRun(below[at] ?? '', opening);
    return isSaid(wanted, below.slice(at, at + TOLD_IN), opensAlike ? LEAST_SAID : 1);
  });
}

/** Lines of words as one, with a space on both sides of each word. */
function spaced(lines: readonly string[]): string {
  return ` ${lines.filter((line) => line !== '').join(' ')} `;
}

/** True where a run of words stands among the first of a line. */
function opensWithRun(line: string, run: string): boolean {
  return runsOfThree(line.split(' ', FIRST_WORDS)).includes(run);
}

/** True where at least a share of the runs of words stands in some lines; the first that are missing mostly decide. */
function isSaid(wanted: readonly string[], below: readonly string[], least: number): boolean {
  const told = spaced(below);
  let left = wanted.length;
  for (const run of wanted) {
    if (told.includes(` ${run} `)) continue;
    left -= 1;
    if (left / wanted.length < least) return false;
  }
  return true;
}

function runsOfThree(words: readonly string[]): readonly string[] {
  return words.slice(2).map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`);
}
