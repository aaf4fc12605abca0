// Digests: a document comes in; the articles it holds, where its own separators part them, go out. One that does not
// show its seams beyond doubt stays whole.
import { lines, type Line } from '../blocks/lines';
import { isDigestHead, isRule, type Cut } from './cut';
import { exportedCuts } from './export-cuts';
import { headedCuts } from './headed-cuts';
import { ruledCuts } from './ruled-cuts';
import { mayStand } from './standing';

const LEAST = 500;
/** Two articles, each with what parts it or says where it stood. */
const LEAST_LINES = 4;
/** Lines at the head of a text that may say that it is a digest. */
const FIRST = 6;

/** Where a digest is to be cut; `null` for a text that is one article. */
export function cutsOf(text: string): readonly Cut[] | null {
  if (text.length < LEAST) return null;
  const found = lines(text);
  if (found.length < LEAST_LINES) return null;
  const [isExport, hasRules] = [found.some((line) => mayExport(text, line)), found.some((line) => mayRule(text, line))];
  const hasCredits = mayCredit(text, found);
  if (!isExport && !hasRules && !hasCredits) return null;
  const all = found.map(({ start, end, gap }) => ({ start, end, gap, words: text.slice(start, end) }));
  const exported = isExport ? exportedCuts(all) : null;
  if (exported !== null) return exported;
  const ruled = hasRules ? ruledCuts(all, text) : null;
  const headed = hasCredits ? headedCuts(all) : null;
  return (headed?.length ?? 0) > (ruled?.length ?? 0) ? headed : ruled;
}

const seam =
  /(?:AN\s+)?Document |\d+ of \d|End of |Tài liệu \d|(?:T[iI][êÊ][uU] [đĐ][ềỀ]|T[êÊ][nN] [bB][àÀ][iI])\s?:/uy;

/** Cheap, and true of every line that parts the articles of an export. */
function mayExport(text: string, { start }: Line): boolean {
  seam.lastIndex = start;
  return seam.test(text);
}

const LONGEST_RULE = 80;
const strokes = '=-_*#~•–—+§■oO0';

/** Cheap, and true of every line of strokes. */
function mayRule(text: string, { start, end }: Line): boolean {
  return end - start <= LONGEST_RULE && strokes.includes(text.charAt(start)) && isRule(text.slice(start, end));
}

/** Cheap, and true of every text in which two articles say where they stood, or whose head says that it is a digest. */
function mayCredit(text: string, found: readonly Line[]): boolean {
  let credits = 0;
  for (const line of found) if (hasCredit(text, line) && ++credits === 2) return true;
  return found.slice(0, FIRST).some(({ start, end }) => isDigestHead(text.slice(start, end)));
}

/** True of a short line, of brackets behind a long one, and of what stands behind a stroke, that may say so. */
function hasCredit(text: string, { start, end }: Line): boolean {
  const last = text.charAt(end - 1) === '.' ? end - 2 : end - 1;
  const opening = brackets[text.charAt(last)];
  if (opening !== undefined) {
    const tail = text.slice(Math.max(start, last - LONGEST_CREDIT), last);
    const from = tail.lastIndexOf(opening);
    return from >= 0 && mayStand(tail.slice(from));
  }
  if (end - start <= LONGEST_CREDIT) return mayStand(text.slice(start, end));
  const isDated = end - start <= LONGEST_HEADLINE && text.charAt(last) >= '0' && text.charAt(last) <= '9';
  return isDated && mayStand(text.slice(end - LONGEST_CREDIT, end));
}

const LONGEST_CREDIT = 110;
const LONGEST_HEADLINE = 300;
const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
