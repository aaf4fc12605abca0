// What a copied page holds below its story: the tags it bears and the words of its readers, which look like short paragraphs
// of it. Lines with the kinds known so far come in; those get theirs here.
import type { BlockKind } from '../../../shared/article';
import { isCommentsHeading, isRelatedHeading, isTagsHeading } from './phrases';

/** A line that is longer can only be running text. */
const SURELY_BODY = 80;
/** So much of the story stands above before anything can stand below it. */
const LEAST_ABOVE = 3;
const LONGEST_TAG = 40;
const MOST_TAGS = 15;

/** Marks tags and readers' words below a story as `boilerplate`. */
export function markBelow(lines: readonly string[], known: (BlockKind | null)[]): void {
  if (!known.includes('boilerplate')) return;
  let left = 0;
  for (const line of lines) left += line.length;
  let above = 0;
  let story = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (known[index] === 'boilerplate' && above >= LEAST_ABOVE) {
      if (isCountedComments(line) && left < story) {
        markFrom(known, index);
        return;
      }
      if (isTagsHeading(line)) markTags(lines, known, index);
    }
    left -= line.length;
    if (known[index] !== null) continue;
    above += line.length > SURELY_BODY ? 1 : 0;
    story += line.length;
  }
}

/** "Bình luận (3)": without a number it may be a heading of the story. */
function isCountedComments(line: string): boolean {
  return line.includes('(') && isCommentsHeading(line);
}

function markFrom(known: (BlockKind | null)[], index: number): void {
  for (let at = index; at < known.length; at += 1)
    if (known[at] === null || known[at] === 'dateline') known[at] = 'boilerplate';
}

function markTags(lines: readonly string[], known: (BlockKind | null)[], heading: number): void {
  for (let at = heading + 1; at <= heading + MOST_TAGS && known[at] === null; at += 1) {
    const line = lines[at] ?? '';
    if (line.length > LONGEST_TAG || /[.!?:;,]$/u.test(line) || isRelatedHeading(line)) return;
    known[at] = 'boilerplate';
  }
}
