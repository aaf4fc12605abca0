// Finds quotations in every habit of the press: curly, straight, mismatched, reopened, nested, single.
import type { Span } from '../../../shared/article';
import { WORD, unitClass } from '../../text/letters';
import { tokenise, type Tokens } from '../words/tokens';

/** A quotation; the span lies inside the marks. */
export interface Quote extends Span {
  /** False when the paragraph ends before the quotation does, and the next one does not begin with the rest of it. */
  readonly closed: boolean;
  /** True when it ends in the paragraph after the one it begins in. */
  readonly crosses: boolean;
  /** How many open quotations it stands in. */
  readonly depth: number;
}

interface Opener {
  /** Where the words after the mark begin. */
  readonly start: number;
  readonly single: boolean;
  /** Place of the last opener below it that is of the other kind; -1 for none. */
  readonly other: number;
}

/** Units that open or close quotations, or end a paragraph. */
const markUnits = new Uint8Array(0x2020);
for (const mark of '"“”„«»‘’\'\n') markUnits[mark.charCodeAt(0)] = 1;

/** All quotations of `text`, by start; a paragraph's end closes none, but the first mark of the next paragraph may. */
export function findQuotes(text: string, tokens = tokenise(text, [])): Quote[] {
  const found: Quote[] = [];
  let open: Opener[] = [];
  let left: Quote | null = null;
  let lineStart = 0;
  for (const mark of marksOf(text, tokens)) {
    if (mark.mark === '\n') {
      const before = found.length;
      pushUnclosed(found, open, mark.at);
      if (found.length > before) left = found.length === before + 1 ? (found[before] ?? null) : null;
      else if (left !== null && text.slice(lineStart, mark.at).trim() !== '') left = null;
      open = [];
      lineStart = mark.at + 1;
      continue;
    }
    if (left !== null && ends(text, mark))
      found[found.indexOf(left)] = { ...left, end: mark.at, closed: true, crosses: true };
    else take(text, mark, open, found);
    if (!isSingle(mark.mark)) left = null;
  }
  pushUnclosed(found, open, text.length);
  return found.sort((a, b) => a.start - b.start);
}

/** Every such unit in order; all stand between words, most of which a blank parts. */
function marksOf(text: string, { starts, ends, breaks, length }: Tokens): Mark[] {
  const found: Mark[] = [];
  for (let index = 0; index < breaks.length; index += 1) {
    const word = breaks[index] ?? 0;
    takeMarks(text, word === 0 ? 0 : (ends[word - 1] ?? 0), starts[word] ?? 0, found);
  }
  takeMarks(text, ends[length - 1] ?? 0, text.length, found);
  return found;
}

/** Takes the marks between two words; two single ones typed for a double one are one mark. */
function takeMarks(text: string, from: number, to: number, found: Mark[]): void {
  for (let at = from; at < to; at += 1) {
    if ((markUnits[text.charCodeAt(at)] ?? 0) === 0) continue;
    const mark = text.charAt(at);
    const isDouble = isSingle(mark) && charAt(text, at + 1) === mark;
    found.push({ at, mark: isDouble ? mark + mark : mark });
    if (isDouble) at += 1;
  }
}

function pushUnclosed(found: Quote[], open: readonly Opener[], end: number): void {
  for (const [depth, { start, single }] of open.entries())
    if (!single) found.push({ start, end, closed: false, crosses: false, depth });
}

/** A mark that can only end what an earlier paragraph began. */
function ends(text: string, { at, mark }: Mark): boolean {
  const after = at + mark.length;
  return !isSingle(mark) && canClose(text, at, after) && !canOpen(text, at, after);
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘' || mark === '’';
}

interface Mark {
  readonly at: number;
  readonly mark: string;
}

function take(text: string, { at, mark }: Mark, open: Opener[], found: Quote[]): void {
  const single = isSingle(mark);
  const start = at + mark.length;
  const top = lastIndexOf(open, single);
  const opens = canOpen(text, at, start);
  const closes = canClose(text, at, start);
  if (top >= 0 && closesHere(mark, opens, closes)) {
    const opener = open[top];
    open.length = top;
    if (opener !== undefined) found.push({ start: opener.start, end: at, closed: true, crosses: false, depth: top });
  } else if (opens || (!single && top < 0 && mark !== '”' && mark !== '»'))
    open.push({ start, single, other: lastIndexOf(open, !single) });
}

/** Whether a mark ends the quotation that is open: by its shape where that is clear, else by what stands around it. */
function closesHere(mark: string, opens: boolean, closes: boolean): boolean {
  if (mark === '”' || mark === '»' || mark === '’' || mark === '’’') return closes || !opens;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‘' || mark === '‘‘') return closes && !opens;
  return closes || !opens;
}

function lastIndexOf(open: readonly Opener[], single: boolean): number {
  const top = open.at(-1);
  if (top === undefined) return -1;
  return top.single === single ? open.length - 1 : top.other;
}

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && unitClass[text.charCodeAt(at)] === WORD;
}

/** What stands at a place; nothing before the text and behind it, where asking the text itself would undo compiled code. */
function charAt(text: string, at: number): string {
  return at >= 0 && at < text.length ? text.charAt(at) : '';
}

/** A mark can open a quotation when a word follows and none stands before. */
function canOpen(text: string, at: number, after: number): boolean {
  const next = charAt(text, after) === ' ' ? after + 1 : after;
  return (
    !isWordUnit(text, at - 1) &&
    !/[.,;!?…%)]/u.test(charAt(text, at - 1)) &&
    (isWordUnit(text, next) || /["“‘'(]/u.test(charAt(text, after)))
  );
}

/** A mark can close a quotation when no word follows at once and something other than space stands before. */
function canClose(text: string, at: number, after: number): boolean {
  if (isWordUnit(text, after)) return false;
  const before = charAt(text, at - 1);
  return before !== ' ' && before !== '' && before !== '\n' && !/[(:]/u.test(before);
}
