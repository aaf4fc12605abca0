import type { ParagraphRole } from '../../paragraphs-document';
import type { RtfDestination } from './destinations';

/** What holds inside one group and ends with it. */
export interface Group {
  destination: RtfDestination;
  font: number;
  style: number;
  outline: number | null;
  /** Characters that follow a `\u` for readers without Unicode. */
  replacement: number;
  isHidden: boolean;
  /** Small and above the line. */
  isRaised: boolean;
  isInTable: boolean;
  isStarred: boolean;
  /** True for the group that opened a text box, note, header or footer. */
  isHolder: boolean;
  /** True until its first word: only that may name its destination. */
  isFresh: boolean;
}

/** The group that holds the whole file. */
export function outermostGroup(): Group {
  return {
    destination: 'body',
    font: 0,
    style: -1,
    outline: null,
    replacement: 1,
    isHidden: false,
    isRaised: false,
    isInTable: false,
    isStarred: false,
    isHolder: false,
    isFresh: false,
  };
}

/** A group inside another one, by which it goes until its own words say otherwise. */
export function groupIn(outer: Group): Group {
  const destination = outer.destination === 'either' ? 'skip' : outer.destination;
  return { ...outer, isFresh: true, isStarred: false, isHolder: false, destination };
}

/** Words for letters that stand above, below or (again) on the line. */
const heights: ReadonlyMap<string, 'above' | 'other'> = new Map([
  ['super', 'above'],
  ['up', 'above'],
  ['sub', 'other'],
  ['dn', 'other'],
  ['nosupersub', 'other'],
]);

/** Words that change the letters and paragraphs of a group; true when `name` is one. */
export function setLook(group: Group, name: string, value: number | null, defaultFont: number): boolean {
  if (name === 'f') group.font = value ?? defaultFont;
  else if (name === 'plain') Object.assign(group, { font: defaultFont, isHidden: false, isRaised: false });
  else if (name === 'pard') Object.assign(group, { isInTable: false, style: -1, outline: null });
  else if (name === 's') group.style = value ?? -1;
  else if (name === 'outlinelevel') group.outline = value;
  else if (name === 'intbl') group.isInTable = value !== 0;
  else if (name === 'v' || name === 'deleted') group.isHidden = value !== 0;
  else if (heights.has(name)) group.isRaised = heights.get(name) === 'above' && value !== 0;
  else if (name === 'uc') group.replacement = Math.max(0, Math.min(10, value ?? 1));
  else return false;
  return true;
}

/** What a paragraph is by the name of its style, its outline level and whether a number or bullet stands before it. */
export function roleOf(style: string, outline: number | null, isListed: boolean): ParagraphRole | undefined {
  if (style === 'title') return 'title';
  if (/^heading \d$/u.test(style) || (outline !== null && outline < 9)) return 'heading';
  if (style === 'caption') return 'caption';
  if (/^toc \d$/u.test(style)) return 'furniture';
  return isListed ? 'list-item' : undefined;
}
