import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { Library } from '../../src/main/library/library';
import type { Progress } from '../../src/shared/library';
import { until } from '../until';
import { newFolder } from '../new-folder';

interface Desk {
  readonly home: string;
  readonly tin: string;
  readonly open: (onProgress?: (progress: Progress) => void) => Library;
  readonly replaced: (readonly [string, string])[];
  readonly errors: unknown[];
  readonly phases: Progress['phase'][];
}

const opened: Library[] = [];

function desk(): Desk {
  const home = newFolder();
  const tin = join(home, 'tin');
  mkdirSync(tin);
  const replaced: (readonly [string, string])[] = [];
  const errors: unknown[] = [];
  const phases: Progress['phase'][] = [];
  const open = (onProgress?: (progress: Progress) => void): Library => {
    const library = new Library({
      cacheDir: join(home, 'cache'),
      fileWorker: null,
      onProgress: (progress) => {
        phases.push(progress.phase);
        onProgress?.(progress);
      },
      onChange: (pairs) => replaced.push(...pairs),
      onError: (error) => errors.push(error),
    });
    opened.push(library);
    return library;
  };
  return { home, tin, open, replaced, errors, phases };
}

afterEach(async () => {
  for (const library of opened.splice(0)) await library.close().catch(() => undefined);
});

let edits = 0;

/** Writes a file so that its time differs from every one before. */
function write(dir: string, name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  edits += 1;
  utimesSync(path, 1_700_000_000 + edits, 1_700_000_000 + edits);
  return path;
}

function titlesOf(library: Library): readonly string[] {
  return [...library.catalogue.entries.values()].map((entry) => entry.title).sort();
}

function idAt(library: Library, path: string): string | undefined {
  const [n] = library.catalogue.files.get(path)?.articles ?? [];
  return n === undefined ? undefined : library.catalogue.entries.get(n)?.id;
}

const border = 'Hợp tác vùng biên\n\nHai tỉnh bàn về cửa khẩu và đường sắt trong năm tới.\n';
const harbour = 'Cảng biển mới\n\nThành phố mở thêm một bến cảng cho tàu lớn.\n';

describe('a file from elsewhere', () => {
  test('stays in the library while the program runs, and leaves when it is gone', async () => {
    const { home, tin, open } = desk();
    write(tin, 'bien.txt', border);
    const guest = write(home, 'cang.txt', harbour);
    const library = open();
    await library.setRoots([tin]);
    expect(await library.open(guest)).toHaveLength(1);
    await library.rescan();
    expect(titlesOf(library)).toEqual(['Cảng biển mới', 'Hợp tác vùng biên']);
    rmSync(guest);
    await library.rescan();
    expect(titlesOf(library)).toEqual(['Hợp tác vùng biên']);
  });

  test('that was open when the program ended is kept by the next start, others are not', async () => {
    const { home, tin, open } = desk();
    const kept = write(home, 'cang.txt', harbour);
    const left = write(home, 'bien.txt', border);
    const first = open();
    await first.setRoots([tin]);
    const ids = await first.open(kept);
    await first.open(left);
    await first.close();
    const second = open();
    second.keep(ids);
    await second.setRoots([tin]);
    expect(titlesOf(second)).toEqual(['Cảng biển mới']);
  });

  test('that is known from before stays when it is opened while the folders of the library are listed', async () => {
    const { home, tin, open } = desk();
    for (let at = 0; at < 1_100; at += 1) writeFileSync(join(tin, `${at}.bin`), '');
    const guest = write(home, 'cang.txt', harbour);
    const library = open();
    await library.open(guest);
    await library.close();
    const again = open();
    const listed = again.update([tin]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await again.open(guest)).toHaveLength(1);
    await listed;
    expect(titlesOf(again)).toEqual(['Cảng biển mới']);
  });

  test('that holds no article is no problem of the library', async () => {
    const { home, tin, open } = desk();
    const library = open();
    await library.setRoots([tin]);
    expect(await library.open(join(home, 'khong-co.txt'))).toEqual([]);
    expect(await library.open(home)).toEqual([]);
    expect(library.problems()).toEqual([]);
  });
});

