// What happens to drives and the folders they are mounted at while the library looks at them.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canMount, mountAt, unmount } from '../mounted';
import { until } from '../until';
import { untilArticles } from './engine-on';
import { engine, errors, home, idAt, openAgain, POINT, problems, roots, rows, story, tin, write } from './living-desk';

/** A folder in memory: where there is one, it lies on another device than the tests' own. */
const MEMORY = '/dev/shm';
const hasTwoDevices = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev;

const isMounting = canMount();

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
    await openAgain();
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
      await openAgain();
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
      await openAgain();
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
      await openAgain();
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
