// What the oracle knows of words: its own cut, fold and likeness, written to be obvious and shared with nothing it checks.
import type { Block } from '../../../src/shared/article';

/** How a word answers a word typed: with the same marks, in another tone placement, with other marks, not at all. */
export const EXACT = 0;
export const TONE = 1;
export const FOLDED = 2;
export const NONE = 9;

const ignorable = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|\p{M}/gu;
const astral = /[\u{10000}-\u{10FFFF}]/gu;
const wordRun = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*/gu;

/** Where a word stands. */
export type Field = 'body' | 'title' | 'hidden';

export interface SeenWord {
  readonly exact: string;
  readonly field: Field;
}

/** The words of an article, in order; a stretch of one field is cut by itself. */
export function seenWords(text: string, blocks: readonly Block[]): SeenWord[] {
  const found: SeenWord[] = [];
  let start = 0;
  const fields = fieldsOf(text, blocks);
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && fields[at] === fields[start]) continue;
    const field = fields[start] ?? 'body';
    for (const exact of exactWords(text.slice(start, at))) found.push({ exact, field });
    start = at;
  }
  return found;
}

function fieldsOf(text: string, blocks: readonly Block[]): Field[] {
  const fields = new Array<Field>(text.length).fill('body');
  for (const { kind, start, end } of blocks) {
    if (kind === 'title') fields.fill('title', start, end);
    if (kind === 'related' || kind === 'boilerplate' || kind === 'duplicate') fields.fill('hidden', start, end);
  }
  return fields;
}

/** Words of a text in lower case. */
export function exactWords(text: string): string[] {
  const plain = text.normalize('NFC').replace(astral, '  ');
  return [...plain.matchAll(wordRun)].map(([word]) => lowered(word));
}

function lowered(word: string): string {
  const letters = Array.from(word.replace(ignorable, ''), (letter) => letter.toLowerCase().normalize('NFC'));
  return letters.join('').replace(ignorable, '');
}

/** Without marks, `đ` as `d`. */
export function unmarked(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('ı', 'i');
}

/** Words that may be the same: marks aside, `ly` and `li` alike. */
export function sameLetters(a: string, b: string): boolean {
  return openI(unmarked(a)) === openI(unmarked(b));
}

function openI(letters: string): string {
  return /^(?:[hklmst]|qu)y$/u.test(letters) ? `${letters.slice(0, -1)}i` : letters;
}

const tones = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
] as const;
const iAndY = ['yi', 'ýí', 'ỳì', 'ỷỉ', 'ỹĩ', 'ỵị'] as const;

/** One spelling for every placement of the tone, and for i and y. */
function placed(word: string): string {
  for (const [old, modern] of tones) {
    if (word.endsWith(modern) && !(modern.startsWith('u') && word.includes('q'))) return word.slice(0, -2) + old;
  }
  const last = iAndY.find(([y]) => word.endsWith(y ?? ''));
  if (last !== undefined && /^(?:[hklmst]|qu).$/u.test(word)) return word.slice(0, -1) + last.charAt(1);
  return word;
}

/** Whether two words differ at most in where the tone stands. */
export function sameTone(a: string, b: string): boolean {
  return placed(a) === placed(b);
}
