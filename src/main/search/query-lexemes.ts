// What is typed into the search box, cut into the pieces of the query language. Nothing typed is an error.
import { fieldAt, foldInPlace, type FieldName } from './query-fields';

export type Lexeme =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'or' }
  | { readonly kind: 'not' }
  | { readonly kind: 'field'; readonly field: FieldName }
  | {
      readonly kind: 'quoted';
      readonly text: string;
      readonly within: number;
      /** False when the closing mark is missing. */
      readonly isClosed: boolean;
      /** True when a `*` follows the closing mark. */
      readonly isPrefix: boolean;
    }
  | {
      readonly kind: 'bare';
      readonly text: string;
      readonly isPrefix: boolean;
      /** True when the query ends with it, so that the word may still be growing. */
      readonly isLast: boolean;
    };

const QUOTES = '"“”„«»';
const space = /\s+/uy;
const orWord = /(?:OR|HOẶC|\|\|?)(?=\s|\(|$)/uy;
const minus = /[-–−](?=[^\s\-–−])/uy;
const bare = /[^\s()"“”„«»]+/uy;
const suffix = /(?:~(\d{1,2}))?(\*)?/uy;

/** Pieces of `typed` (NFC), in order. */
export function lexemes(typed: string): Lexeme[] {
  const folded = foldInPlace(typed);
  const found: Lexeme[] = [];
  let at = 0;
  while (at < typed.length) {
    const before = at;
    at = skip(space, typed, at);
    if (at >= typed.length) break;
    at = next(typed, folded, at, found);
    if (at === before) at += 1;
  }
  return found;
}

/** Takes one piece at `at`, which is not white space; gives the place behind it. */
function next(typed: string, folded: string, at: number, found: Lexeme[]): number {
  const char = typed.charAt(at);
  if (char === '(' || char === ')') {
    found.push({ kind: char === '(' ? 'open' : 'close' });
    return at + 1;
  }
  if (QUOTES.includes(char)) return quoted(typed, at, found);
  const afterOr = skip(orWord, typed, at);
  if (afterOr > at) {
    found.push({ kind: 'or' });
    return afterOr;
  }
  const afterMinus = skip(minus, typed, at);
  if (afterMinus > at) {
    found.push({ kind: 'not' });
    return afterMinus;
  }
  const field = fieldAt(folded, at);
  if (field !== null) {
    found.push({ kind: 'field', field: field.field });
    return field.end;
  }
  const end = skip(bare, typed, at);
  const text = typed.slice(at, end);
  found.push({ kind: 'bare', text, isPrefix: /[\p{L}\p{N}]\*$/u.test(text), isLast: end === typed.length });
  return end;
}

function quoted(typed: string, at: number, found: Lexeme[]): number {
  let end = at + 1;
  while (end < typed.length && !QUOTES.includes(typed.charAt(end))) end += 1;
  const isClosed = end < typed.length;
  const text = typed.slice(at + 1, end);
  suffix.lastIndex = end + 1;
  const after = isClosed ? suffix.exec(typed) : null;
  found.push({ kind: 'quoted', text, within: Number(after?.[1] ?? 0), isClosed, isPrefix: after?.[2] !== undefined });
  return isClosed ? suffix.lastIndex : end;
}

function skip(pattern: RegExp, typed: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(typed) ? pattern.lastIndex : at;
}
