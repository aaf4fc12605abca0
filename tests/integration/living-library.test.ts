// What happens to folders while the library looks at them: real files, the real engine.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { until } from '../until';
import { untilArticles } from './engine-on';
import { engine, errors, home, idAt, noteAt, problems, rows, story, tin, write } from './living-desk';

/** Folders may hold what is named as a file and is none. */
const hasPipes = process.platform !== 'win32';

test('an article that its paper revised keeps its star, and stays in its collection', async () => {
  write('tin.txt', story(1));
  await engine.answers['library.rescan'](undefined);
  await untilArticles(engine, 1);
  const ids = [await idAt(join(tin, 'tin.txt'))];
  await engine.answers['shelf.mark']({ ids, isStarred: true });
  await engine.answers['shelf.create']({ name: 'Sông nước', ids });
  write('tin.txt', `${story(1)}\n\nChiều nay bến đò mở lại.\n`);
  await until(async () => {
    const [row] = (await rows('"mở lại"')).rows;
    expect(row).toMatchObject({ isStarred: true });
  });
  const id = await idAt(join(tin, 'tin.txt'));
  expect(await engine.answers['shelf.collections']({ id })).toMatchObject([{ isIn: true }]);
});

test('a folder of five hundred articles that is renamed keeps each of them, and searches are answered meanwhile', async () => {
  mkdirSync(join(tin, 'cũ'));
  for (let at = 0; at < 500; at += 1) write(join('cũ', `${at}.txt`), story(at));
  await engine.answers['library.rescan'](undefined);
  await untilArticles(engine, 500);
  const before = await rows('đò');
  const noted = await noteAt(join(tin, 'cũ', '7.txt'), 'đi chợ sớm');
  await engine.answers['shelf.mark']({ ids: [await idAt(join(tin, 'cũ', '9.txt'))], isStarred: true });
  renameSync(join(tin, 'cũ'), join(tin, 'mới'));
  const isNew = ({ path }: { readonly path: string }): boolean => path.startsWith(join(tin, 'mới'));
  await until(async () => {
    const { rows: now } = await rows('đò');
    expect(now.length).toBeGreaterThan(0);
    expect(now.every(isNew)).toBe(true);
  });
  await until(async () => expect((await rows('đò')).total).toBe(500));
  const after = await rows('đò');
  expect(new Set(after.rows.map(({ id }) => id))).toEqual(new Set(before.rows.map(({ id }) => id)));
  expect(after.rows.filter(({ notes }) => notes > 0).map(({ path }) => basename(path))).toEqual(['7.txt']);
  expect(after.rows.filter(({ isStarred }) => isStarred).map(({ path }) => basename(path))).toEqual(['9.txt']);
  const [note] = await engine.answers['notes.all']({ query: '' });
  expect(note).toMatchObject({ id: noted, anchor: 'exact' });
  expect(errors.splice(0)).toEqual([]);
});

test('a folder that makes room for a file loses its articles, and has them when it is back', async () => {
  mkdirSync(join(tin, 'năm'));
  for (let at = 0; at < 3; at += 1) write(join('năm', `${at}.txt`), story(at));
  await engine.answers['library.rescan'](undefined);
  await untilArticles(engine, 3);
  renameSync(join(tin, 'năm'), join(home, 'năm'));
  write('năm', 'không phải bài');
  await untilArticles(engine, 0);
  unlinkSync(join(tin, 'năm'));
  renameSync(join(home, 'năm'), join(tin, 'năm'));
  await untilArticles(engine, 3);
  expect(await problems()).toEqual({});
});

