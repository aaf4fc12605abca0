// Where a page names the writer, beside its own furniture: lines with the kinds known so far and the place of one come in.
import type { BlockKind } from '../../../../shared/article';

/** The lines of an article, their kinds as far as they are known, and where its running text begins. */
export interface KnownLines {
  readonly lines: readonly string[];
  readonly known: readonly (BlockKind | null)[];
  readonly first: number;
}

/** A line that is longer can only be running text. */
const SURELY_BODY = 80;
/** So many lines stand below a story at most, and among them so many long ones that tell of others. */
const MOST_BELOW = 80;
const MOST_OF_OTHERS = 2;

/** True right above the moment of publication, and below the story where the page's furniture or links come next. */
export function isSignedAt({ lines, known, first }: KnownLines, index: number): boolean {
  const next = known[index + 1];
  if (next === 'dateline') return index <= first + 1 && /\d[:h]\d/u.test(lines[index + 1] ?? '');
  if (index < first || index < lines.length - MOST_BELOW || (next !== 'boilerplate' && next !== 'related'))
    return false;
  const isBody = (at: number): boolean => known[at] === null && (lines[at] ?? '').length > SURELY_BODY;
  let others = 0;
  for (let at = index + 1; at < lines.length; at += 1) if (isBody(at)) others += 1;
  if (others > MOST_OF_OTHERS) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (isBody(at)) others -= 1;
    if (others < 0) return true;
  }
  return false;
}
