// What a note keeps of its passage: the words, their surroundings, and the look-alikes of that day.
import type { Span } from '../../shared/article';
import type { NoteTarget } from '../../shared/note';
import { words, type Word } from '../text/words';
import { seek } from './sought';
import { likelyRuns } from './windows';

/** UTF-16 units of context kept on each side, at least; whole words are kept. */
const CONTEXT = 64;
const LONGEST_WORD = 24;
const ALIKE = 0.5;

/** The selectors of a passage of `text`; the span is clamped to the text. */
export function targetOf(text: string, span: Span): NoteTarget {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const lineEnd = text.indexOf('\n', Math.max(start, end - 1));
  return {
    position: { start, end },
    exact: text.slice(start, end),
    prefix: text.slice(wordStart(text, start - CONTEXT), start),
    suffix: text.slice(end, wordEnd(text, end + CONTEXT)),
    paragraph: text
      .slice(text.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? text.length : Math.max(end, lineEnd))
      .trim(),
  };
}

function wordStart(text: string, from: number): number {
  const least = Math.max(0, from - LONGEST_WORD);
  let at = Math.max(0, from);
  while (at > least && /\S/.test(text.charAt(at - 1))) at -= 1;
  return isInsidePair(text, at) ? at - 1 : at;
}

function wordEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_WORD);
  let at = Math.min(text.length, from);
  while (at < most && /\S/.test(text.charAt(at))) at += 1;
  return isInsidePair(text, at) ? at + 1 : at;
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}

/** Passages elsewhere in `text` that resemble the quote (itself, when it stands twice); kept so that none is ever mistaken for it. */
export function lookAlikesOf(text: string, target: NoteTarget): string[] {
  const { quote } = seek(target, null);
  const sides = [words(text, 0, target.position.start), words(text, target.position.end)];
  return [...new Set(sides.flatMap((side) => passagesLike(text, quote, side)))];
}

function passagesLike(text: string, quote: readonly Word[], side: readonly Word[]): string[] {
  return likelyRuns(quote, side, ALIKE).map((run) =>
    text.slice(side[run.from]?.start ?? 0, side[run.to - 1]?.end ?? 0),
  );
}
