// What is typed into the search box, cut into the pieces of the query language. Nothing typed is an error.
import { fieldAt, unitsLowered, type FieldName } from './field-names';

/** A piece of a query; `typed` is the piece as it was typed. */
export type Lexeme = { readonly typed: string } & Piece;

type Piece =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'or' }
  | { readonly kind: 'and' }
  | { readonly kind: 'not' }
  | { readonly kind: 'field'; readonly field: FieldName }
  | {
      readonly kind: 'quoted';
      readonly text: string;
      /** Where `text` begins in what was typed. */
      readonly at: number;
      readonly within: number;
      /** False when the closing mark is missing. */
      readonly isClosed: boolean;
      /** True when a `*` follows the closing mark. */
      readonly isPrefix: boolean;
    }
  | {
      readonly kind: 'bare';
      readonly text: string;
      /** Where `text` begins in what was typed; of several words joined, the last. */
      readonly at: number;
      readonly isPrefix: boolean;
      /** True when the query ends with it, so that the word may still be growing. */
      readonly isLast: boolean;
    };

type Found = Piece & { readonly end: number };

/** Most words that may stand between those of a phrase; less than any hidden block is taken to be long. */
const FARTHEST = 500;
const CURLY = '“”„«»';
const QUOTES = `"${CURLY}`;
const space = /\s+/uy;
const orWord = /(?:OR|HOẶC|\|\|?)(?=[\s()]|$)/uy;
const andWord = /(?:AND|&&?)(?=\s|\()/uy;
const notWord = /NOT\s+(?=\S)/uy;
const minus = /[-–−](?=[^\s\-–−])/uy;
const bare = /[^\s()"“”„«»]+/uy;
const suffix = /(?:\s?~(\d+))?(\*)?/uy;

/** Pieces of `typed` (NFC), in order. */
export function lexemes(typed: string): Lexeme[] {
  const lowered = unitsLowered(typed);
  const found: Lexeme[] = [];
  let at = skip(space, typed, 0);
  while (at < typed.length) {
    const { end, ...piece } = next(typed, lowered, at);
    found.push({ ...piece, typed: typed.slice(at, end) });
    at = skip(space, typed, end);
  }
  return found;
}

/** The piece at `at`, which is not white space. */
function next(typed: string, lowered: string, at: number): Found {
  const char = typed.charAt(at);
  if (char === '(' || char === ')') return { kind: char === '(' ? 'open' : 'close', end: at + 1 };
  if (QUOTES.includes(char)) return quoted(typed, at);
  const operator = operatorAt(typed, at);
  if (operator !== null) return operator;
  const field = fieldAt(lowered, at);
  if (field !== null) return { kind: 'field', field: field.field, end: field.end };
  const end = skip(bare, typed, at);
  const text = typed.slice(at, end);
  return {
    kind: 'bare',
    text,
    isPrefix: text.endsWith('*') && /[\p{L}\p{N}]\*$/u.test(text),
    isLast: end === typed.length,
    at,
    end,
  };
}

/** `NOT` inside capitals only is a word like the others. */
function operatorAt(typed: string, at: number): Found | null {
  for (const [kind, pattern] of [
    ['or', orWord],
    ['and', andWord],
    ['not', minus],
    ['not', notWord],
  ] as const) {
    const end = skip(pattern, typed, at);
    if (end > at && (pattern !== notWord || /\p{Ll}/u.test(typed))) return { kind, end };
  }
  return null;
}

function quoted(typed: string, at: number): Found {
  const end = closing(typed, at);
  const isClosed = end < typed.length;
  const text = typed.slice(at + 1, end);
  suffix.lastIndex = end + 1;
  const after = isClosed ? suffix.exec(typed) : null;
  const within = Math.min(Number(after?.[1] ?? 0), FARTHEST);
  const isPrefix = after?.[2] !== undefined;
  return { kind: 'quoted', text, at: at + 1, within, isClosed, isPrefix, end: isClosed ? suffix.lastIndex : end };
}

/** Where a quotation ends: straight marks close straight ones, so that a phrase may hold curly ones; then any mark does. */
function closing(typed: string, at: number): number {
  const straight = typed.indexOf('"', at + 1);
  if (typed.charAt(at) === '"' && straight > at) return straight;
  let end = at + 1;
  while (end < typed.length && !QUOTES.includes(typed.charAt(end))) end += 1;
  return end;
}

function skip(pattern: RegExp, typed: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(typed) ? pattern.lastIndex : at;
}
