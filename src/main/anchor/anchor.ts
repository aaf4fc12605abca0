// Words the reader marked and a text as it stands now come in; where those words stand in it, and how surely, goes out.
// First at their old place, then by the very words, then by likeness.
import type { NoteTarget } from '../../shared/note';
import { anchorByLikeness } from './anchor-likeness';
import { anchorBySameWords } from './anchor-same-words';
import type { Anchored } from './anchored';
import { readText, seek, type ReadText } from './sought';

/** What was known of the text when the note was made. */
export interface AnchorHints {
  /** Passages that resembled the quote then (the quote itself when it stood twice); `null` when nobody looked. */
  readonly lookAlikes?: readonly string[] | null;
}

const lost: Anchored = { state: 'lost', place: null };

/**
 * Finds a note's place in `text`: first at its position, then by its very words with their context, then by likeness.
 * `exact` and `moved` are only said when quote and context leave no second reading; a look-alike gives `unsure` or `lost`.
 */
export function anchor(text: string, target: NoteTarget, hints: AnchorHints = {}): Anchored {
  return anchorIn(readText(text), target, hints);
}

/** As `anchor`, for many notes on one text, whose words are then read once. */
export function anchorIn(read: ReadText, target: NoteTarget, hints: AnchorHints = {}): Anchored {
  const sought = seek(target, hints.lookAlikes ?? null);
  if (sought.exact.trim() === '') return lost;
  const { start } = target.position;
  const end = start + sought.exact.length;
  if (read.text.startsWith(sought.exact, start) && stoodBetween(read.text, start, end, sought.prefix, sought.suffix)) {
    return { state: 'exact', place: { start, end } };
  }
  return anchorBySameWords(read, sought) ?? anchorByLikeness(read, sought) ?? lost;
}

/** True when the context stands around the span to the letter; a quote kept without context proves nothing. */
function stoodBetween(text: string, start: number, end: number, prefix: string, suffix: string): boolean {
  if (prefix === '' && suffix === '' && !(start === 0 && end === text.length)) return false;
  return text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
}
