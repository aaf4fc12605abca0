import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../../../src/main/library/catalogue/open-catalogue';
import { readLog } from '../../../../src/main/library/catalogue/read-log';
import type { Library } from '../../../../src/main/library/library';
import { packFiles } from '../../../../src/main/library/reading/pack-files';
import { readArticleFile, spelledFile } from '../../../../src/main/library/reading/read-article-file';
import { asFound, howToRead } from '../../../../src/main/library/reading/readings';
import { FileRecords } from '../../../../src/main/library/recording/file-records';
import { recordGone } from '../../../../src/main/library/recording/record-gone';
import { recordPacked } from '../../../../src/main/library/recording/record-packed';
import { recordRead } from '../../../../src/main/library/recording/record-read';
import { RootCounts } from '../../../../src/main/library/roots/root-counts';
import { cacheVersion } from '../../../../src/main/library/versions';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { atOnce } from '../../../../src/main/gently/in-slices';
import { SearchIndex } from '../../../../src/main/search/search-index';
import { newFolder } from '../../../new-folder';
import { libraryOnOwnThread } from '../own-thread';

let home = '';
let tin = '';
let library: Library | null = null;
const errors: unknown[] = [];

beforeEach(() => {
  home = newFolder();
  tin = join(home, 'tin');
  mkdirSync(tin);
  errors.length = 0;
});

afterEach(async () => {
  await close();
  expect(errors).toEqual([]);
});

/** More articles than go into the index one by one. */
const MANY = 150;

function writeMany(folder: string, from = 0): void {
  for (let at = from; at < from + MANY; at += 1)
    writeFileSync(
      join(folder, `${at}.txt`),
      `Bài ${at}\n\nÔng Nguyễn Văn Mẫu, Chủ tịch xã, nói việc số${at} của năm.\n`,
    );
}

async function close(): Promise<void> {
  await library?.close();
  library = null;
}

async function open(): Promise<Library> {
  await close();
  library = libraryOnOwnThread(join(home, 'cache'), errors);
  await library.update([tin]);
  return library;
}

function found(from: Library, typed: string): readonly string[] {
  const { ids } = from.index.search(parseQuery(typed));
  return [...ids].flatMap((n) => from.catalogue.pathsOf(n));
}

const onError = (error: unknown): void => void errors.push(error);

/** A catalogue without a library, and one file that it is told of as it is read. */
function recording() {
  const { catalogue, log } = openCatalogue(join(home, 'cache'), '1', { onLost: onError, onError });
  const index = new SearchIndex({ dir: join(home, 'cache', 'index'), owner: log.cache });
  const records = new FileRecords({ catalogue, index, log, counts: new RootCounts(), onError });
  const path = join(tin, 'bài.txt');
  const read = (text: string) => {
    writeFileSync(path, text);
    return readArticleFile(path, howToRead(asFound)(path));
  };
  return { catalogue, log, index, records, path, read };
}

test('many files read at once are found, with their details, now and after a start', async () => {
  writeMany(tin);
  for (let start = 0; start < 2; start += 1) {
    const opened = await open();
    expect(opened.catalogue.files.size).toBe(MANY);
    expect(found(opened, 'số77')).toEqual([join(tin, '77.txt')]);
    const [entry] = [...opened.catalogue.entries.values()].filter(({ title }) => title === 'Bài 77');
    expect(entry?.mentions.map(({ name }) => name)).toEqual(['Nguyễn Văn Mẫu']);
  }
});

test('a folder that was renamed holds the same articles under their numbers', async () => {
  mkdirSync(join(tin, 'cũ'));
  writeMany(join(tin, 'cũ'));
  const before = new Set((await open()).catalogue.entries.numbers());
  renameSync(join(tin, 'cũ'), join(tin, 'mới'));
  const after = await open();
  expect(new Set(after.catalogue.entries.numbers())).toEqual(before);
  expect(found(after, 'số5')).toEqual([join(tin, 'mới', '5.txt')]);
  expect(after.index.size).toBe(MANY);
});

test('copies among many new files are one article with several paths, found once', async () => {
  writeMany(tin);
  mkdirSync(join(tin, 'sao'));
  for (const at of [3, 90])
    writeFileSync(
      join(tin, 'sao', `${at}.txt`),
      `Bài ${at}\n\nÔng Nguyễn Văn Mẫu, Chủ tịch xã, nói việc số${at} của năm.\n`,
    );
  for (let start = 0; start < 2; start += 1) {
    const opened = await open();
    expect(opened.catalogue.entries.size).toBe(MANY);
    expect(found(opened, 'số90')).toEqual([join(tin, '90.txt'), join(tin, 'sao', '90.txt')]);
  }
});

