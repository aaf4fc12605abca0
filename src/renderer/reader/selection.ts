// Points of the drawn article to offsets of its text and back. A drawn block holds exactly `text.slice(start, end)`, so
// the offset of a point is the block's start and the letters drawn before it.
import type { Span } from '../../shared/article';

/** Blocks of a drawn article in text order. */
export function blockElements(article: Element): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-block]')];
}

/** Range of the text a drawn block or mark stands for. */
export function drawnSpan(element: HTMLElement): Span {
  return { start: Number(element.dataset['start']), end: Number(element.dataset['end']) };
}

/** Offset of a point of the document; a point between blocks means the start of the next one; `null` outside the article. */
export function offsetOf(article: Element, node: Node, index: number): number | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-block]') ?? null;
  if (block === null || !article.contains(block)) return offsetBetweenBlocks(article, node, index);
  return drawnSpan(block).start + lettersBefore(block, node, index);
}

function lettersBefore(block: HTMLElement, node: Node, index: number): number {
  if (node.nodeType === 3) return index + lengthBefore(block, node);
  const child = node.childNodes[index];
  if (child !== undefined) return lengthBefore(block, child);
  return lengthBefore(block, node) + (node.textContent ?? '').length;
}

/** Letters of the block's text nodes that come before `node` and are not inside it. */
function lengthBefore(block: Node, node: Node): number {
  if (node === block) return 0;
  let length = 0;
  for (let at: Node = node; at !== block && at.parentNode !== null; at = at.parentNode) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      length += (before.textContent ?? '').length;
    }
  }
  return length;
}

function offsetBetweenBlocks(article: Element, node: Node, index: number): number | null {
  if (!article.contains(node)) return null;
  const point = node.childNodes[index];
  const after = (point === undefined ? null : firstBlock(point)) ?? blockAfter(article, point ?? node);
  if (after !== null) return drawnSpan(after).start;
  const last = blockElements(article).at(-1);
  return last === undefined ? null : drawnSpan(last).end;
}

/** The first block that starts behind the end of `node`. */
function blockAfter(article: Node, node: Node): HTMLElement | null {
  for (let at: Node | null = node; at !== null && at !== article; at = at.parentNode) {
    for (let next = at.nextSibling; next !== null; next = next.nextSibling) {
      const block = firstBlock(next);
      if (block !== null) return block;
    }
  }
  return null;
}

function firstBlock(node: Node): HTMLElement | null {
  if (node.nodeType !== 1) return null;
  const element = node as HTMLElement;
  return element.dataset['block'] === undefined ? element.querySelector('[data-block]') : element;
}

/** A place inside a text node. */
export interface Point {
  readonly node: Node;
  readonly index: number;
}

/** The drawn place of `offset`; at an edge between two nodes the later one, or the earlier one with `isEnd`; `null` when its block is not drawn. */
export function pointOf(article: Element, offset: number, isEnd: boolean): Point | null {
  return pointIn(blockElements(article), offset, isEnd);
}

/** The same for blocks that were listed before: measuring many places lists them once. */
export function pointIn(blocks: readonly HTMLElement[], offset: number, isEnd: boolean): Point | null {
  const block = drawnBlockAt(blocks, isEnd ? offset - 1 : offset);
  if (block === undefined) return null;
  let rest = offset - drawnSpan(block).start;
  for (const node of textNodes(block)) {
    const length = (node.textContent ?? '').length;
    if (rest < length || (isEnd && rest === length)) return { node, index: rest };
    rest -= length;
  }
  return null;
}

/** The drawn block that holds the letter at `offset`. */
export function drawnBlockAt(blocks: readonly HTMLElement[], offset: number): HTMLElement | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block !== undefined && drawnSpan(block).end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = blocks[low];
  return found !== undefined && drawnSpan(found).start <= offset ? found : undefined;
}

/** One after the other, for as long as they are asked for: a block with many marks has thousands. */
function* textNodes(node: Node): Iterable<Node> {
  if (node.nodeType === 3) yield node;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield* textNodes(child);
}

/** A live range over the drawn part of `span`; `null` when one of its ends is not drawn. */
export function rangeOf(blocks: readonly HTMLElement[], span: Span): Range | null {
  const start = pointIn(blocks, span.start, false);
  const end = pointIn(blocks, span.end, true);
  if (start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.index);
  range.setEnd(end.node, end.index);
  return range;
}

/** What is selected of an article, without white space at its edges; `null` when nothing of it is. */
export function selectedSpan(article: Element, text: string, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(article, range.startContainer, range.startOffset);
  const end = offsetOf(article, range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  return trimmed(text, { start, end });
}

/** A span without white space at its edges; `null` when nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
