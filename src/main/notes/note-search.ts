// Finds notes by words in comment, quote and tags.
import type { Note } from '../../shared/note';
import { words, type Word } from '../text/words';

/** Notes that hold every word of `query` (marks and case aside, the last word may be half typed); exact marks first, then the latest. */
export function findNotes<T extends Note>(notes: readonly T[], query: string): T[] {
  const sought = words(query.normalize('NFC'));
  const graded = notes.map((note) => ({ note, grade: gradeOf(note, sought) })).filter(({ grade }) => grade >= 0);
  return graded
    .sort((a, b) => b.grade - a.grade || (a.note.modified < b.note.modified ? 1 : -1))
    .map(({ note }) => note);
}

/** How many words stand there with the marks as typed; -1 when one does not stand there at all. */
function gradeOf(note: Note, sought: readonly Word[]): number {
  const own = words([note.comment, note.target.exact, ...note.tags].join('\n').normalize('NFC'));
  let grade = 0;
  for (const [at, word] of sought.entries()) {
    const isLast = at === sought.length - 1;
    const matches = own.filter((one) => (isLast ? one.folded.startsWith(word.folded) : one.folded === word.folded));
    if (matches.length === 0) return -1;
    if (matches.some((one) => (isLast ? one.exact.startsWith(word.exact) : one.exact === word.exact))) grade += 1;
  }
  return grade;
}
