import type { PrintedLine } from './lines';
import { jointOf, vocabularyOf } from './hyphens';
import { opensNote } from './footnotes';

/** Text of a document whose lines were put together, and where each piece of it stands. */
export interface Flow {
  readonly text: string;
  readonly pieces: readonly FlowPiece[];
  /** Where each page's first letter stands, in order of pages. */
  readonly pages: readonly { readonly page: number; readonly at: number }[];
}

/** One paragraph, heading, table row or running head. */
export interface FlowPiece {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly size: number;
  readonly isFurniture: boolean;
}

const BETWEEN = '\n\n';

interface Building {
  text: string;
  readonly pieces: FlowPiece[];
  readonly pages: { page: number; at: number }[];
}

/**
 * Puts lines in reading order together to paragraphs. A running head, a page number or a footnote that stands inside a
 * paragraph comes after it.
 */
export function flow(
  lines: readonly PrintedLine[],
  furniture: ReadonlySet<PrintedLine>,
  notes: ReadonlySet<PrintedLine>,
): Flow {
  const body = lines.filter((line) => !furniture.has(line) && !notes.has(line));
  const known = vocabularyOf(lines.map((line) => line.text));
  const leading = leadingOf(body);
  const built: Building = { text: '', pieces: [], pages: [] };
  let waiting: (readonly PrintedLine[])[] = [];
  let paragraph: PrintedLine[] = [];
  const close = (): void => {
    if (paragraph.length > 0) add(built, paragraph, known, false);
    for (const own of waiting)
      add(
        built,
        own,
        known,
        own.some((line) => furniture.has(line)),
      );
    paragraph = [];
    waiting = [];
  };
  let at = 0;
  for (const line of lines) {
    if (furniture.has(line)) {
      waiting.push([line]);
      continue;
    }
    if (notes.has(line)) {
      const note = opensNote(line) ? undefined : waiting.pop();
      waiting.push([...(note ?? []), line]);
      continue;
    }
    at += 1;
    const [first, ...rest] = paragraph;
    if (first !== undefined && !continues([first, ...rest], line, body[at], leading)) close();
    paragraph.push(line);
  }
  close();
  return { ...built, pages: [...built.pages].sort((a, b) => a.page - b.page) };
}

function add(built: Building, lines: readonly PrintedLine[], known: ReadonlySet<string>, isFurniture: boolean): void {
  const first = lines[0];
  if (first === undefined) return;
  if (built.text !== '') built.text += BETWEEN;
  const start = built.text.length;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined) {
      const joint = jointOf(before.text, line.text, known);
      if (joint === 'space') built.text += ' ';
      if (joint === 'drop-hyphen') built.text = built.text.slice(0, -1);
    }
    if (!built.pages.some(({ page }) => page === line.page))
      built.pages.push({ page: line.page, at: built.text.length });
    built.text += line.text;
  });
  built.pieces.push({ start, end: built.text.length, page: first.page, size: first.size, isFurniture });
}

/** Usual distance of two lines of running text, in heights of the font. */
function leadingOf(lines: readonly PrintedLine[]): number {
  const gaps: number[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const [before, line] = [lines[at - 1], lines[at]];
    if (before === undefined || line === undefined || !isBelow(before, line) || !isSameSize(before, line)) continue;
    const gap = (line.y - before.y) / line.size;
    if (gap > 0.8 && gap < 3) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1.4;
}

function isBelow(before: PrintedLine, line: PrintedLine): boolean {
  return before.page === line.page && before.left === line.left && before.right === line.right && line.y > before.y;
}

function isSameSize(a: PrintedLine, b: PrintedLine): boolean {
  return Math.abs(a.size - b.size) <= 0.06 * Math.max(a.size, b.size);
}

const ended = /[.!?…:;]["”»’)\]]*$/u;
const startsLow = /^[\p{Ll}\d,;)]/u;
const startsItem = /^(?:[-–—•*+▪►●○]\s|\d{1,2}[.)]\s|[a-zđ]\)\s|(?:Điều|Chương|Mục|Phần)\s+[\dIVX]+)/u;

/** Lines of one paragraph so far. */
type Paragraph = readonly [PrintedLine, ...PrintedLine[]];

function lastOf(paragraph: Paragraph): PrintedLine {
  return paragraph.at(-1) ?? paragraph[0];
}

/** True when `line` goes on with `paragraph`; `after` is the line that follows it. */
function continues(paragraph: Paragraph, line: PrintedLine, after: PrintedLine | undefined, leading: number): boolean {
  const [first] = paragraph;
  const last = lastOf(paragraph);
  if (first.isRow || line.isRow || !isSameSize(last, line) || isItem(last, line)) return false;
  if (!isBelow(last, line)) return isBroken(last, line) && !isIndented(line);
  return continuesBelow(paragraph, line, after, leading);
}

