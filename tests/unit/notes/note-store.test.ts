import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NoteStore } from '../../../src/main/notes/note-store';
import type { NotedArticle } from '../../../src/main/notes/stored-note';
import { article, clockAt, day, draftOf, sha, text } from './sample';
import { newFolder } from '../../new-folder';
import { storeSetting } from '../../store-setting';

const file = 'hoi-nghi-mua-thu-khai-mac.abababab.jsonld';

async function fresh(at = '2026-03-01T08:00:00Z') {
  const dir = newFolder();
  const clock = clockAt(at);
  const setting = storeSetting(clock.read);
  const open = () => NoteStore.open(dir, setting);
  return { dir, clock, heard: setting.heard, store: await open(), path: join(dir, file), again: open };
}

interface Written {
  items: Record<string, unknown>[];
  [key: string]: unknown;
}

async function onDisk(path: string): Promise<Written> {
  return JSON.parse(await readFile(path, 'utf8')) as Written;
}

describe('note store', () => {
  test('finds a note again after a restart', async () => {
    const { store, again } = await fresh();
    const made = store.create(draftOf('đại biểu ba miền', 'ai?', ['lễ tân']), article());
    await store.close();
    const later = await again();
    expect(later.forArticle(article())).toEqual([made]);
    await later.close();
  });

  test('names the file after title and hash and writes a page of annotations', async () => {
    const { dir, store, path } = await fresh();
    store.create(draftOf('đại biểu ba miền'), article());
    await store.close();
    expect((await readdir(dir)).filter((name) => !name.startsWith('.'))).toEqual([file]);
    expect(await onDisk(path)).toMatchObject({
      type: 'AnnotationPage',
      items: [{ motivation: 'highlighting', 'tre:selected': 'đại biểu ba miền', 'tre:parser': 'p1' }],
      'tre:article': { 'tre:sources': [`urn:sha256:${sha}`], 'tre:paths': ['/lib/a.txt'] },
    });
  });

  test.each<[string, Partial<NotedArticle>, Partial<NotedArticle>]>([
    [
      'moved',
      { paths: ['/elsewhere/b.txt'] },
      { bytesSha256: 'ef'.repeat(32), wordsHash: 'w3', paths: ['/elsewhere/b.txt'] },
    ],
    [
      'saved again with other bytes',
      { bytesSha256: 'cd'.repeat(32) },
      { bytesSha256: 'cd'.repeat(32), wordsHash: 'w3', paths: ['/c'] },
    ],
    [
      'changed at its place',
      { bytesSha256: 'cd'.repeat(32), wordsHash: 'w2', text: `Bản sửa\n\n${text}` },
      { bytesSha256: 'ef'.repeat(32), wordsHash: 'w2', paths: ['/c'], text: `Bản sửa\n\n${text}` },
    ],
  ])('keeps the notes of an article that was %s, under the same file name', async (_, change, next) => {
    const { dir, store, again } = await fresh();
    const made = store.create(draftOf('đại biểu ba miền'), article());
    expect(store.forArticle(article(change))).toMatchObject([{ id: made.id }]);
    await store.close();
    const later = await again();
    expect(later.all()).toMatchObject([{ articleId: change.bytesSha256 ?? sha }]);
    expect(later.forArticle(article(next))).toMatchObject([{ id: made.id }]);
    await later.close();
    expect((await readdir(dir)).filter((name) => !name.startsWith('.'))).toEqual([file]);
  });

  test('does not take another article at the same path for the same one', async () => {
    const { store } = await fresh();
    const made = store.create(draftOf('đại biểu ba miền'), article());
    const other = article({
      bytesSha256: 'ef'.repeat(32),
      wordsHash: 'w9',
      title: 'Giá lúa',
      text: 'Giá lúa tăng nhẹ ở chợ huyện.',
    });
    expect(store.forArticle(other)).toMatchObject([{ id: made.id, anchor: 'lost', place: null }]);
    store.create({ ...draftOf(''), start: 0, end: 7 }, other);
    expect(store.forArticle(article())).toHaveLength(1);
    await store.close();
  });

  test('keeps the parts of one file apart', async () => {
    const { store } = await fresh();
    store.create(draftOf('đại biểu ba miền'), article({ part: 1, wordsHash: 'p1' }));
    expect(store.forArticle(article({ part: 2, wordsHash: 'p2' }))).toEqual([]);
    expect(store.forArticle(article({ part: 1, wordsHash: 'p1' }))).toHaveLength(1);
    expect(store.all()).toMatchObject([{ articleId: `${sha}/1`, path: '/lib/a.txt' }]);
    await store.close();
  });

  test('changes only what is given', async () => {
    const { store } = await fresh();
    const { id } = store.create(draftOf('đại biểu ba miền', 'một', ['x']), article());
    expect(store.update(id, { comment: 'hai' })).toMatchObject({ comment: 'hai', colour: 'green', tags: ['x'] });
    expect(store.update(id, { colour: 'blue', tags: [' y ', 'y', ''] })).toMatchObject({ colour: 'blue', tags: ['y'] });
    expect(() => store.update('urn:uuid:none', {})).toThrow('no note');
    await store.close();
  });

  test('repairs a lost note in one step and keeps the first quote', async () => {
    const { store, path } = await fresh();
    const { id } = store.create(draftOf('đại biểu ba miền'), article());
    const changed = article({
      bytesSha256: 'cd'.repeat(32),
      text: text.replace(/Sáng.*\n/, 'Sáng ấy, khách các nơi đã tới.\n'),
    });
    expect(store.forArticle(changed)).toMatchObject([{ anchor: 'lost' }]);
    const start = changed.text.indexOf('khách các nơi');
    expect(store.repair(id, { start, end: start + 13 }, changed)).toMatchObject({ anchor: 'exact' });
    expect(store.forArticle(changed)).toMatchObject([{ anchor: 'exact', target: { exact: 'khách các nơi' } }]);
    await store.close();
    expect((await onDisk(path)).items[0]).toMatchObject({ 'tre:selected': 'đại biểu ba miền' });
  });

  test('a removed note can be restored for 30 days, then it is gone', async () => {
    const { store, clock, again, path } = await fresh();
    const kept = store.create(draftOf('đại biểu ba miền', 'giữ'), article());
    const dropped = store.create(draftOf('bến cảng mới', 'bỏ'), article());
    store.remove(kept.id);
    store.remove(dropped.id);
    expect(store.all()).toEqual([]);
    await store.close();
    clock.pass(29 * day);
    const within = await again();
    expect(within.removed()).toHaveLength(2);
    const restored = within.restore(kept.id);
    expect(restored).toMatchObject({ comment: 'giữ' });
    expect(within.restore(kept.id)).toEqual(restored);
    await within.close();
    clock.pass(2 * day);
    const after = await again();
    expect(after.removed()).toEqual([]);
    expect(() => after.restore(dropped.id)).toThrow('no note');
    after.update(kept.id, { comment: 'còn' });
    await after.close();
    expect(JSON.stringify(await onDisk(path))).not.toContain('bỏ');
  });

  test('undoes and redoes each action in turn', async () => {
    const { store, clock } = await fresh();
    const { id } = store.create(draftOf('đại biểu ba miền', 'một'), article());
    store.update(id, { colour: 'blue' });
    clock.pass(10_000);
    store.update(id, { comment: 'hai' });
    store.remove(id);
    const shown = () => store.all().map(({ colour, comment }) => `${colour} ${comment}`);
    const back = [1, 2, 3, 4, 5].map(() => [store.undo() === null, ...shown()]);
    expect(back).toEqual([[false, 'blue hai'], [false, 'blue một'], [false, 'green một'], [false], [true]]);
    const forth = [1, 2, 3, 4, 5].map(() => [store.redo() === null, ...shown()]);
    expect(forth).toEqual([[false, 'green một'], [false, 'blue một'], [false, 'blue hai'], [false], [true]]);
    await store.close();
  });

  test('takes the keystrokes of one comment back together', async () => {
    const { store, clock } = await fresh();
    const { id } = store.create(draftOf('đại biểu ba miền'), article());
    for (const comment of ['x', 'xe', 'xem']) {
      store.update(id, { comment });
      clock.pass(300);
    }
    store.undo();
    expect(store.all()).toMatchObject([{ comment: '' }]);
    await store.close();
  });

  test('tells pending and saved', async () => {
    const { store } = await fresh();
    const told: string[] = [];
    store.onState((state) => told.push(state));
    store.create(draftOf('đại biểu ba miền'), article());
    await store.flush();
    expect(told).toEqual(['pending', 'yes']);
    await store.close();
  });

  test('saves by itself', async () => {
    const { store, path } = await fresh();
    const saved = new Promise<void>((resolve) => {
      store.onState((state) => {
        if (state === 'yes') resolve();
      });
    });
    store.create(draftOf('đại biểu ba miền'), article());
    await saved;
    expect((await onDisk(path)).items).toHaveLength(1);
    await store.close();
  });

  test('says failed when the disk refuses, keeps the note and saves it once it can', async () => {
    const { dir, store, heard, path } = await fresh();
    store.create(draftOf('đại biểu ba miền'), article());
    await rm(dir, { recursive: true });
    await writeFile(dir, 'in the way');
    await expect(store.flush()).rejects.toMatchObject({ code: 'disk' });
    expect(store.state).toBe('failed');
    expect(heard).toHaveLength(1);
    await rm(dir);
    await NoteStore.open(dir, storeSetting()).then((other) => other.close());
    await store.flush();
    expect(store.state).toBe('yes');
    expect((await onDisk(path)).items).toHaveLength(1);
    await store.close();
  });
});
