// Digests: a document comes in; the articles it holds, where its own separators part them, go out. One that does not
// show its seams beyond doubt stays whole.
import { lines, type Line } from '../blocks/lines';
import { isDigestHead, type Cut } from './cut';
import { exportedCuts } from './export-cuts';
import { headedCuts } from './headed-cuts';
import { ruledCuts } from './ruled-cuts';

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
  const [hasSeam, hasCredits] = [found.some((line) => maySeam(text, line)), mayCredit(text, found)];
  if (!hasSeam && !hasCredits) return null;
  const all = found.map(({ start, end, gap }) => ({ start, end, gap, words: text.slice(start, end) }));
  const exported = hasSeam ? exportedCuts(all) : null;
  if (exported !== null) return exported;
  const ruled = hasSeam ? ruledCuts(all, text) : null;
  const headed = hasCredits ? headedCuts(all) : null;
  return (headed?.length ?? 0) > (ruled?.length ?? 0) ? headed : ruled;
}

const seam = /(?:AN\s+)?Document |\d+ of \d|End of |Tài liệu \d|[=\-_*#~•–—+§■oO0]/uy;

/** Cheap, and true of every line that parts articles: few texts have one. */
function maySeam(text: string, { start }: Line): boolean {
  seam.lastIndex = start;
  return seam.test(text);
}

/** Cheap, and true of every text in which two articles say where they stood, or whose head says that it is a digest. */
function mayCredit(text: string, found: readonly Line[]): boolean {
  let credits = 0;
  for (const { start, end } of found) {
    const last = text.charAt(end - 1);
    const isClosed = last === ')' || last === ']' || (last === '.' && /[)\]]/u.test(text.charAt(end - 2)));
    if (!isClosed && end - start > LONGEST_CREDIT) continue;
    if (credit.test(text.slice(Math.max(start, end - LONGEST_CREDIT), end)) && ++credits === 2) return true;
  }
  return found.slice(0, FIRST).some(({ start, end }) => isDigestHead(text.slice(start, end)));
}

const LONGEST_CREDIT = 110;
/** A day in digits or words, or a word that credits. */
const credit = /\d\s?[/.-]\s?[01]?\d|tháng|[Nn]guồn|NGUỒN|[Tt]heo|THEO|Báo|báo|\.(?:vn|com)/u;
