import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { NoteStore } from '../../src/main/notes/note-store';
import { buildWriter, draftsIn, expectAllSafe, killedOften } from './killed-writer';
import { newFolder } from '../new-folder';
import { storeSetting } from '../store-setting';

let writer = '';

beforeAll(async () => {
  writer = await buildWriter('notes-writer.ts');
});

describe('notes of a program that is killed', () => {
  test('every note that was said to be saved is there, and every file can be read', async () => {
    const dir = newFolder();
    const safe = await killedOften(writer, dir, async () => {
      const pages = (await readdir(dir)).filter((name) => name.endsWith('.jsonld') && !name.startsWith('.'));
      for (const name of pages) JSON.parse(await readFile(join(dir, name), 'utf8'));
    });
    const setting = storeSetting();
    const store = await NoteStore.open(dir, setting);
    const made = new Set(store.all().map(({ comment }) => comment));
    expectAllSafe(safe, { made, heard: setting.heard });
    await store.close();
    expect(await draftsIn(dir)).toEqual([]);
  });
});
