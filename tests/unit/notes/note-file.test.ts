import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NoteStore } from '../../../src/main/notes/note-store';
import { article, clockAt, draftOf } from './sample';
import { newFolder } from '../../new-folder';
import { storeSetting } from '../../store-setting';

const file = 'hoi-nghi-mua-thu-khai-mac.abababab.jsonld';

async function noted() {
  const dir = newFolder();
  const clock = clockAt('2026-03-01T08:00:00Z');
  const setting = storeSetting(clock.read);
  const open = () => NoteStore.open(dir, setting);
  const store = await open();
  const made = store.create(draftOf('đại biểu ba miền', 'một'), article());
  await store.flush();
  return { dir, path: join(dir, file), clock, heard: setting.heard, open, store, made };
}

async function visible(dir: string): Promise<string[]> {
  return (await readdir(dir)).filter((name) => !name.startsWith('.')).sort();
}

describe('notes file', () => {
  test.each(['', '{"items": [', 'not json', '[]', '{"type":"AnnotationPage"}'])(
    'sets %j aside when opening and never writes over it',
    async (content) => {
      const { dir, path, heard, open, store } = await noted();
      await store.close();
      await writeFile(path, content);
      const again = await open();
      expect(heard).toEqual([expect.stringContaining(path)]);
      again.create(draftOf('bến cảng mới'), article());
      await again.close();
      const [page, bad] = await visible(dir);
      expect(page).toBe(file);
      expect(bad).toMatch(/\.bad-20260301T080000Z$/);
      expect(await readFile(join(dir, bad ?? ''), 'utf8')).toBe(content);
    },
  );

  test('sets a file aside that was broken while open, and saves what it held', async () => {
    const { dir, path, open, store, made } = await noted();
    await writeFile(path, '{"items": [');
    store.update(made.id, { comment: 'hai' });
    await store.close();
    expect(await visible(dir)).toHaveLength(2);
    const again = await open();
    expect(again.all()).toMatchObject([{ id: made.id, comment: 'hai' }]);
    await again.close();
  });

  test('merges what another program wrote meanwhile by note', async () => {
    const { path, clock, open, store, made } = await noted();
    const other = await open();
    clock.pass(1000);
    const theirs = other.create(draftOf('rừng ngập mặn', 'khác'), article());
    other.update(made.id, { comment: 'của họ' });
    await other.close();
    const ours = store.create(draftOf('bến cảng mới', 'ta'), article());
    await store.flush();
    expect(
      store
        .all()
        .map(({ comment }) => comment)
        .sort(),
    ).toEqual(['của họ', 'khác', 'ta']);
    const again = await open();
    expect(
      again
        .all()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([made.id, theirs.id, ours.id].sort());
    expect(await readFile(path, 'utf8')).toContain('của họ');
    await again.close();
    await store.close();
  });

  test('takes a change in when told, and keeps its own newer one', async () => {
    const { path, clock, open, store, made } = await noted();
    const before = await readFile(path, 'utf8');
    const other = await open();
    clock.pass(1000);
    other.remove(made.id);
    await other.close();
    expect(await store.reload(path)).toBe(true);
    expect(store.all()).toEqual([]);
    expect(await store.reload(path)).toBe(false);
    await writeFile(path, before);
    expect(await store.reload(path)).toBe(true);
    expect(store.all()).toEqual([]);
    await store.flush();
    const again = await open();
    expect(again.all()).toEqual([]);
    await again.close();
    await store.close();
  });

  test('takes a new file in when told', async () => {
    const { dir, path, open, store } = await noted();
    await store.close();
    await rename(path, join(dir, '..', file));
    const empty = await open();
    expect(empty.all()).toEqual([]);
    await rename(join(dir, '..', file), path);
    expect(await empty.reload(path)).toBe(true);
    expect(empty.all()).toHaveLength(1);
    await empty.close();
  });

  test('shows a note once when a sync tool left a second copy of its file', async () => {
    const { dir, path, clock, open, store, made } = await noted();
    const copy = await readFile(path, 'utf8');
    clock.pass(1000);
    store.update(made.id, { comment: 'mới hơn' });
    await store.close();
    await writeFile(join(dir, 'hoi-nghi (conflicted copy).jsonld'), copy);
    const again = await open();
    expect(again.all()).toMatchObject([{ comment: 'mới hơn' }]);
    expect(again.forArticle(article())).toMatchObject([{ comment: 'mới hơn' }]);
    await again.close();
  });

  test('leaves files of another program alone that bear one name for themselves', async () => {
    const { dir, path, open, store } = await noted();
    await store.close();
    const page = JSON.parse(await readFile(path, 'utf8')) as object;
    const names = ['a.jsonld', 'b.jsonld'];
    for (const name of names) await writeFile(join(dir, name), JSON.stringify({ ...page, id: 'page', items: [] }));
    await (await open()).close();
    expect(await visible(dir)).toEqual([...names, file]);
  });

  test('keeps fields and items it does not know', async () => {
    const { path, open, store, made } = await noted();
    await store.close();
    const page = JSON.parse(await readFile(path, 'utf8')) as { items: unknown[] };
    const items = [...page.items, { type: 'Bookmark', 'x:at': 3 }];
    await writeFile(path, JSON.stringify({ ...page, items, 'x:shelf': 'A' }));
    const again = await open();
    again.update(made.id, { comment: 'hai' });
    await again.close();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      'x:shelf': 'A',
      items: [{ id: made.id }, { type: 'Bookmark', 'x:at': 3 }],
    });
  });

  test('recovers a complete file a crash left on its way', async () => {
    const { dir, path, open, store, made } = await noted();
    await store.close();
    await rename(path, join(dir, `.${file}.999999999-0a1b2c3d.tmp`));
    await writeFile(path, 'half wri');
    const again = await open();
    expect(again.all()).toMatchObject([{ id: made.id }]);
    await again.close();
    expect((await readdir(dir)).some((name) => name.endsWith('.tmp'))).toBe(false);
  });
});
