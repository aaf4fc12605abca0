import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Aside } from '../../../src/main/disk/aside';
import { MergedFile } from '../../../src/main/disk/merged-file';
import { noteFileKind, type NoteFile } from '../../../src/main/notes/note-file';
import { newPage } from '../../../src/main/notes/page';
import { newNote } from '../../../src/main/notes/new-note';
import { until } from '../../until';
import { newFolder } from '../../new-folder';
import { article, draftOf } from '../notes/sample';

const created = '2026-03-01T08:00:00.000Z';
const later = '2026-03-01T08:01:00.000Z';
const record = { ids: [], wordsHashes: [], paths: [], title: '' };
const note = newNote(draftOf('đại biểu ba miền', 'một'), article(), { created, parser: '' });

function write(file: NoteFile, comment: string, modified: string): void {
  file.change({ ...file.content, notes: new Map([[note.id, { ...note, comment, modified }]]) });
}

test('a note that a write which never ended brought to disk is not there twice with the copy that was put aside', async () => {
  const home = newFolder();
  const path = join(home, 'a.jsonld');
  let hasLanded = false;
  const setting = {
    clock: () => new Date(later),
    report: () => undefined,
    rename: async (from: string, to: string): Promise<void> => {
      await rename(from, to);
      hasLanded = true;
      await new Promise(() => undefined);
    },
    aside: new Aside([join(home, 'unsaved')]),
  };
  const file = new MergedFile(path, newPage(record), null, noteFileKind, setting);
  write(file, 'một', created);
  void file.save();
  await until(() => expect(hasLanded).toBe(true));
  write(file, 'một hai', later);
  file.keepAside();
  expect(file.isAtRisk).toBe(false);

  // The program that hung has ended, and its lock with it.
  await rm(join(home, '.a.jsonld.lock'));
  const next = { ...setting, rename, aside: new Aside([join(home, 'unsaved')]) };
  const again = new MergedFile(path, newPage(record), null, noteFileKind, next);
  await again.reload();
  expect(again.takeInAside()).toBe(true);
  expect([...again.content.notes.values()]).toMatchObject([{ id: note.id, comment: 'một hai' }]);
});
