import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ShelfStore, shelfFileName } from '../../../src/main/shelf/shelf-store';
import { newFolder } from '../../new-folder';
import { storeSetting } from '../../store-setting';

const article = { id: 'a'.repeat(64), wordsHash: 'w'.repeat(32) };
const resaved = { id: 'b'.repeat(64), wordsHash: article.wordsHash };
const other = { id: 'c'.repeat(64), wordsHash: '' };

function desk() {
  const dir = newFolder();
  let now = Date.parse('2026-03-01T08:00:00Z');
  const setting = storeSetting(() => new Date((now += 1000)));
  return { dir, file: join(dir, shelfFileName), heard: setting.heard, open: () => ShelfStore.open(dir, setting) };
}

test('what was read and starred is known after a restart, of a re-saved copy too', async () => {
  const { open } = desk();
  const store = await open();
  store.mark([article], { isRead: true });
  store.mark([article], { isStarred: true });
  await store.close();
  const { shelf } = await open();
  expect([shelf.isRead(article), shelf.isStarred(article)]).toEqual([true, true]);
  expect([shelf.isRead(resaved), shelf.isRead(other)]).toEqual([true, false]);
});

test('unread again is unread, and the star stays', async () => {
  const { open } = desk();
  const store = await open();
  store.mark([article, other], { isRead: true, isStarred: true });
  store.mark([article], { isRead: false });
  expect([store.shelf.isRead(article), store.shelf.isStarred(article)]).toEqual([false, true]);
  expect(store.shelf.isRead(other)).toBe(true);
  await store.close();
});

test('a re-saved copy can be made unread, lose its star and leave a collection', async () => {
  const { open } = desk();
  const store = await open();
  const id = store.create('Ngoại giao');
  store.mark([article], { isRead: true, isStarred: true });
  store.place(id, [article], true);
  store.mark([resaved], { isRead: false });
  store.place(id, [resaved], false);
  expect([store.shelf.isRead(resaved), store.shelf.isStarred(resaved)]).toEqual([false, true]);
  expect(store.shelf.collectionsOf(resaved)).toEqual([]);
  store.mark([resaved], { isStarred: false });
  expect(store.shelf.isStarred(resaved)).toBe(false);
  await store.close();
});

test('what was said of an article holds for what its file holds now, unless something was said of that itself', async () => {
  const { open } = desk();
  const store = await open();
  const id = store.create('Ngoại giao');
  const revised = { id: 'd'.repeat(64), wordsHash: 'x'.repeat(32) };
  store.mark([article], { isStarred: true });
  store.place(id, [article], true);
  store.follow([
    [article.id, revised],
    [other.id, resaved],
  ]);
  expect([store.shelf.isRead(revised), store.shelf.isStarred(revised)]).toEqual([false, true]);
  expect(store.shelf.collectionsOf(revised)).toEqual([id]);
  store.mark([revised], { isStarred: false });
  store.place(id, [revised], false);
  store.follow([[article.id, revised]]);
  expect(store.shelf.isStarred(revised)).toBe(false);
  expect(store.shelf.collectionsOf(revised)).toEqual([]);
  await store.close();
});

test('a star says since when an article was read, too', async () => {
  const { file, open } = desk();
  const store = await open();
  store.mark([article], { isRead: true });
  await store.flush();
  const readAt = /"read":"([^"]+)"/u.exec(readFileSync(file, 'utf8'))?.[1];
  store.mark([article], { isStarred: true });
  await store.close();
  expect(readAt).toBeDefined();
  expect(readFileSync(file, 'utf8')).toContain(`"read":"${readAt}"`);
});

test('a collection that was taken away comes back with its articles', async () => {
  const { open } = desk();
  const store = await open();
  const id = store.create('Ngoại giao');
  store.place(id, [article, other], true);
  store.place(id, [other], false);
  store.remove(id);
  expect(store.shelf.collections).toEqual([]);
  expect(store.shelf.collectionsOf(article)).toEqual([]);
  store.restore(id);
  store.rename(id, 'Đối ngoại');
  expect(store.shelf.collections).toEqual([{ id, name: 'Đối ngoại' }]);
  expect(store.shelf.collectionsOf(resaved)).toEqual([id]);
  expect(store.shelf.collectionsOf(other)).toEqual([]);
  expect(() => store.place('urn:uuid:khong-co', [article], true)).toThrow('no such collection');
  await store.close();
});

test('two programs that write one shelf lose nothing of each other', async () => {
  const { open } = desk();
  const [one, two] = [await open(), await open()];
  one.mark([article], { isStarred: true });
  await one.flush();
  two.mark([other], { isRead: true });
  await two.flush();
  expect(await one.reload()).toBe(true);
  expect([one.shelf.isStarred(article), one.shelf.isRead(other)]).toEqual([true, true]);
  expect(two.shelf.isStarred(article)).toBe(true);
  await one.close();
  await two.close();
});

