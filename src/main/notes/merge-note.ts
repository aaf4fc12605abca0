// Two states of one note made into one, field by field; what was written in both is kept twice.
import { createHash } from 'node:crypto';
import { descentOf, inOrder, joinedMarks, lineageOf, type Fields } from '../disk/lineage';
import type { StoredNote } from './stored-note';

/** A note of two states, and beside it the earlier one where both changed the same field. */
export interface MergedNote {
  readonly note: StoredNote;
  /** A note of its own that says which it is another version of. */
  readonly other: StoredNote | null;
}

/** The fields of a note that are changed each by itself. */
export function noteFields({ comment, colour, tags, target, deleted }: StoredNote) {
  const { position, exact, prefix, suffix, paragraph } = target;
  const place = [position.start, position.end, exact, prefix, suffix, paragraph];
  return { comment, colour, tags, place, removed: deleted } satisfies Fields;
}

type FieldName = keyof ReturnType<typeof noteFields>;
/** What the reader wrote: a removal that knew nothing of it does not hold. */
const written: readonly FieldName[] = ['comment', 'colour', 'tags', 'place'];

/**
 * The note with its lineage up to what it says now. One that came without is as it was made, or was written by a program that
 * keeps none, over what lay there (`before`) unless it is older than that.
 */
export function descended(note: StoredNote, before: StoredNote | undefined): StoredNote {
  const isOver = before !== undefined && before.modified <= note.modified;
  const isKept = Object.keys(note.lineage).length > 0;
  const known = isKept || !isOver ? note.lineage : lineageOf(noteFields(before), before.lineage, before.modified);
  const lineage = lineageOf(noteFields(note), known, note.modified);
  return lineage === note.lineage ? note : { ...note, lineage };
}

/** Joins two states of a note, whose lineages are up to what they say; whoever joins them gets the same. */
export function mergeNotes(ours: StoredNote, theirs: StoredNote): MergedNote {
  const [later, earlier] = inOrder(ours, theirs, noteFields);
  const descent = (name: FieldName) => descentOf(name, later.lineage, earlier.lineage);
  const from = (name: FieldName): StoredNote => (descent(name) === 'theirs' ? earlier : later);
  const { source, target, parser, lookAlikes } = from('place');
  const joined: StoredNote = {
    ...later,
    ...{ source, target, parser, lookAlikes },
    comment: from('comment').comment,
    colour: from('colour').colour,
    tags: descent('tags') === 'apart' ? [...new Set([...later.tags, ...earlier.tags])] : from('tags').tags,
    deleted: isWrittenSince(later, earlier, descent) ? null : from('removed').deleted,
    raw: { ...earlier.raw, ...later.raw },
  };
  const marks = Object.keys(noteFields(joined)).map((name) => {
    const holding = from(name as FieldName);
    return [name, joinedMarks(name, holding.lineage, (holding === later ? earlier : later).lineage)] as const;
  });
  const lineage = lineageOf(noteFields(joined), Object.fromEntries(marks), joined.modified);
  const isTwice = (['colour', 'place'] as const).some((name) => descent(name) === 'apart');
  const isWrittenTwice = earlier.comment !== '' && descent('comment') === 'apart';
  return { note: { ...joined, lineage }, other: isTwice || isWrittenTwice ? otherVersion(earlier) : null };
}

/** True for two states that say the same. */
export function isSameNote(a: StoredNote, b: StoredNote): boolean {
  return JSON.stringify(noteFields(a)) === JSON.stringify(noteFields(b));
}

/** True where one removed a note in which the other changed something the first did not know of. */
function isWrittenSince(
  later: StoredNote,
  earlier: StoredNote,
  descent: (name: FieldName) => ReturnType<typeof descentOf>,
): boolean {
  if ((later.deleted === null) === (earlier.deleted === null)) return false;
  const live = later.deleted === null ? 'ours' : 'theirs';
  return written.some((name) => descent(name) === 'apart' || descent(name) === live);
}

/** The note as a version of its own; the same whoever makes it. */
function otherVersion(note: StoredNote): StoredNote {
  const hex = createHash('sha256')
    .update(JSON.stringify([note.id, noteFields(note)]))
    .digest('hex');
  const id = `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const version = { ...note, id, otherOf: note.id };
  return { ...version, lineage: lineageOf(noteFields(version), {}, note.modified) };
}