describe('a file that a sync tool writes', () => {
  const long = `${story(1)}\n${'Nước lên, đò vẫn qua sông như mọi ngày.\n\n'.repeat(400)}Hết bài.\n`;

  test('in steps ends as what it holds, and keeps its note', async () => {
    const path = write('bien.txt', long);
    await untilArticles(engine, 1);
    const noted = await noteAt(path, 'đi chợ sớm');
    const next = long.replace('Hết bài.', 'Hết bài mới.');
    truncateSync(path, 0);
    for (let at = 0; at < next.length; at += 2_000) {
      appendFileSync(path, next.slice(at, at + 2_000));
      await wait(40);
    }
    await until(async () => {
      expect((await rows('"hết bài mới"')).total).toBe(1);
      const { article } = await engine.answers['article.open']({ id: await idAt(path) });
      expect(article.text).toBe(next);
    });
    const { notes } = await engine.answers['article.open']({ id: await idAt(path) });
    expect(notes).toMatchObject([{ id: noted, anchor: 'exact' }]);
    await until(async () => expect(await problems()).toEqual({}));
  });

  test('beside and renames over it is read once it is whole', async () => {
    const path = write('bien.txt', long);
    await untilArticles(engine, 1);
    const noted = await noteAt(path, 'đi chợ sớm');
    const beside = join(tin, '.bien.txt.part');
    writeFileSync(beside, long.slice(0, 500));
    await wait(200);
    expect((await rows('đò')).total).toBe(1);
    writeFileSync(beside, long.replace('Hết bài.', 'Hết bài mới.'));
    renameSync(beside, path);
    await until(async () => expect((await rows('"hết bài mới"')).total).toBe(1));
    const { notes } = await engine.answers['article.open']({ id: await idAt(path) });
    expect(notes).toMatchObject([{ id: noted, anchor: 'exact' }]);
  });
});

test('odd files cost a line of problems each, and nothing else', async () => {
  write('trống.txt', '');
  write('nhị phân.txt', Buffer.from([0, 1, 2, 0, 255, 3, 0, 0, 9, 0, 0, 1]));
  const large = write('lớn.txt');
  truncateSync(large, 200 * 1024 * 1024);
  symlinkSync(join(tin, 'vòng.txt'), join(tin, 'vòng.txt'));
  symlinkSync(tin, join(tin, 'thư mục'));
  if (hasPipes) spawnSync('mkfifo', [join(tin, 'ống.txt')]);
  write('Bến đò.txt'.normalize('NFD'), story(2));
  const deep = Array.from({ length: 8 }, (_, at) => `${at}-${'thư mục dài '.repeat(3)}`).join('/');
  mkdirSync(join(tin, deep), { recursive: true });
  const far = write(join(deep, 'xa.txt'), story(3));
  expect(far.length).toBeGreaterThan(260);
  await engine.answers['library.rescan'](undefined);
  await untilArticles(engine, 2);
  await until(async () =>
    expect(await problems()).toEqual({
      'trống.txt': 'empty',
      'nhị phân.txt': 'binary',
      'lớn.txt': 'too-large',
      'vòng.txt': 'unreadable',
      ...(hasPipes ? { 'ống.txt': 'unreadable' } : {}),
    }),
  );
  expect((await rows('đò')).rows.map(({ path }) => path).sort()).toEqual(
    [far, join(tin, 'Bến đò.txt'.normalize('NFD'))].sort(),
  );
  const { article } = await engine.answers['article.open']({ id: await idAt(far) });
  expect(article.text).toBe(story(3));
  unlinkSync(large);
  await until(async () => expect(Object.keys(await problems())).not.toContain('lớn.txt'));
});

test('a file of two names that is changed by one of them is changed under both', async () => {
  const one = write('một.txt');
  const other = join(tin, 'hai.txt');
  linkSync(one, other);
  await engine.answers['library.rescan'](undefined);
  await until(async () => expect((await rows('số')).rows[0]?.path).toBe(other));
  writeFileSync(one, story(2));
  await until(async () => expect((await rows('"số 2"')).total).toBe(1));
  await until(async () => expect((await rows('"số 1"')).total).toBe(0));
});

test('paths kept out while they are scanned are out when the scan ends, and in again when they are wanted', async () => {
  for (const folder of ['báo', 'nháp']) mkdirSync(join(tin, folder));
  for (let at = 0; at < 400; at += 1) write(join(at % 2 === 0 ? 'báo' : 'nháp', `${at}.txt`), story(at));
  await engine.answers['library.rescan'](undefined);
  engine.setPreferences({ recent: [], excluded: ['nháp'], ignored: [] });
  await until(async () => {
    const now = await rows('đò');
    expect(now.total).toBe(200);
    expect(now.rows.every(({ path }) => path.startsWith(join(tin, 'báo')))).toBe(true);
  });
  engine.setPreferences({ recent: [], excluded: [], ignored: [] });
  await untilArticles(engine, 400);
});
