// What is looked for, prepared once: the quote, its context and its paragraph as words.
import type { Span } from '../../shared/article';
import type { NoteTarget } from '../../shared/note';
import { toText } from '../text/normalise';
import { words, type Word } from '../text/words';

/** A text whose words are read when first needed. */
export interface ReadText {
  readonly text: string;
  readonly words: () => readonly Word[];
}

/** A note's target, ready to be looked for. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: Span;
  readonly quote: readonly Word[];
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Words of the paragraph that stand before and after the quote. */
  readonly around: readonly Word[];
  /** Passages known to resemble the quote, as words; `null` when nobody looked. */
  readonly lookAlikes: readonly (readonly Word[])[] | null;
}

/** Wraps a text so that its words are made at most once. */
export function readText(text: string): ReadText {
  let made: readonly Word[] | null = null;
  return { text, words: () => (made ??= words(text)) };
}

/** Prepares a target; quotes of other programs may come in any normal form. */
export function seek(target: NoteTarget, lookAlikes: readonly string[] | null): Sought {
  const exact = toText(target.exact);
  const prefix = toText(target.prefix);
  const suffix = toText(target.suffix);
  return {
    exact,
    prefix,
    suffix,
    position: target.position,
    quote: words(exact),
    before: words(prefix),
    after: words(suffix),
    around: wordsAround(toText(target.paragraph), exact),
    lookAlikes: lookAlikes?.map((passage) => words(toText(passage))) ?? null,
  };
}

function wordsAround(paragraph: string, exact: string): Word[] {
  const at = paragraph.indexOf(exact);
  if (at < 0) return words(paragraph);
  return [...words(paragraph, 0, at), ...words(paragraph, at + exact.length)];
}

/** The span of a run of words, widened over the quote's own marks at its ends ("“…”.") where the text has them too. */
export function placeOf(read: ReadText, from: number, to: number, sought: Sought): Span {
  const run = read.words();
  let start = run[from]?.start ?? 0;
  let end = run[to - 1]?.end ?? start;
  const lead = sought.exact.slice(0, sought.quote[0]?.start ?? 0);
  const trail = sought.exact.slice(sought.quote.at(-1)?.end ?? 0);
  for (let at = lead.length - 1; at >= 0 && start > 0 && read.text[start - 1] === lead[at]; at -= 1) start -= 1;
  for (let at = 0; at < trail.length && read.text[end] === trail[at]; at += 1) end += 1;
  return { start, end };
}