describe('files that move while the library looks', () => {
  test('a renamed file stays the same article', async () => {
    const { tin, open, replaced } = desk();
    const path = write(tin, 'bien.txt', border);
    const library = open();
    await library.update([tin]);
    const numbers = [...library.catalogue.entries.numbers()];
    renameSync(path, join(tin, 'ten-moi.txt'));
    await library.rescan();
    expect([...library.catalogue.entries.numbers()]).toEqual(numbers);
    expect(replaced).toEqual([]);
  });

  test('two files that swap their bytes keep both articles and replace none, after a restart too', async () => {
    const { tin, open, replaced } = desk();
    const [a, b] = [write(tin, 'a.txt', border), write(tin, 'b.txt', harbour)];
    const library = open();
    await library.update([tin]);
    const before = [idAt(library, a), idAt(library, b)];
    write(tin, 'a.txt', harbour);
    write(tin, 'b.txt', border);
    await library.rescan();
    expect([idAt(library, b), idAt(library, a)]).toEqual(before);
    expect(replaced).toEqual([]);
    await library.close();
    const next = open();
    expect([idAt(next, b), idAt(next, a)]).toEqual(before);
    expect(next.index.size).toBe(2);
  });

  test('a file that goes between two looks is no problem', async () => {
    const { tin, open } = desk();
    const path = write(tin, 'bien.txt', border);
    const library = open();
    await library.update([tin]);
    rmSync(path);
    await library.refresh(path);
    await library.rescan();
    expect(library.problems()).toEqual([]);
    expect(titlesOf(library)).toEqual([]);
  });

  test('an unchanged bad file is not written down again by each scan', async () => {
    const { tin, open, replaced } = desk();
    symlinkSync('vong.txt', join(tin, 'vong.txt'));
    const library = open();
    await library.update([tin]);
    const record = library.catalogue.files.get(join(tin, 'vong.txt'));
    await library.rescan();
    expect(library.catalogue.files.get(join(tin, 'vong.txt'))).toBe(record);
    expect(replaced).toEqual([]);
  });
});

describe('what may not be looked at', () => {
  test('a link that leads to itself costs one line of problems, and nothing else', async () => {
    const { tin, open, errors } = desk();
    write(tin, 'bien.txt', border);
    symlinkSync('vong.txt', join(tin, 'vong.txt'));
    const library = open();
    await library.update([tin]);
    expect(titlesOf(library)).toEqual(['Hợp tác vùng biên']);
    expect(library.problems().map(({ path }) => path)).toEqual([join(tin, 'vong.txt')]);
    expect(errors).toEqual([]);
  });

  test('a name that is no Unicode is a problem, and no more', async () => {
    const { tin, open } = desk();
    const name = Buffer.concat([Buffer.from(`${tin}/b`), Buffer.from([0xe0, 0xe9]), Buffer.from('.txt')]);
    try {
      writeFileSync(name, border);
    } catch {
      return; // This file system takes Unicode names only.
    }
    const library = open();
    await library.update([tin]);
    expect(library.problems()).toMatchObject([{ issues: [{ code: 'unreadable' }] }]);
  });
});

describe('roots', () => {
  test('are there before the cache is warm: a rescan forgets nothing', async () => {
    const { tin, open } = desk();
    write(tin, 'bien.txt', border);
    const first = open();
    await first.update([tin]);
    await first.close();
    const second = open();
    const warmed = second.warm();
    const set = second.setRoots([tin]);
    await Promise.all([warmed, second.rescan(), set]);
    expect([...second.catalogue.entries.numbers()]).toEqual([1]);
  });

  test('added while the library starts are kept', async () => {
    const { home, tin, open } = desk();
    mkdirSync(join(home, 'kho'));
    write(tin, 'bien.txt', border);
    write(join(home, 'kho'), 'cang.txt', harbour);
    const library = open();
    void library.warm();
    void library.setRoots([tin]);
    await library.add([join(home, 'kho')]);
    expect(titlesOf(library)).toEqual(['Cảng biển mới', 'Hợp tác vùng biên']);
    expect(library.listRoots()).toMatchObject([{ articles: 1 }, { articles: 1 }]);
  });

  test('taken out while they are read leave nothing behind', async () => {
    const { tin, open } = desk();
    for (let at = 0; at < 200; at += 1) write(tin, `${at}.txt`, `Bài ${at}\n\nViệc số ${at} của năm.\n`);
    const library = open();
    const reading = library.setRoots([tin]);
    await until(() => expect(library.catalogue.entries.size).toBeGreaterThan(0));
    await library.remove(tin);
    await reading;
    expect(library.catalogue.entries.size).toBe(0);
    expect(library.listRoots()).toEqual([]);
  });
});

