// Whether two passages tell of the same figures and dates: where little else is shared, that decides.
import type { Word } from '../text/words';

/** The figures among `words` of `text` as printed, dots, dashes and blanks inside dates and numbers as `/`. */
export function figures(text: string, words: readonly Word[]): string[] {
  const found: string[] = [];
  let end = -1;
  for (const word of words) {
    if (!/^\d+$/.test(word.exact)) continue;
    const joined = end >= 0 && /^[.,/-]$/.test(text.slice(end, word.start));
    if (joined) found.push(`${found.pop() ?? ''}/${word.exact}`);
    else found.push(word.exact);
    end = word.end;
  }
  return found;
}

/** True when both sides give figures and no figure of one begins like one of the other (`8/12` and `8/12/2012` do). */
export function figuresDisagree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((one) =>
    b.some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)),
  );
}
