// Which blocks of a page are the article: those Readability finds, and everything real it drops.
import { isByline } from '../../blocks/credits/byline';
import { isBoilerplate, isRelatedHeading } from '../../blocks/phrases';
import { isFact } from '../table-row';
import { chooseBelow, commentsBelow, hidden, isTeaser, linksBelow, listsBelow } from './below';
import { keyOf } from './main-content';
import { headings, isReal, LINKED, REAL_LENGTH, type ChosenBlock } from './real-blocks';
import { joinRows } from './table-rows';
import type { HtmlBlock, TablePlace } from './walk';

/** The blocks of the article, and what was seen on the way. */
export interface Choice {
  readonly blocks: readonly ChosenBlock[];
  /** True when a heading names the article: it is its title, whatever the window is called. */
  readonly isNamed: boolean;
  /** True for a page that is nothing but its document, as a text program saves one. */
  readonly isPlain: boolean;
}

/** Share of a page's letters that may be links where no site stands around the text. */
const PLAIN_LINKED = 0.02;

/** Chooses the article's blocks. `titles` are the page's own names for the article; `picked` is Readability's choice. */
export function chooseBlocks(
  blocks: readonly HtmlBlock[],
  picked: readonly boolean[] | null,
  titles: readonly string[],
): Choice {
  const isCore = blocks.map((block, index) =>
    picked === null ? isReal(block) : picked[index] === true && isReal(block),
  );
  const isPlain = isPlainDocument(blocks);
  const first = isPlain ? 0 : isCore.indexOf(true);
  if (first < 0) {
    const kept = blocks.filter((block) => block.zone !== 'nav').map(({ text }) => ({ text, kind: null }));
    return { blocks: kept, isNamed: false, isPlain };
  }
  const last = isPlain ? blocks.length - 1 : tailEnd(blocks, picked, isCore.lastIndexOf(true));
  const named = namedHeading(blocks, isCore.indexOf(true), last, titles);
  const above = isPlain || named !== null ? null : titleAbove(blocks, first);
  const title = named ?? above;
  const from = Math.min(title ?? headStart(blocks, picked, first), first);
  const links = linksBelow(blocks, last);
  const lists = listsBelow(blocks, last);
  const end = commentsBelow(blocks, last);
  const choose = (block: HtmlBlock, index: number): ChosenBlock[] => {
    if (block.isNote && index > first) return [{ text: block.text, kind: 'paragraph' }];
    if (index === title) return [{ text: block.text, kind: 'title' }];
    if (index < from) return isLostAbove(block) ? [{ text: block.text, kind: null }] : [];
    if (links !== null && index >= links.heading && index < links.end) return [{ text: block.text, kind: 'related' }];
    if (index > lists && isTeaser(block, blocks[index - 1])) return [{ text: block.text, kind: 'related' }];
    if (index > last) return chooseBelow(block, index - last).map((one) => (index < end ? one : hidden(one)));
    return chooseInside(block, index < first);
  };
  const chosen = blocks.flatMap((block, index) => choose(block, index).map((one) => inPlace(one, block)));
  const isNamed = named !== null || (above !== null && above < first - 1);
  return { blocks: joinRows(chosen, rowBlock), isNamed, isPlain };
}

/** What is told by its kind is no cell of a row. */
function inPlace(one: ChosenBlock, block: HtmlBlock): ChosenBlock & { readonly place: TablePlace | null } {
  const isRunning = one.kind === null || one.kind === 'paragraph';
  return { text: block.label + one.text, kind: one.kind, place: isRunning ? block.place : null };
}

function rowBlock(text: string, _first: unknown, isFactRow: boolean): ChosenBlock & { readonly place: null } {
  const isTold = isFactRow || isBoilerplate(text) || isRelatedHeading(text);
  return { text, kind: isTold ? null : 'paragraph', place: null };
}

/** True for a page without the links and the parts that a site puts around its articles: all of it is the document. */
function isPlainDocument(blocks: readonly HtmlBlock[]): boolean {
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0);
  return letters > 0 && linked <= letters * PLAIN_LINKED && blocks.every(isOfDocument);
}

function isOfDocument({ zone, hint }: HtmlBlock): boolean {
  return (zone === null || zone === 'article') && (hint === null || hint === 'caption' || hint === 'byline');
}

/** The last of the short blocks that follow the last real one in what Readability took: rows, items, a closing line. */
function tailEnd(blocks: readonly HtmlBlock[], picked: readonly boolean[] | null, last: number): number {
  let end = last;
  while (picked?.[end + 1] === true && isShortPart(blocks[end + 1])) end += 1;
  return end;
}

