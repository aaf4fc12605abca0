// What happens to folders while the library looks at them: real files, the real engine.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import { until } from '../until';
import { engineOn, untilArticles } from './engine-on';
import { canMount, mountAt, unmount } from '../mounted';
import { newFolder, writeIn } from '../new-folder';

/** A folder in memory: where there is one, it lies on another device than the tests' own. */
const MEMORY = '/dev/shm';
const hasTwoDevices = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev;

/** Folders may hold what is named as a file and is none. */
const hasPipes = process.platform !== 'win32';

const isMounting = canMount();

/** Where a test mounts a drive in `tin`. */
const POINT = 'kho/ổ rời';

let home: string;
let tin: string;
let engine: OpenEngine;
const errors: unknown[] = [];

beforeEach(async () => {
  home = newFolder();
  tin = join(home, 'tin');
  mkdirSync(tin);
  engine = await engineOn(home, errors);
});

afterEach(async () => {
  await engine.close();
  for (const point of [join(tin, POINT), tin]) unmount(point);
});

/** Makes the folder a drive will be mounted at, in a library with one story; gives its path. */
async function besideAStory(): Promise<string> {
  const point = join(tin, POINT);
  mkdirSync(point, { recursive: true });
  write('1.txt', story(1));
  await untilArticles(engine, 1);
  return point;
}

async function untilStands(articles: number, away: readonly string[]): Promise<void> {
  await until(async () => expect(await roots()).toMatchObject([{ present: true, articles, away }]));
}

function story(number: number): string {
  return `Chuyến đò số ${number}\n\nChuyến đò số ${number} chở bà con qua sông đi chợ sớm, mưa cũng không nghỉ.\n`;
}

function write(name: string, text: string | Buffer = story(1)): string {
  return writeIn(tin, name, text);
}

async function rows(query: string, limit = 500) {
  const input = { query, exactMarks: false, filter: {}, sort: 'title', offset: 0, limit } as const;
  return engine.answers['search.run'](input);
}

async function idAt(path: string): Promise<string> {
  return (await engine.answers['article.byPath']({ path })) ?? '';
}

async function noteAt(path: string, words: string): Promise<string> {
  const { article } = await engine.answers['article.open']({ id: await idAt(path) });
  const start = article.text.indexOf(words);
  const place = { articleId: article.id, start, end: start + words.length };
  return (await engine.answers['notes.create']({ ...place, colour: 'green', comment: 'nhớ', tags: [] })).id;
}

async function roots() {
  return (await engine.answers['library.summary'](undefined)).roots;
}

async function problems(): Promise<Record<string, string>> {
  const all = await engine.answers['library.problems'](undefined);
  const codeOf = (one: (typeof all)[number]): string =>
    one.kind === 'file' ? (one.issues[0]?.code ?? '') : one.kind === 'notes' ? 'away' : one.code;
  return Object.fromEntries(all.map((one) => [basename(one.path), codeOf(one)]));
}

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
      const { article, notes } = await engine.answers['article.open']({ id: await idAt(path) });
      expect(article.text).toBe(next);
      expect(notes).toMatchObject([{ id: noted, anchor: 'exact' }]);
      expect(await problems()).toEqual({});
    });
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