test('two programs that say different things of one article are both believed, a third time too', async () => {
  const { open } = desk();
  const [one, two] = [await open(), await open()];
  one.mark([article], { isStarred: true });
  two.mark([article], { isRead: true });
  await one.flush();
  await two.flush();
  await one.reload();
  for (const store of [one, two])
    expect([store.shelf.isStarred(article), store.shelf.isRead(article)]).toEqual([true, true]);
  one.mark([article], { isStarred: false });
  two.mark([article], { isRead: false });
  await one.flush();
  await two.flush();
  await one.reload();
  for (const store of [one, two]) {
    expect([store.shelf.isStarred(article), store.shelf.isRead(article)]).toEqual([false, false]);
    await store.close();
  }
});

test.each(['shelf (conflicted copy 2026-03-01).json', 'shelf.sync-conflict-20260301-080000-ABC.json'])(
  'what a sync tool left in %s is taken in, and the copy goes to the backups',
  async (name) => {
    const { file, open } = desk();
    const elsewhere = desk();
    const [one, two] = [await open(), await elsewhere.open()];
    one.mark([article], { isStarred: true });
    two.mark([other], { isStarred: true });
    await one.close();
    await two.close();
    renameSync(elsewhere.file, join(dirname(file), name));
    const again = await open();
    expect([again.shelf.isStarred(article), again.shelf.isStarred(other)]).toEqual([true, true]);
    expect(readdirSync(dirname(file))).not.toContain(name);
    expect(readdirSync(join(dirname(file), '.backups', 'taken-in'))).toEqual([name]);
    await again.close();
  },
);

test.each(['here', 'there'])(
  'a collection renamed in two places has the later name in both, also where the sync tool kept the file from %s',
  async (kept) => {
    const [here, there] = [desk(), desk()];
    const one = await here.open();
    const id = one.create('Quốc hội');
    await one.flush();
    copyFileSync(here.file, there.file);
    const two = await there.open();
    two.rename(id, 'Kỳ họp thứ nhất');
    one.rename(id, 'Quốc hội khóa XV');
    await one.flush();
    await two.flush();
    const [from, to] = kept === 'here' ? [here, there] : [there, here];
    const [first, last] = kept === 'here' ? [two, one] : [one, two];
    renameSync(to.file, join(dirname(to.file), 'shelf (conflicted copy 2026-03-01).json'));
    copyFileSync(from.file, to.file);
    await first.reload();
    await first.flush();
    copyFileSync(to.file, from.file);
    await last.reload();
    for (const store of [one, two]) {
      expect(store.shelf.collections).toEqual([{ id, name: 'Quốc hội khóa XV' }]);
      await store.close();
    }
  },
);

test('records of a later version in what a sync tool left are kept', async () => {
  const { file, open } = desk();
  const store = await open();
  store.mark([article], { isRead: true });
  await store.close();
  const page = JSON.parse(readFileSync(file, 'utf8')) as object;
  const later = { id: 'x', modified: '2027', removed: null, says: { kind: 'mới' } };
  writeFileSync(join(dirname(file), 'shelf (1).json'), JSON.stringify({ ...page, records: [later] }));
  await (await open()).close();
  expect(readFileSync(file, 'utf8')).toContain('"mới"');
});

test('a copy that cannot be read is told of, and keeps nothing else from being taken in', async () => {
  const { dir, heard, open } = desk();
  const [one, two] = [await open(), await open()];
  mkdirSync(join(dir, 'shelf (1).json'));
  two.mark([article], { isStarred: true });
  await two.close();
  await expect(one.reload()).resolves.toBe(true);
  expect(one.shelf.isStarred(article)).toBe(true);
  expect(heard).toEqual([expect.stringContaining('shelf (1).json')]);
  await one.close();
});

test('an article that came into a collection after it was taken out elsewhere is in it', async () => {
  const [here, elsewhere] = [desk(), desk()];
  const one = await here.open();
  const collection = one.create('Cảng');
  await one.close();
  copyFileSync(here.file, elsewhere.file);
  const two = await elsewhere.open();
  two.place(collection, [article], true);
  two.place(collection, [article], false);
  await two.close();
  const again = await here.open();
  for (let second = 0; second < 60; second += 1) again.mark([other], { isRead: true });
  again.place(collection, [article], true);
  await again.close();
  renameSync(elsewhere.file, join(here.dir, 'shelf (1).json'));
  const { shelf } = await here.open();
  expect(shelf.collectionsOf(article)).toEqual([collection]);
});

test('the folder of a shelf is made where there is none', async () => {
  const store = await ShelfStore.open(
    join(newFolder(), 'sổ', 'tay'),
    storeSetting(() => new Date()),
  );
  store.mark([article], { isRead: true });
  await expect(store.close()).resolves.toBeUndefined();
});

test('a damaged shelf is set aside, said, and begun anew; unknown records stay', async () => {
  const { file, heard, open } = desk();
  writeFileSync(file, '{ "format": ');
  const store = await open();
  expect(heard).toHaveLength(1);
  store.mark([article], { isRead: true });
  await store.close();
  const unknown = { id: 'x', modified: '2027', removed: null, says: { kind: 'mới' } };
  const page = JSON.parse(readFileSync(file, 'utf8')) as { records: unknown[] };
  writeFileSync(file, JSON.stringify({ ...page, records: [...page.records, unknown] }));
  const again = await open();
  again.mark([other], { isRead: true });
  await again.close();
  expect(readFileSync(file, 'utf8')).toContain('"mới"');
});
