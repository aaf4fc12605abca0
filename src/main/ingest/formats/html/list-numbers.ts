// The numbers a page counts itself: its lists and their items come in, in reading order; what stands before an item goes out.
import { formatNumber } from '../office/list-number';
import type { HtmlNode } from './dom';

/** A list whose items are counted. */
export interface NumberedList {
  /** Number of the next item. */
  next: number;
  readonly step: 1 | -1;
  /** As `formatNumber` knows it. */
  readonly format: string;
}

/** The names of a style sheet for ways to count; one of them is not to. */
const formatByStyle: ReadonlyMap<string, string> = new Map([
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
  ['decimal-leading-zero', 'decimalZero'],
]);
const uncounted = /\blist-style(?:-type)?\s*:[^;]*\b(?:none|disc|circle|square)\b/iu;

/** How the items of this list count; `null` for one that shows no numbers. */
export function numberedList(node: HtmlNode, tag: string): NumberedList | null {
  const asked = (name: string): string | null => node.getAttribute?.(name) ?? null;
  const style = asked('style') ?? '';
  if (tag !== 'ol' || uncounted.test(style)) return null;
  const isReversed = asked('reversed') !== null;
  return {
    next: wholeNumber(asked('start')) ?? (isReversed ? itemsOf(node) : 1),
    step: isReversed ? -1 : 1,
    format: styledFormat(style) ?? asked('type') ?? '1',
  };
}

function styledFormat(style: string): string | undefined {
  return formatByStyle.get(/\blist-style(?:-type)?\s*:\s*([a-z-]+)/iu.exec(style)?.[1]?.toLowerCase() ?? '');
}

/** Counts an item: its number, with a space after it. */
export function nextLabel(list: NumberedList, item: HtmlNode): string {
  const count = wholeNumber(item.getAttribute?.('value')) ?? list.next;
  list.next = count + list.step;
  return `${formatNumber(count, list.format)}. `;
}

function itemsOf(list: HtmlNode): number {
  return [...list.childNodes].filter(({ localName }) => localName?.toLowerCase() === 'li').length;
}

function wholeNumber(words: string | null | undefined): number | null {
  return /^\s*-?\d{1,6}\s*$/u.test(words ?? '') ? Number(words) : null;
}
