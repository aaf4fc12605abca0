import { diffArrays } from 'diff';
import type { Span } from '../../../shared/article';
import { words, type Word } from '../../text/words';

/** One wording set against the most printed one. */
export interface AlignedWording {
  /** Words that the base does not have at that place, as offsets into the wording. */
  readonly differs: readonly Span[];
  /** The wording in columns that all wordings share; `null` where it has no word. */
  readonly columns: readonly (Span | null)[];
}

/** A wording's words by where they stand beside the base: at one of its words, or before one (the last: after all). */
interface Placed {
  readonly at: readonly (Word | null)[];
  readonly between: readonly (readonly Word[])[];
  readonly differs: readonly Word[];
}

/** Wordings of one slogan word by word under each other; the first is the base. */
export function alignWordings(wordings: readonly string[]): readonly AlignedWording[] {
  const base = words(wordings[0] ?? '');
  const placed = wordings.map((wording) => placeWords(base, words(wording)));
  const widths = Array.from({ length: base.length + 1 }, (_, gap) =>
    Math.max(0, ...placed.map(({ between }) => between[gap]?.length ?? 0)),
  );
  return placed.map((one) => ({ differs: spansOf(one.differs), columns: columnsOf(one, widths) }));
}

function placeWords(base: readonly Word[], own: readonly Word[]): Placed {
  const at: (Word | null)[] = base.map(() => null);
  const between: Word[][] = Array.from({ length: base.length + 1 }, () => []);
  const differs: Word[] = [];
  let here = 0;
  let next = 0;
  let free = 0;
  for (const part of diffArrays(base.map(formOf), own.map(formOf))) {
    const count = part.value.length;
    if (part.removed) free += count;
    if (part.removed) here += count;
    if (part.removed) continue;
    for (const word of own.slice(next, next + count)) {
      if (part.added) differs.push(word);
      // A word in place of another stands in its column.
      if (part.added && free > 0) at[here - free] = word;
      else if (part.added) between[here]?.push(word);
      else at[here] = word;
      if (part.added && free > 0) free -= 1;
      else if (!part.added) here += 1;
    }
    free = 0;
    next += count;
  }
  return { at, between, differs };
}

function formOf(word: Word): string {
  return word.exact;
}

function columnsOf({ at, between }: Placed, widths: readonly number[]): readonly (Span | null)[] {
  return widths.flatMap((width, gap) => {
    const extra = Array.from({ length: width }, (_, index) => between[gap]?.[index] ?? null);
    return (gap < at.length ? [...extra, at[gap] ?? null] : extra).map((word) => (word === null ? null : spanOf(word)));
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Words that follow each other as one span. */
function spansOf(list: readonly Word[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of list) {
    const last = spans.at(-1);
    if (last !== undefined && start - last.end <= 1) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}
