// Search: the words of each article come in; for a query, the articles that answer it come out, best first, with their
// hits as offsets. Indexing, in order: article-words, recent (FlexSearch and word lists of the newest articles), segment
// (everything else, on disk). Searching: query, parse-query, slips, plan, answer, search-index; then hits and snippet.
import { hiddenKinds, type Block, type Span } from '../../shared/article';
import { cutWords, type CutWords } from '../text/cut-words';
import { distinctWords, exactNumbers, wordsIn, type ExactWords } from '../text/distinct-words';

/** Bump when words are cut, folded or stored differently: everything persisted by search is then rebuilt. */
export const SEARCH_VERSION = 9;

/** A word of the running text. */
export const BODY = 0;
/** A word of the title. */
export const TITLE = 1;
/** A word of a block that is hidden by default. */
export const HIDDEN = 2;
/** A word of the first paragraph, which says what the article is about. */
export const LEAD = 3;

interface InFields {
  /** Runs of words of one field, in order, as pairs: `BODY`, `TITLE`, `HIDDEN` or `LEAD`, then the number of words. */
  readonly fields: Uint32Array;
}

/** The words of one article as the index takes them; plain data that may cross threads. */
export interface ArticleWords extends InFields {
  /** Exact forms (lower case, marks kept). */
  readonly forms: readonly string[];
  /** For every word, in order, its place in `forms`. */
  readonly ids: Uint32Array;
}

/** The same by the numbers that words have on one thread, where what is known of a word is found by its number. */
export interface NumberedWords extends ExactWords, InFields {}

/** The words of an article. Pure; made to run wherever files are read. Text outside every block counts as body. */
export function articleWords(text: string, blocks: readonly Block[]): ArticleWords {
  return spelled(numberedWords(text, blocks));
}

/** Numbered words as they may cross threads. */
export function spelled(words: NumberedWords): ArticleWords {
  const { forms, ids } = distinctWords(words);
  return { forms, ids, fields: words.fields };
}

/** As `articleWords`, by numbers; `cut` is the cut text. */
export function numberedWords(text: string, blocks: readonly Block[], cut: CutWords = cutWords(text)): NumberedWords {
  const ranges = fieldRanges(text, blocks);
  const counts = wordsIn(cut, ranges);
  // A word that a border between two blocks divides is two words of the index.
  if (counts === null) return numberedWords(text, blocks, cutWords(text, ranges));
  const fields = new Uint32Array(ranges.length * 2);
  ranges.forEach(({ field }, at) => {
    fields[at * 2] = field;
    fields[at * 2 + 1] = counts[at] ?? 0;
  });
  return { numbers: exactNumbers(cut), known: cut.known, fields };
}

/** A stretch of text of one field. */
export interface FieldRange extends Span {
  readonly field: number;
}

/** The text as stretches of one field each, in order; neighbours of the same field are one stretch. */
export function fieldRanges(text: string, blocks: readonly Block[]): FieldRange[] {
  const ranges: { start: number; end: number; field: number }[] = [];
  const push = (start: number, end: number, field: number): void => {
    const last = ranges.at(-1);
    if (start >= end) return;
    if (last?.field === field) last.end = end;
    else ranges.push({ start, end, field });
  };
  const lead = blocks.find((block) => block.kind === 'paragraph');
  let at = 0;
  for (const block of blocks) {
    push(at, block.start, BODY);
    push(Math.max(at, block.start), block.end, block === lead ? LEAD : fieldOf(block));
    at = Math.max(at, block.end);
  }
  push(at, text.length, BODY);
  return ranges;
}

function fieldOf(block: Block): number {
  if (block.kind === 'title') return TITLE;
  return hiddenKinds.has(block.kind) ? HIDDEN : BODY;
}