describe('scans', () => {
  test('are said to go on from the moment they are asked for until they end', async () => {
    const { tin, open } = desk();
    write(tin, 'bai.txt', 'Bài một\n\nViệc đầu tiên của năm.\n');
    const library = open();
    const before = library.warm();
    const scan = library.update([tin]);
    expect(library.currentProgress().phase).toBe('listing');
    await before;
    expect(library.currentProgress().phase).not.toBe('idle');
    await scan;
    expect(library.currentProgress().phase).toBe('idle');
  });

  test('cancelled and asked for again read everything', async () => {
    const { tin, open, phases } = desk();
    for (let at = 0; at < 2_000; at += 1) write(tin, `${at}.txt`, `Bài ${at}\n\nViệc số ${at} của năm.\n`);
    const library = open(({ phase, done }) => {
      if (phase !== 'reading' || done === 0 || phases.includes('cancelled')) return;
      library.cancel();
      expect(library.currentProgress().phase).toBe('stopping');
    });
    const first = library.update([tin]);
    void library.rescan();
    await first;
    expect(library.catalogue.entries.size).toBeGreaterThan(0);
    expect(library.catalogue.entries.size).toBeLessThan(2_000);
    expect(phases.at(-1)).toBe('cancelled');
    expect(phases.slice(phases.indexOf('stopping'), phases.indexOf('cancelled'))).toEqual(['stopping']);
    await library.rescan();
    expect(library.catalogue.entries.size).toBe(2_000);
    expect(library.currentProgress().phase).toBe('idle');
  });

  test('end with the library, which is whole at the next start', async () => {
    const { tin, open, errors } = desk();
    for (let at = 0; at < 200; at += 1) write(tin, `${at}.txt`, `Bài ${at}\n\nViệc số ${at} của năm.\n`);
    const library = open();
    void library.setRoots([tin]);
    await until(() => expect(library.catalogue.entries.size).toBeGreaterThan(0));
    await library.close();
    const next = open();
    expect(next.catalogue.entries.size).toBeGreaterThan(0);
    await next.update([tin]);
    expect(next.catalogue.entries.size).toBe(200);
    expect(errors).toEqual([]);
  });
});

describe('a watched library', () => {
  test('follows edits, new folders and removals, and passes over what is no article', async () => {
    const { tin, open, replaced } = desk();
    write(tin, 'bien.txt', border);
    const library = open();
    await library.setRoots([tin]);
    mkdirSync(join(tin, 'moi'));
    write(join(tin, 'moi'), 'cang.txt', harbour);
    await until(() => expect(titlesOf(library)).toHaveLength(2));
    write(tin, 'bien.txt', border.replace('đường sắt', 'đường thủy'));
    await until(() => expect(replaced).toHaveLength(1));
    rmSync(join(tin, 'moi'), { recursive: true });
    await until(() => expect(titlesOf(library)).toEqual(['Hợp tác vùng biên']));
  });

  test('sees a single file that is replaced again and again', async () => {
    const { tin, open, replaced } = desk();
    const path = write(tin, 'bien.txt', border);
    const library = open();
    await library.setRoots([path]);
    for (const year of ['năm nay', 'năm kia']) {
      renameSync(write(tin, 'bien.tmp', border.replace('năm tới', year)), path);
      const count = year === 'năm nay' ? 1 : 2;
      await until(() => expect(replaced).toHaveLength(count));
    }
  });
});
