// Words the reader selected in; which of them are likely the name of an official, and which the title, out.
import type { Span } from '../../shared/article';
import { wordsIn } from './words';

/** A name with the title printed before it; `null` for a bare name. */
export interface NameAndTitle {
  readonly name: Span;
  readonly title: Span | null;
}

/** Most words of a name. */
const longest = 5;

/** The last run of capitalised words is the name, what stands before it the title; without such a run all of it is the name. */
export function nameIn(text: string, selected: Span): NameAndTitle {
  const words = wordsIn(text, selected);
  const isCapital = (word: Span): boolean => /^\p{Lu}/u.test(text.slice(word.start, word.end));
  const last = words.findLastIndex(isCapital);
  if (last < 0) return { name: selected, title: null };
  let first = last;
  while (
    first > 0 &&
    last - first + 1 < longest &&
    isNext(text, words, first) &&
    isCapital(words[first - 1] ?? selected)
  )
    first -= 1;
  const name = { start: words[first]?.start ?? selected.start, end: words[last]?.end ?? selected.end };
  const before = words[first - 1];
  const opening = words[0];
  return {
    name,
    title: before === undefined || opening === undefined ? null : { start: opening.start, end: before.end },
  };
}

/** True when nothing but spaces parts a word from the one before it. */
function isNext(text: string, words: readonly Span[], at: number): boolean {
  return /^\s+$/u.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}
