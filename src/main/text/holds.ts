import { keyOf } from './key';
import { words, type Word } from './words';

/** The folded words of a text, in order. */
export function foldedWords(text: string): readonly string[] {
  return words(text.normalize('NFC')).map((word) => word.folded);
}

/** How words of a fact are compared. */
export interface Likeness {
  /** Marks must be as typed. */
  readonly exactMarks: boolean;
  /** A single letter stands for a word that begins with it: `Nguyễn P. Trọng`. */
  readonly initials: boolean;
  /** The last word stands for every word that begins with it. */
  readonly isBegun: boolean;
}

/** Says of a text whether words stand in it one after the other, case aside; texts seen before are not looked at again. */
export function phraseTest(sought: string, likeness: Likeness): (text: string) => boolean {
  const wanted = words(sought.normalize('NFC'));
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const isHeld = wanted.length > 0 && stands(wanted, words(text.normalize('NFC')), likeness);
    known.set(text, isHeld);
    return isHeld;
  };
}

function stands(wanted: readonly Word[], found: readonly Word[], likeness: Likeness): boolean {
  const last = likeness.isBegun ? wanted.length - 1 : -1;
  return found.some((_, at) => wanted.every((word, next) => isLike(word, found[at + next], next === last, likeness)));
}

function isLike(wanted: Word, found: Word | undefined, isBegun: boolean, likeness: Likeness): boolean {
  if (found === undefined) return false;
  if (isBegun && (likeness.exactMarks ? found.exact.startsWith(wanted.exact) : found.folded.startsWith(wanted.folded)))
    return true;
  const { exactMarks, initials } = likeness;
  const [sought, written] = exactMarks ? [wanted.exact, found.exact] : [keyOf(wanted.exact), keyOf(found.exact)];
  return sought === written || (initials && sought.length === 1 && written.startsWith(sought));
}
