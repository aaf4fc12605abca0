import { copyFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import type { Library } from '../../../../src/main/library/library';
import { newFolder } from '../../../new-folder';
import { libraryOnOwnThread } from '../own-thread';

const FILES = 40;

let home = '';
let tin = '';
let library: Library;
const errors: unknown[] = [];
/** Names of files that were read whole since the test began to ask. */
const read: string[] = [];

beforeEach(async () => {
  home = newFolder();
  tin = join(home, 'tin');
  mkdirSync(join(tin, 'cũ'), { recursive: true });
  for (let at = 0; at < FILES; at += 1) writeFileSync(join(tin, 'cũ', `${at}.txt`), story(at));
  library = await opened();
});

afterEach(async () => {
  await library.close();
  expect(errors.splice(0)).toEqual([]);
});

function story(at: number): string {
  return `Chuyến đò ${at + 100}\n\nÔng Nguyễn Văn Mẫu, Chủ tịch xã, nói đò số${at + 100} vẫn qua sông.\n`;
}

async function opened(): Promise<Library> {
  const next = libraryOnOwnThread(join(home, 'cache'), errors);
  await next.update([tin]);
  const { scan } = next.readers;
  const pack = scan.pack.bind(scan);
  vi.spyOn(scan, 'pack').mockImplementation((paths, rules) => {
    read.push(...paths.map((path) => basename(path)));
    return pack(paths, rules);
  });
  read.length = 0;
  return next;
}

function numbers(): readonly number[] {
  return [...library.catalogue.entries.numbers()].sort((a, b) => a - b);
}

function pathsWith(typed: string): readonly string[] {
  return [...library.index.search(parseQuery(typed)).ids].flatMap((n) => library.catalogue.pathsOf(n));
}

test('files of a folder that is renamed, and their copies, are known by their bytes and not read again, also after a start', async () => {
  const before = numbers();
  renameSync(join(tin, 'cũ'), join(tin, 'mới'));
  mkdirSync(join(tin, 'sao'));
  copyFileSync(join(tin, 'mới', '7.txt'), join(tin, 'sao', '7.txt'));
  await library.rescan();
  for (let start = 0; start < 2; start += 1) {
    expect(read).toEqual([]);
    expect(numbers()).toEqual(before);
    expect(library.catalogue.files.size).toBe(FILES + 1);
    expect(pathsWith('số107')).toEqual([join(tin, 'mới', '7.txt'), join(tin, 'sao', '7.txt')]);
    expect(library.listRoots()).toMatchObject([{ articles: FILES + 1 }]);
    await library.close();
    library = await opened();
  }
});

test('a file that another name or time was given is not read again, one with other bytes of the same size is', async () => {
  const before = numbers();
  renameSync(join(tin, 'cũ', '1.txt'), join(tin, 'cũ', 'một.txt'));
  utimesSync(join(tin, 'cũ', '2.txt'), 1_000, 1_000);
  writeFileSync(join(tin, 'cũ', '3.txt'), story(3).replaceAll('103', '903'));
  await library.rescan();
  expect(read).toEqual(['3.txt']);
  expect(numbers()).toHaveLength(FILES);
  expect(numbers().filter((n) => before.includes(n))).toHaveLength(FILES - 1);
  expect(pathsWith('số101')).toEqual([join(tin, 'cũ', 'một.txt')]);
  expect(pathsWith('số903')).toEqual([join(tin, 'cũ', '3.txt')]);
});

test('a file whose name has another ending is read: it may be of another format', async () => {
  renameSync(join(tin, 'cũ', '1.txt'), join(tin, 'cũ', '1.md'));
  await library.rescan();
  expect(read).toEqual(['1.md']);
  expect(pathsWith('số101')).toEqual([join(tin, 'cũ', '1.md')]);
});

test('two files that changed places hold what each of them has now', async () => {
  const [one, two] = [join(tin, 'cũ', '1.txt'), join(tin, 'cũ', '2.txt')];
  const before = numbers();
  renameSync(one, join(home, 'giữ'));
  renameSync(two, one);
  renameSync(join(home, 'giữ'), two);
  utimesSync(one, 1_000, 1_000);
  utimesSync(two, 2_000, 2_000);
  await library.rescan();
  expect(read).toEqual([]);
  expect(numbers()).toEqual(before);
  expect(pathsWith('số101')).toEqual([two]);
  expect(pathsWith('số102')).toEqual([one]);
});

/** Files named by a letter, with the day their article came out and that of its event. */
function dates(): readonly (string | undefined)[] {
  const dated = [...library.catalogue.files.values()].map(({ path, articles: [n = 0] }) => {
    const { published, event } = library.catalogue.entries.get(n) ?? {};
    return [basename(path), published?.value, event?.value].join(' ');
  });
  return dated.filter((line) => /^[a-z]/u.test(line)).sort();
}

test('what the name of a folder says of the date is said anew when it is renamed, and all else is known still', async () => {
  mkdirSync(join(tin, '2021'));
  mkdirSync(join(tin, 'chợ'));
  writeFileSync(join(tin, '2021', 'a.txt'), 'Chợ huyện họp\n\nChợ huyện họp sáng nay ở bến đò.\n');
  writeFileSync(join(tin, '2021', 'b.txt'), 'Chợ xã họp\n\nChợ xã họp sáng ngày 15/3 ở bến đò.\n');
  writeFileSync(join(tin, 'chợ', 'c.txt'), 'Chợ bản họp\n\nChợ bản họp sáng nay ở bến đò.\n');
  writeFileSync(join(tin, '2021', 'd.txt'), 'Chợ tỉnh họp\n\n15/03/2019 08:30\n\nChợ tỉnh họp sáng nay ở bến đò.\n');
  await library.rescan();
  expect(dates()).toEqual([
    'a.txt 2021 ',
    'b.txt 2021 2021-03-15',
    'c.txt  ',
    expect.stringContaining('d.txt 2019-03-15'),
  ]);
  renameSync(join(tin, '2021'), join(tin, '2022'));
  renameSync(join(tin, 'chợ'), join(tin, '2020'));
  read.length = 0;
  await library.rescan();
  for (let start = 0; start < 2; start += 1) {
    expect(dates()).toEqual([
      'a.txt 2022 ',
      'b.txt 2022 2022-03-15',
      'c.txt 2020 ',
      expect.stringContaining('d.txt 2019-03-15'),
    ]);
    expect(read.sort()).toEqual(start === 0 ? ['a.txt', 'b.txt', 'c.txt'] : []);
    expect([...library.catalogue.files.values()].map(({ reading }) => reading).join('')).toBe('');
    await library.close();
    library = await opened();
  }
});

test('the date of a folder goes with the copy that lay in it', async () => {
  mkdirSync(join(tin, '2021'));
  mkdirSync(join(tin, '2022'));
  writeFileSync(join(tin, '2021', 'a.txt'), 'Chợ huyện họp\n\nChợ huyện họp sáng nay ở bến đò.\n');
  await library.rescan();
  copyFileSync(join(tin, '2021', 'a.txt'), join(tin, '2022', 'a.txt'));
  await library.rescan();
  expect(dates()).toEqual(['a.txt 2021 ', 'a.txt 2021 ']);
  rmSync(join(tin, '2021', 'a.txt'));
  await library.rescan();
  expect(dates()).toEqual(['a.txt 2022 ']);
  expect(pathsWith('huyện')).toEqual([join(tin, '2022', 'a.txt')]);
});

test('an article whose file has another name is the same one, also when it is asked for before a scan finds it', async () => {
  const before = numbers();
  renameSync(join(tin, 'cũ'), join(tin, 'mới'));
  expect(await library.refresh(join(tin, 'cũ', '7.txt'))).toEqual([]);
  await library.rescan();
  expect(numbers()).toEqual(before);
  expect(pathsWith('số107')).toEqual([join(tin, 'mới', '7.txt')]);
  rmSync(join(tin, 'mới', '7.txt'));
  await library.refresh(join(tin, 'mới', '7.txt'));
  await library.rescan();
  expect(numbers()).toHaveLength(FILES - 1);
});