describe('a drive', () => {
  test('that is taken out and put in again has every article, which are there meanwhile', async () => {
    for (let at = 0; at < 120; at += 1) write(`${at}.txt`, story(at));
    await engine.answers['library.rescan'](undefined);
    await untilArticles(engine, 120);
    const before = await rows('đò');
    for (let round = 0; round < 3; round += 1) {
      renameSync(tin, `${tin}-away`);
      void engine.answers['library.rescan'](undefined);
      await until(async () => expect(await roots()).toMatchObject([{ present: false, articles: 120 }]));
      expect((await rows('đò')).total).toBe(120);
      renameSync(`${tin}-away`, tin);
      await engine.answers['library.rescan'](undefined);
      await until(async () => expect(await roots()).toMatchObject([{ present: true, articles: 120 }]));
    }
    expect((await rows('đò')).rows.map(({ id }) => id)).toEqual(before.rows.map(({ id }) => id));
    write('mới.txt', story(1_000));
    await untilArticles(engine, 121);
    expect(await problems()).toEqual({});
  });

  test('that goes and comes back by itself is noticed, and what came with it is read', async () => {
    const path = write('1.txt', story(1));
    await untilArticles(engine, 1);
    renameSync(tin, `${tin}-away`);
    await until(async () => expect(await roots()).toMatchObject([{ present: false, articles: 1 }]));
    writeFileSync(join(`${tin}-away`, '2.txt'), story(2));
    renameSync(`${tin}-away`, tin);
    await until(async () => expect(await roots()).toMatchObject([{ present: true, articles: 2 }]));
    expect(await idAt(path)).not.toBe('');
  });

  test.skipIf(!hasTwoDevices)(
    'that leaves an empty folder behind keeps its articles, one that is emptied does not',
    async () => {
      const drive = mkdtempSync(join(MEMORY, 'tre-drive-'));
      const [point, left] = [join(home, 'ổ rời'), join(home, 'trống')];
      mkdirSync(left);
      writeFileSync(join(drive, '1.txt'), story(1));
      symlinkSync(drive, point);
      await engine.answers['library.add']({ paths: [point] });
      await until(async () => expect(await roots()).toMatchObject([{}, { present: true, articles: 1 }]));
      unlinkSync(point);
      symlinkSync(left, point);
      await until(async () => expect(await roots()).toMatchObject([{}, { present: false, articles: 1 }]));
      unlinkSync(point);
      symlinkSync(drive, point);
      await until(async () => expect(await roots()).toMatchObject([{}, { present: true, articles: 1 }]));
      rmSync(join(drive, '1.txt'));
      await engine.answers['library.rescan'](undefined);
      await until(async () => expect(await roots()).toMatchObject([{}, { present: true, articles: 0 }]));
      rmSync(drive, { recursive: true });
    },
  );

  test('whose folder is found empty at a start keeps its articles until something else lies there', async () => {
    const path = write('1.txt', story(1));
    await untilArticles(engine, 1);
    await engine.close();
    rmSync(path);
    engine = await engineOn(home, errors);
    await until(async () => expect(await roots()).toMatchObject([{ present: false, articles: 1 }]));
    write('2.txt', story(2));
    await until(async () => expect(await roots()).toMatchObject([{ present: true, articles: 1 }]));
    expect((await rows('đò')).rows.map((row) => basename(row.path))).toEqual(['2.txt']);
  });

  test.skipIf(!isMounting)(
    'that is mounted in a folder of the library keeps its articles when it is taken out, also from one run to the next',
    async () => {
      const point = join(tin, POINT);
      mkdirSync(point, { recursive: true });
      mountAt(point);
      mkdirSync(join(point, 'năm'));
      write('1.txt', story(1));
      for (const at of [2, 3]) write(join(POINT, 'năm', `${at}.txt`), story(at));
      const standsAs = async (articles: number, away: readonly string[]): Promise<void> => {
        await engine.answers['library.rescan'](undefined);
        await untilStands(articles, away);
      };
      await standsAs(3, []);
      const before = (await rows('đò')).rows.map(({ id }) => id);
      unmount(point);
      await standsAs(3, [point]);
      await engine.close();
      engine = await engineOn(home, errors);
      await standsAs(3, [point]);
      expect((await rows('đò')).rows.map(({ id }) => id)).toEqual(before);
    },
  );

  test.skipIf(!isMounting)(
    'keeps its articles though something else is put where it was mounted, also from one run to the next, and loses what it lost meanwhile',
    async () => {
      const point = await besideAStory();
      mountAt(point);
      for (const at of [2, 3, 4]) write(join(POINT, `${at}.txt`), story(at));
      await untilStands(4, []);
      unmount(point);
      await untilStands(4, [point]);
      write(join(POINT, '5.txt'), story(5));
      await untilStands(5, [point]);
      await engine.close();
      engine = await engineOn(home, errors);
      await untilStands(5, [point]);
      for (const at of [2, 3]) write(join(POINT, `${at}.txt`), story(at));
      await untilStands(4, []);
    },
  );

  test.skipIf(!isMounting)(
    'that is a folder of the library keeps its articles though something else is put there',
    async () => {
      mountAt(tin);
      for (const at of [1, 2, 3]) write(`${at}.txt`, story(at));
      await engine.answers['library.rescan'](undefined);
      await untilArticles(engine, 3);
      unmount(tin);
      await engine.close();
      write('4.txt', story(4));
      engine = await engineOn(home, errors);
      await until(async () => expect(await roots()).toMatchObject([{ present: false, articles: 4 }]));
    },
  );

  test.skipIf(!isMounting)(
    'that is mounted in a folder of the library, taken out and mounted again is noticed by itself, and read and watched when it is there',
    async () => {
      const point = await besideAStory();
      errors.length = 0;
      for (const round of [1, 2]) {
        mountAt(point);
        write(join(POINT, '2.txt'), story(2));
        await untilStands(2, []);
        write(join(POINT, '3.txt'), story(3));
        await untilStands(3, []);
        rmSync(join(point, '3.txt'));
        await untilStands(2, []);
        unmount(point);
        await untilStands(2, [point]);
        write('4.txt', story(4));
        await untilStands(3, [point]);
        rmSync(join(tin, '4.txt'));
        await untilStands(2, [point]);
        expect([round, errors]).toEqual([round, []]);
      }
    },
  );

  test('that goes in the middle of a scan costs no article that was read', async () => {
    for (let at = 0; at < 1_500; at += 1) write(`${at}.txt`, story(at));
    await engine.answers['library.rescan'](undefined);
    const known = async (): Promise<number> => (await engine.answers['library.summary'](undefined)).articles;
    await until(async () => expect(await known()).toBeGreaterThan(50));
    renameSync(tin, `${tin}-away`);
    const least = await known();
    await engine.answers['library.rescan'](undefined);
    await until(async () => expect(await roots()).toMatchObject([{ present: false }]));
    expect(await known()).toBeGreaterThanOrEqual(least);
    renameSync(`${tin}-away`, tin);
    await engine.answers['library.rescan'](undefined);
    await untilArticles(engine, 1_500);
    expect(await problems()).toEqual({});
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
