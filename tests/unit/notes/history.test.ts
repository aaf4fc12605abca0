import { describe, expect, test } from 'vitest';
import { NoteHistory } from '../../../src/main/notes/history';
import { newNote } from '../../../src/main/notes/new-note';
import type { StoredNote } from '../../../src/main/notes/stored-note';
import { article, draftOf } from './sample';

const made = (comment: string): StoredNote =>
  newNote(draftOf('đại biểu ba miền', comment), article(), { created: '2026-03-01T08:00:00Z', parser: 'p1' });

describe('what was done to notes', () => {
  test('passes over a note that is past restoring or has changed since', () => {
    const history = new NoteHistory();
    const [kept, gone, changed] = [made('còn'), made('mất'), made('sửa')];
    const now = new Map([
      [kept.id, kept],
      [changed.id, { ...changed, comment: 'sửa ở máy khác' }],
    ]);
    for (const after of [kept, gone, changed]) history.push({ before: null, after });
    const undone = history.back((id) => now.get(id));
    expect(undone).toMatchObject({ id: kept.id, deleted: kept.modified });
    expect(history.back((id) => now.get(id))).toBeNull();
    if (undone !== null) now.set(kept.id, undone);
    expect(history.forward((id) => now.get(id))).toEqual(kept);
    expect(history.forward((id) => now.get(id))).toBeNull();
  });
});
