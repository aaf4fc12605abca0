// How far two words differ, and how many words two runs share.
import { toneForm } from '../text/fold';
import type { Word } from '../text/words';

/** The same word but for case and for where the tone mark is written. */
export function isSameWord(a: Word, b: Word): boolean {
  if (a.exact === b.exact) return true;
  return a.folded === b.folded && toneForm(a.exact) === toneForm(b.exact);
}

/** Cost of reading one word as the other: 0 same, 0.2 other marks, 0.4 one letter slipped, 1 another word. */
export function wordCost(a: Word, b: Word): number {
  if (isSameWord(a, b)) return 0;
  if (a.folded === b.folded) return 0.2;
  return isSlip(a.folded, b.folded) ? 0.4 : 1;
}

/** One letter changed, added or missing, in words long enough to tell; figures never slip into each other. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3 || /\d/.test(a + b)) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const restA = a.slice(at + (a.length >= b.length ? 1 : 0));
  const restB = b.slice(at + (b.length >= a.length ? 1 : 0));
  return restA === restB;
}

/** Length of the longest run of words, gaps allowed, that stands in both in the same order; marks do not count. */
export function commonWords(a: readonly Word[], b: readonly Word[]): number {
  let above = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1) {
      const isEqual = b[at - 1]?.folded === word.folded;
      row[at] = isEqual ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0);
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
