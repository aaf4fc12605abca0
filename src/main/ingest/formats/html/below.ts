// What stands below the last paragraph of an article: the writer and source, links that belong to it, readers' words.
import { isByline } from '../../blocks/credits/byline';
import { creditedSource } from '../../blocks/credits/source-credit';
import { isBoilerplate, isCommentsHeading, isRelatedHeading } from '../../blocks/phrases';
import { headings, isReal, LINKED, type ChosenBlock } from './real-blocks';
import type { HtmlBlock } from './walk';

/** The paper's own list of what belongs to the article, below it: its heading and the links under that. */
export function linksBelow(blocks: readonly HtmlBlock[], last: number): { heading: number; end: number } | null {
  const heading = blocks.findIndex(
    ({ text, zone }, index) => index > last && !isSites(zone) && isRelatedHeading(text) && ofArticle.test(text),
  );
  let end = heading + 1;
  while (heading >= 0 && isLink(blocks[end])) end += 1;
  return end > heading + 1 ? { heading, end } : null;
}

/** What the site adds to every page, its newest or most read, is no part of any article. */
const ofArticle = /liên quan|cùng (?:chủ đề|sự kiện)|(?:xem|đọc) thêm|quan tâm|related|see also/iu;

function isLink(block: HtmlBlock | undefined): boolean {
  if (block === undefined || isSites(block.zone) || isRelatedHeading(block.text)) return false;
  return block.linkShare >= LINKED || block.hint === 'related';
}

function isSites(zone: HtmlBlock['zone']): boolean {
  return zone === 'nav' || zone === 'foot';
}

/** Where lists of other articles begin, below the article. */
export function listsBelow(blocks: readonly HtmlBlock[], last: number): number {
  const at = blocks.findIndex(({ text }, index) => index > last && isRelatedHeading(text));
  return at < 0 ? blocks.length : at;
}

/** True for what stands right under a link: in a list of articles the first words of one. */
export function isTeaser(block: HtmlBlock, above: HtmlBlock | undefined): boolean {
  return above !== undefined && above.linkShare >= LINKED && isReal(block);
}

/** Where the readers' own words begin, below the article; they go on to the end. */
export function commentsBelow(blocks: readonly HtmlBlock[], last: number): number {
  const at = blocks.findIndex(({ tag, text }, index) => index > last && headings.has(tag) && isCommentsHeading(text));
  return at < 0 ? blocks.length : at;
}

/** A block that is kept and not shown: what looks like readers' words may be a section of the article. */
export function hidden({ text }: ChosenBlock): ChosenBlock {
  return { text, kind: 'boilerplate' };
}

/** Below the last paragraph: real paragraphs that were dropped, and the writer or source named right there. */
export function chooseBelow(block: HtmlBlock, distance: number): ChosenBlock[] {
  const { text } = block;
  if (isReal(block) && block.zone !== 'aside' && /[.!?…”"]$/u.test(text) && !isBoilerplate(text))
    return [{ text, kind: null }];
  if (distance > 4 || block.zone === 'nav' || block.zone === 'foot') return [];
  if (creditedSource(text) !== null) return [{ text, kind: 'source' }];
  if (isByline(text) && block.linkShare < LINKED && block.hint !== 'related') return [{ text, kind: 'byline' }];
  if (block.hint === 'caption') return [{ text, kind: 'caption' }];
  return isLastLine(block, distance) ? [{ text, kind: null }] : [];
}

/** A paragraph right under the last one, too short to be told by its words: a signature, a note, a credit. */
function isLastLine({ tag, zone, hint, linkShare, text }: HtmlBlock, distance: number): boolean {
  if (distance !== 1 || tag !== 'p' || hint !== null || (zone !== null && zone !== 'article')) return false;
  return linkShare < LINKED && !isBoilerplate(text) && !isRelatedHeading(text);
}
