import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { NoteStore } from '../../src/main/notes/note-store';
import { article, draftOf } from '../unit/notes/sample';
import { buildWriter, draftsIn, expectAllSafe, killedOften, pairKilled } from './killed-writer';
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

  test('beside another that writes on the same note are all there, in that note or in another version of it', async () => {
    const pair = await buildWriter('notes-pair-writer.ts');
    const dir = newFolder();
    const setting = storeSetting();
    const first = await NoteStore.open(dir, setting);
    first.create(draftOf('đại biểu ba miền', 'đầu'), article());
    await first.close();
    const safe: string[] = [];
    for (let round = 0; round < 6; round += 1)
      safe.push(...(await pairKilled(pair, dir, [`${round}a`, `${round}b`], 5 + round)));
    const store = await NoteStore.open(dir, setting);
    const words = new Set(store.all().flatMap(({ comment }) => comment.split(' ')));
    expect(safe.length).toBeGreaterThanOrEqual(60);
    expect(safe.filter((word) => !words.has(word))).toEqual([]);
    expect(setting.heard).toEqual([]);
    await store.close();
    expect(await draftsIn(dir)).toEqual([]);
  });
});
