// Two states of one notes file made into one, note by note and field by field; nothing is dropped.
import { descended, isSameNote, mergeNotes, type MergedNote } from './merge-note';
import type { Grave, Page } from './page';
import type { ArticleRecord, StoredNote } from './stored-note';

/** The page with the lineage of each note that is not as it lay on disk (`before`) up to what it says. */
export function descendedPage(page: Page, before: Page | null): Page {
  const notes = [...page.notes].map(([id, note]) => {
    const was = before?.notes.get(id);
    return [id, was === undefined || was === note ? note : descended(note, was)] as const;
  });
  return notes.every(([id, note]) => page.notes.get(id) === note) ? page : { ...page, notes: new Map(notes) };
}

/** Joins what is in memory with what another program wrote, where `before` lay. */
export function mergePages(ours: Page, theirs: Page, before: Page | null = null): Page {
  const graves = laterOf(ours.graves, theirs.graves);
  const notes = joinedNotes(ours, theirs, before);
  for (const [id, { modified }] of graves) {
    const note = notes.get(id);
    if (note !== undefined && note.modified <= modified) notes.delete(id);
    else if (note !== undefined) graves.delete(id);
  }
  return {
    id: ours.id === '' ? theirs.id : ours.id,
    article: mergeRecords(theirs.article, ours.article),
    notes,
    graves,
    opaque: distinct([...ours.opaque, ...theirs.opaque]),
    raw: { ...ours.raw, ...theirs.raw },
  };
}

function joinedNotes(ours: Page, theirs: Page, before: Page | null): Map<string, StoredNote> {
  const joined = new Map(ours.notes);
  const put = (their: StoredNote): void => {
    const our = joined.get(their.id);
    const was = before?.notes.get(their.id);
    const { note, other } = our === undefined ? { note: their, other: null } : joinTwo(our, their, was);
    joined.set(note.id, note);
    if (other !== null) put(other);
  };
  for (const note of theirs.notes.values()) put(note);
  return joined;
}

function joinTwo(our: StoredNote, their: StoredNote, was: StoredNote | undefined): MergedNote {
  if (isSameNote(our, their) && our.modified <= their.modified) return { note: their, other: null };
  return mergeNotes(descended(our, was), descended(their, was));
}

function laterOf(ours: Page['graves'], theirs: Page['graves']): Map<string, Grave> {
  const merged = new Map(ours);
  for (const [id, their] of theirs) {
    const our = merged.get(id);
    if (our === undefined || their.modified > our.modified) merged.set(id, their);
  }
  return merged;
}

function distinct(items: readonly unknown[]): unknown[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Everything seen by either, what `later` saw last standing last. */
export function mergeRecords(earlier: ArticleRecord, later: ArticleRecord): ArticleRecord {
  return {
    ids: appended(earlier.ids, later.ids),
    wordsHashes: appended(earlier.wordsHashes, later.wordsHashes),
    paths: appended(earlier.paths, later.paths),
    title: later.title === '' ? earlier.title : later.title,
  };
}

function appended(earlier: readonly string[], later: readonly string[]): readonly string[] {
  const isKnown = later.length > 0 && later.every((one, at) => earlier[earlier.length - later.length + at] === one);
  return isKnown ? earlier : [...earlier.filter((one) => !later.includes(one)), ...later];
}

/** True when `ours`, into which `theirs` was taken, holds a note, a removal or a sighting that `theirs` lacks, so that it must be written. */
export function isAhead(ours: Page, theirs: Page): boolean {
  const record = mergeRecords(theirs.article, ours.article);
  const isWider = (['ids', 'wordsHashes', 'paths'] as const).some(
    (key) => record[key].length > theirs.article[key].length,
  );
  return (
    isWider ||
    [...ours.notes.values()].some((note) => isOther(note, theirs)) ||
    [...ours.graves].some(([id, { modified }]) => (theirs.graves.get(id)?.modified ?? '') < modified)
  );
}

/** True for a note that is another there. */
function isOther(note: StoredNote, { notes, graves }: Page): boolean {
  const their = notes.get(note.id);
  if (their === undefined) return (graves.get(note.id)?.modified ?? '') < note.modified;
  return !isSameNote(note, their);
}