/** The same for a line right under the paragraph's last one. */
function continuesBelow(
  paragraph: Paragraph,
  line: PrintedLine,
  after: PrintedLine | undefined,
  leading: number,
): boolean {
  const last = lastOf(paragraph);
  const gap = (line.y - last.y) / line.size;
  if (gap > leading + 0.35) return gap < 2.2 * leading && isFull(last) && isOpen(last) && startsLow.test(line.text);
  if (isCentred(line) && (isCentred(last) || (isOpen(last) && areMiddled(last, line)))) return true;
  if (beginsAnew(paragraph, line)) return false;
  if (isIndented(line) && !isSetIn(paragraph, line, after))
    return startsItem.test(paragraph[0].text) && !isIndented(last);
  return !endsShort(last, line) || (isOpen(last) && startsLow.test(line.text));
}

/** True below a whole line in another font, and at the left below a signature at the right. */
function beginsAnew(paragraph: Paragraph, line: PrintedLine): boolean {
  const last = lastOf(paragraph);
  if (paragraph.length === 1 && isAtRight(last) && !isIndented(line)) return true;
  return !isOpen(last) && isOtherStyle(last, line);
}

/** True for the first line of a list's item. A dash may also stand at the start of a line inside a sentence. */
function isItem(last: PrintedLine, line: PrintedLine): boolean {
  if (!startsItem.test(line.text)) return false;
  return !(isOpen(last) && isFull(last) && !isIndented(line) && /^[-–—]/u.test(line.text));
}

/** True when the line's sentence goes on at the head of another column or page. */
function isBroken(last: PrintedLine, line: PrintedLine): boolean {
  return isOpen(last) && (isFull(last) || startsLow.test(line.text));
}

function isOpen(line: PrintedLine): boolean {
  return !ended.test(line.text);
}

/** True when the whole paragraph is set in: lines under each other, not the first lines of two paragraphs. */
function isSetIn(paragraph: Paragraph, line: PrintedLine, after: PrintedLine | undefined): boolean {
  const last = lastOf(paragraph);
  if (Math.abs(line.x0 - last.x0) >= 0.3 * line.size) return hangs(paragraph, line);
  if (paragraph.length > 1 || (after !== undefined && isBelow(line, after) && isIndented(after))) return true;
  return isOpen(last) && isFull(last) && startsLow.test(line.text);
}

/** True when the line stands under the words of an item whose number, itself set in, hangs before them. */
function hangs([first, ...others]: Paragraph, line: PrintedLine): boolean {
  const depth = line.x0 - first.x0;
  return others.length === 0 && isIndented(first) && startsItem.test(first.text) && depth > 0 && depth < 3 * line.size;
}

function isIndented(line: PrintedLine): boolean {
  return line.x0 - line.left > 0.7 * line.size;
}

/** True for a line set at the right edge: a signature, from which no paragraph goes on at the left. */
function isAtRight(line: PrintedLine): boolean {
  return line.x0 - line.left > (line.right - line.left) / 3 && isFull(line);
}

function isFull(line: PrintedLine): boolean {
  return line.x1 >= line.right - 0.12 * (line.right - line.left) - line.size;
}

/** True when the next line's first word would still have stood on the line: its paragraph ended there. */
function endsShort(last: PrintedLine, line: PrintedLine): boolean {
  // What is set in, a quotation, is set in on both sides.
  const inset = Math.abs(last.x0 - line.x0) < 0.3 * line.size && isIndented(last) ? last.x0 - last.left : 0;
  const width = last.right - last.left;
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  const letter = (line.x1 - line.x0) / Math.max(1, line.text.length);
  const room = last.right - inset - last.x1;
  return room > (word + 1.5) * letter && room > 0.04 * width;
}

/** True for lines under each other whose middles are: a headline whose first line fills its column. */
function areMiddled(last: PrintedLine, line: PrintedLine): boolean {
  return Math.abs(last.x0 + last.x1 - line.x0 - line.x1) < line.size;
}

/** True for a line all in another font than the whole line above it: the heading of what follows. */
function isOtherStyle(last: PrintedLine, line: PrintedLine): boolean {
  return last.style !== null && line.style !== null && last.style !== line.style;
}

function isCentred(line: PrintedLine): boolean {
  const before = line.x0 - line.left;
  const after = line.right - line.x1;
  return before > 2 * line.size && Math.abs(before - after) < 1.5 * line.size;
}
