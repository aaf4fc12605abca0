// Sentences of a text: the unit of the reading cursor, of snippets and of alignment.
import type { Span } from '../../shared/article';
import { WORD, unitClass } from './letters';

const ABBREVIATIONS = new Set([
  'tp',
  'gs',
  'pgs',
  'ts',
  'ths',
  'bs',
  'ks',
  'ls',
  'nsnd',
  'nsut',
  'tx',
  'tt',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'jr',
  'prof',
  'no',
  'vs',
  'tr',
  'ktt',
  'đ/c',
]);
const boundary = /([.!?…]+)(["”’»)\]]*)(\s*)(?=["“‘«([–-]?\s?[\p{Lu}\p{N}])|\n+/uy;
/** Units that a boundary begins with. */
const endMarks = new Uint8Array(0x2027);
for (const mark of '.!?…\n') endMarks[mark.charCodeAt(0)] = 1;

/**
 * Sentences of `text` inside `range`, in order, trimmed of white space at both ends. A sentence ends at `. ! ? …` before
 * a capital, a digit or an opening quotation mark (also when glued), and at a line break; abbreviations ("TP. Hồ Chí
 * Minh"), initials and figures ("1.204") do not end one.
 */
export function sentences(text: string, range: Span = { start: 0, end: text.length }): Span[] {
  const body = text.slice(range.start, range.end);
  const found: Span[] = [];
  let from = 0;
  for (let match = boundaryFrom(body, 0); match !== null; match = boundaryFrom(body, match.index + match[0].length)) {
    const cut = match.index + (match[1]?.length ?? 0) + (match[2]?.length ?? 0);
    if (match[1] !== undefined && !endsSentence(body, match.index, match[0].length, match[3] ?? '', match[1])) continue;
    push(found, text, range.start + from, range.start + cut);
    from = match.index + match[0].length;
  }
  push(found, text, range.start + from, range.end);
  return found;
}

/** The next boundary; looking for its first unit and trying there costs a third of letting the pattern search. */
function boundaryFrom(body: string, from: number): RegExpExecArray | null {
  for (let at = from; at < body.length; at += 1) {
    const unit = body.charCodeAt(at);
    if (unit >= endMarks.length || endMarks[unit] === 0) continue;
    boundary.lastIndex = at;
    const match = boundary.exec(body);
    if (match !== null) return match;
    // A row of marks that ends no sentence from its first one ends none from the others.
    while (endMarks[body.charCodeAt(at + 1)] === 1 && body.charAt(at + 1) !== '\n') at += 1;
  }
  return null;
}

/** Sentences of one block: a line break inside a block is the source's, not the end of a sentence. */
export function sentencesOfBlock(text: string, block: Span): Span[] {
  const flat = text.slice(block.start, block.end).replaceAll('\n', ' ');
  return sentences(flat).map((one) => ({ start: block.start + one.start, end: block.start + one.end }));
}

function push(found: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  if (from < to) found.push({ start: from, end: to });
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0xa0 || unit === 0x200b || unit === 0x2028;
}

/** Decides on one candidate boundary; `at` is where its mark stands. */
function endsSentence(body: string, at: number, length: number, gap: string, mark: string): boolean {
  if (mark !== '.') return gap !== '' || mark.length > 0;
  const before = wordBefore(body, at);
  const next = body.charAt(at + length);
  if (gap === '' && /\p{N}$/u.test(before) && /\p{N}/u.test(next)) return false;
  if (/^\p{Lu}$/u.test(before) || ABBREVIATIONS.has(before.toLowerCase())) return false;
  if (gap === '' && /^\p{Lu}{1,4}$/u.test(before)) return false;
  return true;
}

const SLASH = 0x2f;
const LONGEST_WORD = 24;

/** Letters, digits and slashes that stand right before a place. */
function wordBefore(body: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && isWordUnit(body.charCodeAt(from - 1))) from -= 1;
  return body.slice(from, at);
}

function isWordUnit(unit: number): boolean {
  return unit === SLASH || unitClass[unit] === WORD;
}
