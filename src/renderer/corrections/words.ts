import type { Span } from '../../shared/article';

/** The words of a stretch, without the punctuation around them, as offsets into the text. */
export function wordsIn(text: string, { start, end }: Span): readonly Span[] {
  const found = text.slice(start, end).matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'./&-]*[\p{L}\p{M}\p{N}])?/gu);
  return [...found].map((word) => ({ start: start + word.index, end: start + word.index + word[0].length }));
}

/** First and last word of a chosen run. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The run of words a range covers, whole or in part; `null` when it touches none. */
export function runOf(words: readonly Span[], range: Span): Run | null {
  const from = words.findIndex((word) => word.end > range.start);
  const to = words.findLastIndex((word) => word.start < range.end);
  return from < 0 || to < from ? null : { from, to };
}

/** The run after a word was pressed: it grows to a word outside, and ends at the nearer side of a word inside. */
export function pressed(run: Run, word: number): Run {
  if (word < run.from) return { ...run, from: word };
  if (word > run.to) return { ...run, to: word };
  return word - run.from < run.to - word ? { ...run, from: word } : { ...run, to: word };
}

/** The run with one of its ends moved by a word; it never empties and never leaves the words. */
export function nudged(run: Run, end: 'from' | 'to', step: 1 | -1, count: number): Run {
  const moved = run[end] + step;
  const isFree = end === 'from' ? moved >= 0 && moved <= run.to : moved >= run.from && moved < count;
  return isFree ? { ...run, [end]: moved } : run;
}

/** The range a run covers. */
export function rangeOf(words: readonly Span[], run: Run): Span {
  return { start: words[run.from]?.start ?? 0, end: words[run.to]?.end ?? 0 };
}
