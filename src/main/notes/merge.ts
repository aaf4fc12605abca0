// Two states of one notes file made into one: by note, the later change holds; nothing is dropped.
import type { Grave, Page } from './page';
import type { ArticleRecord, StoredNote } from './stored-note';

/** Joins what is in memory with what another program wrote; equal times favour `ours`. */
export function mergePages(ours: Page, theirs: Page): Page {
  const graves = laterOf(ours.graves, theirs.graves);
  const notes = laterOf(ours.notes, theirs.notes);
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

function laterOf<T extends Grave | StoredNote>(
  ours: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
): Map<string, T> {
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

/** True when `ours` holds a note, a removal or a sighting that `theirs` lacks, so that it must be written again. */
export function isAhead(ours: Page, theirs: Page): boolean {
  const lacks = ([id, { modified }]: readonly [string, Grave | StoredNote]): boolean =>
    (theirs.notes.get(id) ?? theirs.graves.get(id) ?? { modified: '' }).modified < modified;
  const record = mergeRecords(theirs.article, ours.article);
  const isWider = (['ids', 'wordsHashes', 'paths'] as const).some(
    (key) => record[key].length > theirs.article[key].length,
  );
  return isWider || [...ours.notes].some(lacks) || [...ours.graves].some(lacks);
}