test('articles the index lost are put back under the numbers the catalogue has for them', async () => {
  writeMany(tin);
  const before = [...(await open()).catalogue.entries.numbers()];
  await close();
  rmSync(join(home, 'cache', 'index'), { recursive: true });
  const after = await open();
  expect([...after.catalogue.entries.numbers()]).toEqual(before);
  expect([...after.index.ids()].sort((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
  expect(found(after, 'số149')).toEqual([join(tin, '149.txt')]);
});

test('a scan that finds nothing but known files without articles takes them in, and goes on', async () => {
  writeFileSync(join(tin, 'hỏng.txt'), '');
  const opened = await open();
  writeFileSync(join(tin, 'hỏng.txt'), ' \n');
  await opened.rescan();
  expect([...opened.catalogue.files.values()].map(({ size, articles }) => [size, articles])).toEqual([[2, []]]);
});

test('a file that was empty when a scan came to it holds what was read of it since', async () => {
  const { catalogue, log, index, records, path, read } = recording();
  const atFirst = records.begin();
  const scanned = await packFiles([await read('')], []);
  atOnce(recordRead([spelledFile(await read('Bài mới\n\nHai bên họp về cảng.\n'))], records.begin(), records));
  atOnce(recordPacked(scanned, atFirst, records));
  expect(catalogue.files.get(path)?.articles).toEqual([1]);
  expect(catalogue.entries.size).toBe(1);
  atOnce(recordGone([path], records.begin(), records));
  atOnce(recordPacked(scanned, atFirst, records));
  expect([...catalogue.files.keys()]).toEqual([]);
  index.close();
  log.close();
});

test('what was read later between two steps of a scan holds after a kill, too', async () => {
  const { catalogue, log, index, records, read } = recording();
  atOnce(recordRead([spelledFile(await read('Bài cũ\n\nHai bên họp về cảng.\n'))], records.begin(), records));
  const steps = recordPacked(
    await packFiles([await read('Bài vừa\n\nHai bên bàn về cầu.\n')], []),
    records.begin(),
    records,
  );
  steps.next();
  atOnce(
    recordRead(
      [spelledFile(await read('Bài 3\n\nÔng Nguyễn Văn Mẫu, Chủ tịch xã, nói việc số3 của năm.\n'))],
      records.begin(),
      records,
    ),
  );
  atOnce(steps);
  // As after a kill: nothing was kept but the log.
  index.close();
  log.close();
  const again = openCatalogue(join(home, 'cache'), '1', { onLost: onError, onError });
  const titles = [...again.catalogue.entries.values()].map(({ title }) => title);
  again.log.close();
  expect(titles).toEqual([...catalogue.entries.values()].map(({ title }) => title));
  expect(titles).toEqual(['Bài 3']);
});

test('a library opens, and reads again what was lost, where the log after what was kept asks for a damaged detail', async () => {
  writeMany(tin);
  const first = await open();
  const [gone] = first.catalogue.files.get(join(tin, '30.txt'))?.articles ?? [];
  await close();
  const [log, kept] = [join(home, 'cache', 'catalogue.log'), join(home, 'cache', 'catalogue.kept')];
  const keptBefore = readFileSync(kept);
  rmSync(join(tin, '30.txt'));
  await open();
  await close();
  // As after a kill: the log goes on, what was kept does not.
  writeFileSync(kept, keptBefore);
  const block = readLog(log, cacheVersion, null).blocks.find(({ articles }) => articles.includes(gone ?? 0));
  const bytes = readFileSync(log);
  const place = (block?.at ?? 0) + (block?.length ?? 0) - 5;
  bytes[place] = (bytes[place] ?? 0) ^ 0x55;
  writeFileSync(log, bytes);
  const opened = await open();
  await opened.rescan();
  // A block ends when it is full or has taken long.
  const lost = block?.articles.length ?? 0;
  expect(errors.splice(0).map(String)).toEqual([`Error: the cache was damaged: ${lost} articles are read again`]);
  const details = [...opened.catalogue.entries.values()].map(({ mentions }) => mentions.length);
  expect(details).toEqual(Array.from({ length: MANY - 1 }, () => 1));
});
