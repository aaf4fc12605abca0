// Files that are there and give no article for a while: locked, half written, damaged. Real files, the real engine.
import { renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import type { ArticleRow } from '../../src/shared/search';
import { until } from '../until';
import { engineOn, newHome, untilArticles } from './engine-on';

const STORY = 'Bến đò\n\nChuyến đò sớm chở bà con qua sông đi chợ, mưa cũng không nghỉ.\n';
const errors: unknown[] = [];
let home: string;
let path: string;
let engine: OpenEngine;
let id: string;

beforeEach(async () => {
  home = newHome();
  path = join(home, 'tin', 'bến đò.txt');
  writeFileSync(path, STORY);
  engine = await engineOn(home, errors);
  await untilArticles(engine, 1);
  id = (await engine.answers['article.byPath']({ path })) ?? '';
  await engine.answers['shelf.mark']({ ids: [id], isStarred: true });
});

afterEach(async () => {
  await engine.close();
  expect(errors.splice(0)).toEqual([]);
});

async function rows(query: string): Promise<readonly ArticleRow[]> {
  const input = { query, exactMarks: false, filter: {}, sort: 'title', offset: 0, limit: 10 } as const;
  return (await engine.answers['search.run'](input)).rows;
}

async function issues(): Promise<readonly string[]> {
  const all = await engine.answers['library.problems'](undefined);
  return all.flatMap((one) => (one.kind === 'file' ? one.issues.map(({ code }) => code) : []));
}

async function restart(): Promise<void> {
  await engine.close();
  engine = await engineOn(home, errors);
  await untilArticles(engine, 1);
}

/** Puts something in the place of a file that nobody can open, not even who may open all. */
function lock(file: string): () => void {
  renameSync(file, join(home, 'khóa'));
  symlinkSync(file, file);
  return () => {
    rmSync(file);
    renameSync(join(home, 'khóa'), file);
  };
}

test('the article of a locked file is found, says that it cannot be read, and is the same one once it can', async () => {
  const unlock = lock(path);
  await until(async () => expect(await issues()).toEqual(['unreadable']));
  for (let start = 0; start < 2; start += 1) {
    expect(await rows('"mưa cũng không nghỉ"')).toMatchObject([{ id, isUnread: true, isStarred: true, snippet: null }]);
    await restart();
  }
  await expect(engine.answers['article.open']({ id })).rejects.toMatchObject({ code: 'unreadable' });
  expect(await engine.answers['article.byPath']({ path })).toBe(id);
  unlock();
  await until(async () => expect(await issues()).toEqual([]));
  expect(await rows('"mưa cũng không nghỉ"')).toMatchObject([{ id, isUnread: false, isStarred: true }]);
  expect((await engine.answers['article.open']({ id })).article.text).toBe(STORY);
});

test('what was read before it was locked stays open', async () => {
  await engine.answers['article.open']({ id });
  lock(path);
  await until(async () => expect(await issues()).toEqual(['unreadable']));
  expect((await engine.answers['article.open']({ id })).article.text).toBe(STORY);
});

test('a locked file that is deleted takes its article with it', async () => {
  lock(path);
  await until(async () => expect(await issues()).toEqual(['unreadable']));
  rmSync(path);
  await untilArticles(engine, 0);
  expect(await issues()).toEqual([]);
});

test('a file that another program lets go of is read again, though no watch tells', async () => {
  const [far, link] = [join(home, 'xa.txt'), join(home, 'tin', 'xa.txt')];
  writeFileSync(far, 'Chợ nổi\n\nThuyền chở bưởi và cam về chợ nổi từ nửa đêm.\n');
  symlinkSync(far, link);
  await untilArticles(engine, 2);
  const unlock = lock(far);
  await engine.answers['library.rescan'](undefined);
  await until(async () => expect(await rows('"bưởi và cam"')).toMatchObject([{ path: link, isUnread: true }]));
  unlock();
  await until(async () => expect(await rows('"bưởi và cam"')).toMatchObject([{ path: link, isUnread: false }]));
  expect(await issues()).toEqual([]);
});

test.each([
  ['empty', () => truncateSync(path, 0)],
  ['binary', () => writeFileSync(path, Buffer.alloc(4096))],
])('a file that is %s half-way through a revision keeps its star', async (code, halfWay) => {
  halfWay();
  await until(async () => expect(await issues()).toEqual([code]));
  expect(await rows('"mưa cũng không nghỉ"')).toMatchObject([{ id, isUnread: true, isStarred: true }]);
  writeFileSync(path, `${STORY}\nChiều nay bến đò mở lại.\n`);
  await until(async () => expect(await rows('"mở lại"')).toMatchObject([{ isUnread: false, isStarred: true }]));
  expect(await rows('đò')).toHaveLength(1);
  expect(await issues()).toEqual([]);
});
