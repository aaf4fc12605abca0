// Finds quotations in every habit of the press: curly, straight, mismatched, reopened, nested, single.
import type { Span } from '../../../shared/article';
import { WORD, unitClass } from '../../text/letters';

/** A quotation; the span lies inside the marks. */
export interface Quote extends Span {
  /** False when the paragraph ends before the quotation does. */
  readonly closed: boolean;
  /** How many open quotations it stands in. */
  readonly depth: number;
}

interface Opener {
  /** Where the words after the mark begin. */
  readonly start: number;
  readonly single: boolean;
}

/** Two single marks typed for a double one are one mark. */
const marks = /''|‘‘|’’|["“”„«»‘’'\n]/gu;

/** All quotations of `text`, by start; a paragraph's end closes none. */
export function findQuotes(text: string): Quote[] {
  const found: Quote[] = [];
  let open: Opener[] = [];
  for (const match of text.matchAll(marks)) {
    const at = match.index;
    if (match[0] === '\n') {
      pushUnclosed(found, open, at);
      open = [];
    } else take(text, { at, mark: match[0] }, open, found);
  }
  pushUnclosed(found, open, text.length);
  return found.sort((a, b) => a.start - b.start);
}

function pushUnclosed(found: Quote[], open: readonly Opener[], end: number): void {
  open.forEach((opener, depth) => {
    if (!opener.single) found.push({ start: opener.start, end, closed: false, depth });
  });
}

interface Mark {
  readonly at: number;
  readonly mark: string;
}

function take(text: string, { at, mark }: Mark, open: Opener[], found: Quote[]): void {
  const single = mark === "'" || mark === '‘' || mark === '’';
  const start = at + mark.length;
  const top = lastIndexOf(open, single);
  const opens = canOpen(text, at, start);
  const closes = canClose(text, at, start);
  if (top >= 0 && closesHere(mark, opens, closes)) {
    const opener = open[top];
    open.length = top;
    if (opener !== undefined) found.push({ start: opener.start, end: at, closed: true, depth: top });
  } else if (opens || (!single && top < 0 && mark !== '”' && mark !== '»')) open.push({ start, single });
}

/** Whether a mark ends the quotation that is open: by its shape where that is clear, else by what stands around it. */
function closesHere(mark: string, opens: boolean, closes: boolean): boolean {
  if (mark === '”' || mark === '»' || mark === '’' || mark === '’’') return closes || !opens;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‘' || mark === '‘‘') return closes && !opens;
  return closes || !opens;
}

function lastIndexOf(open: readonly Opener[], single: boolean): number {
  for (let index = open.length - 1; index >= 0; index -= 1) if (open[index]?.single === single) return index;
  return -1;
}

function isWordUnit(text: string, at: number): boolean {
  return unitClass[text.charCodeAt(at)] === WORD;
}

/** A mark can open a quotation when a word follows and none stands before. */
function canOpen(text: string, at: number, after: number): boolean {
  const next = text.charAt(after) === ' ' ? after + 1 : after;
  return (
    !isWordUnit(text, at - 1) &&
    !/[.,;!?…%)]/u.test(text.charAt(at - 1)) &&
    (isWordUnit(text, next) || /["“‘'(]/u.test(text.charAt(after)))
  );
}

/** A mark can close a quotation when no word follows at once and something other than space stands before. */
function canClose(text: string, at: number, after: number): boolean {
  if (isWordUnit(text, after)) return false;
  const before = text.charAt(at - 1);
  return before !== ' ' && before !== '' && before !== '\n' && !/[(:]/u.test(before);
}