/** The first of the short blocks that lead to the first real one in what Readability took: the lines that head a document. */
function headStart(blocks: readonly HtmlBlock[], picked: readonly boolean[] | null, first: number): number {
  let start = first;
  while (picked?.[start - 1] === true && isShortPart(blocks[start - 1])) start -= 1;
  return start;
}

function isShortPart(block: HtmlBlock | undefined): boolean {
  if (block === undefined || !isOfDocument(block) || block.linkShare >= LINKED) return false;
  return !isBoilerplate(block.text) && !isRelatedHeading(block.text);
}

/** The heading that names the article: the one the page's own title repeats, else the nearest h1 above the text. */
function namedHeading(
  blocks: readonly HtmlBlock[],
  first: number,
  last: number,
  titles: readonly string[],
): number | null {
  const wanted = titles.map(keyOf).filter((key) => key.length >= 8);
  const isNamed = (block: HtmlBlock): boolean => {
    const key = keyOf(block.text);
    return (
      key.length >= 8 &&
      block.text.length <= 300 &&
      wanted.some((title) => title === key || (key.length >= 20 && title.startsWith(key)))
    );
  };
  const above = blocks.slice(0, last + 1);
  const named = above.findIndex((block) => headings.has(block.tag) && isNamed(block) && block.zone !== 'nav');
  if (named >= 0) return named;
  const otherwise = above.findIndex((block) => isNamed(block) && block.zone !== 'nav' && block.linkShare < LINKED);
  if (otherwise >= 0) return otherwise;
  for (let at = Math.min(first + 1, blocks.length - 1); at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.tag === 'h1' && isHeadline(block)) return at;
  }
  return null;
}

/** A short h1 may be a site's name, if it is a link or stands in the head of the page. */
function isHeadline({ zone, text, linkShare }: HtmlBlock): boolean {
  if (zone === 'nav') return false;
  return text.length >= 15 || (text.length >= 6 && zone !== 'head' && linkShare < LINKED);
}

/** Lines of facts that stand between a headline and the text at most. */
const MOST_FACTS = 3;

/** The headline right above the text or the facts that open it, where no heading names the article. */
function titleAbove(blocks: readonly HtmlBlock[], first: number): number | null {
  for (let at = first - 1; at >= first - 1 - MOST_FACTS; at -= 1) {
    const block = blocks[at];
    if (block === undefined || block.zone === 'nav') return null;
    if (looksTitle(block)) return at;
    if (!isFact(block.text) && !isByline(block.text)) return null;
  }
  return null;
}

/** A short line of its own that may be a headline. */
function looksTitle(block: HtmlBlock | undefined): boolean {
  if (block === undefined || block.zone === 'nav' || block.hint !== null || block.linkShare >= LINKED) return false;
  return block.text.length >= 15 && block.text.length <= 220 && !/[.:;,]$/u.test(block.text) && !isFact(block.text);
}

function isLostAbove(block: HtmlBlock): boolean {
  return (
    isReal(block) &&
    block.zone !== 'head' &&
    block.zone !== 'aside' &&
    block.text.length >= 2 * REAL_LENGTH &&
    /[.!?…”"]$/u.test(block.text)
  );
}

/** Between title and last paragraph everything is kept; what is no running text is told by its kind, not dropped. */
function chooseInside(block: HtmlBlock, isHeadPart: boolean): ChosenBlock[] {
  if (block.zone === 'nav') return [];
  const { text } = block;
  // A date or a credit counts whatever box it stands in.
  if (isFact(text)) return [{ text, kind: null }];
  if (isRelated(block)) return [{ text, kind: 'related' }];
  if (block.hint === 'boilerplate') return isHeadPart ? [] : [{ text, kind: 'boilerplate' }];
  if (block.hint === 'byline' && text.length > 80) return [{ text, kind: null }];
  if (block.hint !== null) return [{ text, kind: block.hint }];
  return [{ text, kind: headings.has(block.tag) && !isBoilerplate(text) ? 'paragraph' : null }];
}

function isRelated(block: HtmlBlock): boolean {
  if (block.hint === 'related' || isRelatedHeading(block.text)) return true;
  if (block.linkShare < LINKED || block.text.length < 15 || isByline(block.text)) return false;
  // A paragraph may be one link and still be a sentence of the article.
  return block.tag === 'li' || block.text.length < REAL_LENGTH || !/[.!?…”"]$/u.test(block.text);
}
