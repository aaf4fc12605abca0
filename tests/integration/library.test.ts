import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { sloganCard } from '../../src/main/library/answers/slogans';
import { noFacts } from '../../src/main/library/find/constraints';
import { findContext } from '../../src/main/library/find/rows';
import { find } from '../../src/main/library/find/find';
import { LastAnswer } from '../../src/main/library/find/last-answer';
import { Library } from '../../src/main/library/library';
import { ArticleReader } from '../../src/main/library/reading/read-article';
import { newFolder, writeIn } from '../new-folder';

interface Desk {
  readonly home: string;
  readonly tin: string;
  readonly open: () => Library;
  readonly replaced: (readonly [string, string])[];
}

const opened: Library[] = [];

function desk(): Desk {
  const home = newFolder();
  const tin = join(home, 'tin');
  const replaced: (readonly [string, string])[] = [];
  mkdirSync(tin);
  const open = (): Library => {
    const library = new Library({
      cacheDir: join(home, 'cache'),
      fileWorker: null,
      onProgress: () => undefined,
      onChange: (pairs) => replaced.push(...pairs),
      onError: (error) => {
        throw error;
      },
    });
    opened.push(library);
    return library;
  };
  return { home, tin, open, replaced };
}

afterEach(async () => {
  for (const library of opened.splice(0)) await library.close().catch(() => undefined);
});

async function titles(library: Library, query: string): Promise<readonly string[]> {
  const context = findContext(library, noFacts);
  const input = { query, exactMarks: false, filter: {}, sort: 'relevance', offset: 0, limit: 50 } as const;
  return (await find(context, input)).rows.map((row) => row.title);
}

const border = 'Hợp tác vùng biên\n\nHai tỉnh bàn về cửa khẩu và đường sắt trong năm tới.\n';
const harbour = 'Cảng biển mới\n\nThành phố mở thêm một bến cảng cho tàu lớn.\n';

describe('the slogans of a library', () => {
  const announcing = 'Bộ trưởng Lê Văn Bình nhấn mạnh phương châm “Đất không phụ người cày” của ngành.';
  const plain = 'Chuyện làng Hạ\n\nBà con vẫn tin đất không phụ người cày, năm nào cũng vậy.';
  const like = 'Xã có khẩu hiệu “Tin rằng đất không phụ người cày bao giờ” từ lâu.';

  test('are known where an article prints them without marks, as long as another announces them', async () => {
    const { tin, open } = desk();
    const source = writeIn(tin, 'nganh.txt', announcing);
    const path = writeIn(tin, 'lang.txt', plain);
    const library = open();
    await library.update([tin]);
    const [n] = library.catalogue.files.get(path)?.articles ?? [];
    const id = library.catalogue.entries.get(n ?? 0)?.id ?? '';
    const reader = new ArticleReader(library);
    const [found] = (await reader.read(id)).slogans;
    expect(found).toMatchObject({ text: 'đất không phụ người cày', kind: 'motto', why: { rule: 'known-slogan' } });
    const card = await sloganCard({ library, reader }, found?.slogan ?? '');
    expect(card).toMatchObject({ mentions: 1, articles: 1, unmarked: [{ articleId: id, start: found?.start }] });
    rmSync(source);
    await library.rescan();
    expect((await reader.read(id)).slogans).toEqual([]);
  });

  test('show the words they share with others and stay two', async () => {
    const { tin, open } = desk();
    writeIn(tin, 'nganh.txt', announcing);
    writeIn(tin, 'xa.txt', like);
    const library = open();
    await library.update([tin]);
    const card = await sloganCard({ library, reader: new ArticleReader(library) }, 'dat-khong-phu-nguoi-cay');
    const [formula] = card.sharedFormulas;
    expect(card.sharedFormulas).toHaveLength(1);
    expect(formula?.text.slice(formula.formula.start, formula.formula.end)).toBe('đất không phụ người cày');
    expect(formula?.slogan).not.toBe(card.slogan);
  });
});

describe('a library', () => {
  test('finds articles in folders within folders, with marks and without', async () => {
    const { tin, open } = desk();
    mkdirSync(join(tin, '2022', '12'), { recursive: true });
    writeIn(join(tin, '2022', '12'), 'bien.txt', border);
    writeIn(tin, 'cang.md', `# ${harbour}`);
    const library = open();
    await library.update([tin]);
    expect(await titles(library, 'cua khau')).toEqual(['Hợp tác vùng biên']);
    expect(await titles(library, 'BẾN CẢNG')).toEqual(['Cảng biển mới']);
  });

  test('a second start reads nothing again', async () => {
    const { tin, open } = desk();
    const path = writeIn(tin, 'bien.txt', border);
    const first = open();
    await first.update([tin]);
    const before = first.catalogue.files.get(path);
    await first.close();
    const second = open();
    expect(second.catalogue.files.get(path)).toEqual(before);
    expect(await titles(second, 'duong sat')).toEqual(['Hợp tác vùng biên']);
    await second.update([tin]);
    expect([...second.catalogue.entries.numbers()]).toEqual([1]);
  });

  test('a changed file is read again and its article replaced', async () => {
    const { tin, open, replaced } = desk();
    const path = writeIn(tin, 'bien.txt', border);
    const library = open();
    await library.update([tin]);
    const [id] = [...library.catalogue.entries.values()].map((entry) => entry.id);
    writeFileSync(path, border.replace('đường sắt', 'đường thủy'));
    await library.rescan();
    expect(await titles(library, 'duong sat')).toEqual([]);
    expect(await titles(library, 'đường thuỷ')).toEqual(['Hợp tác vùng biên']);
    expect(replaced.map(([from]) => from)).toEqual([id]);
  });

  test('equal files are one article; a renamed file keeps it', async () => {
    const { tin, open } = desk();
    const path = writeIn(tin, 'bien.txt', border);
    copyFileSync(path, join(tin, 'ban-sao.txt'));
    const library = open();
    await library.update([tin]);
    expect(library.catalogue.entries.size).toBe(1);
    rmSync(join(tin, 'ban-sao.txt'));
    renameSync(path, join(tin, 'ten-moi.txt'));
    await library.rescan();
    expect(await titles(library, 'cửa khẩu')).toEqual(['Hợp tác vùng biên']);
    expect(library.catalogue.pathsOf(library.catalogue.entries.numbers()[0] ?? 0)).toEqual([join(tin, 'ten-moi.txt')]);
  });

  test('a root that is away keeps its articles, and says so', async () => {
    const { tin, open } = desk();
    writeIn(tin, 'bien.txt', border);
    const library = open();
    await library.update([tin]);
    renameSync(tin, `${tin}-away`);
    await library.rescan();
    expect(library.listRoots()).toMatchObject([{ present: false, articles: 1 }]);
    expect(await titles(library, 'cửa khẩu')).toHaveLength(1);
  });

  test('one bad file costs one line of problems', async () => {
    const { tin, open } = desk();
    writeIn(tin, 'bien.txt', border);
    writeFileSync(join(tin, 'hong.txt'), Buffer.from([0, 0, 1, 2, 255, 0, 3, 0, 0]));
    const library = open();
    await library.update([tin]);
    expect(library.problems().map((problem) => problem.path)).toEqual([join(tin, 'hong.txt')]);
    expect(await titles(library, 'cửa khẩu')).toHaveLength(1);
  });

  test('whatever happens to the cache, the next start has every article', async () => {
    const { tin, home, open } = desk();
    writeIn(tin, 'bien.txt', border);
    writeIn(tin, 'cang.txt', harbour);
    const first = open();
    await first.update([tin]);
    await first.close();
    const log = join(home, 'cache', 'catalogue.log');
    const whole = readFileSync(log);
    for (let at = 0; at < whole.length; at += 97) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      writeFileSync(log, damaged);
      const library = open();
      await library.update([tin]);
      expect(await titles(library, 'ben cang')).toEqual(['Cảng biển mới']);
      expect(await titles(library, 'cua khau')).toEqual(['Hợp tác vùng biên']);
      await library.close();
    }
  });
});

test('plain rows say of each article what the list knows of it, and read no file', async () => {
  const { tin, open } = desk();
  writeIn(tin, 'cang.txt', harbour);
  const library = open();
  await library.update([tin]);
  const context = findContext(library, noFacts);
  const ask = { query: 'bến cảng', exactMarks: false, filter: {}, sort: 'relevance', offset: 0, limit: 5 } as const;
  const [row] = (await find(context, ask)).rows;
  expect(row?.snippet?.text).toContain('bến cảng');
  expect(row?.hits, 'words side by side are one hit').toBe(2);
  rmSync(join(tin, 'cang.txt'));
  const [plain] = (await find(context, { ...ask, isPlain: true })).rows;
  expect(plain).toEqual({ ...row, snippet: null, hits: 3 });
});

const cli = join(__dirname, '../../out/main/cli.js');

describe('the last answer', () => {
  test('serves every window of a list, and is never older than the library', async () => {
    const { tin, open } = desk();
    for (let at = 0; at < 30; at += 1)
      writeIn(tin, `${at}.txt`, `Bài ${String(at).padStart(2, '0')}\n\nHai bên họp về cảng.\n`);
    const library = open();
    await library.update([tin]);
    const last = new LastAnswer(findContext(library, noFacts));
    const ask = (query: string, offset: number, sort: 'relevance' | 'title'): ReturnType<LastAnswer['find']> =>
      last.find({ query, exactMarks: false, filter: {}, sort, offset, limit: 20 });
    for (const query of ['', 'cảng']) {
      const rows = [...(await ask(query, 0, 'title')).rows, ...(await ask(query, 20, 'title')).rows];
      expect(rows.map((row) => row.title)).toEqual([...rows.map((row) => row.title)].sort());
      expect(new Set(rows.map((row) => row.id)).size).toBe(30);
      expect(rows.every((row) => row.tier === (query === '' ? null : 'exact'))).toBe(true);
    }
    writeIn(tin, 'them.txt', 'Bài thêm\n\nMột cảng nữa.\n');
    await library.rescan();
    expect((await ask('cảng', 0, 'relevance')).total).toBe(31);
  });
});

describe('a killed run', () => {
  test.skipIf(!existsSync(cli))('leaves a cache the next run goes on from', async () => {
    const { tin, home } = desk();
    for (let at = 0; at < 1500; at += 1) writeIn(tin, `${at}.txt`, `Bài ${at}\n\nHai bên bàn việc số ${at} của năm.\n`);
    const cache = join(home, 'cache');
    const args = [cli, 'search', tin, '--query', '"việc số 1499"', '--cache', cache, '--json'];
    for (const delay of [150, 300, 450]) {
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.on('exit', resolve));
    }
    const child = spawn(process.execPath, args);
    const chunks: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
    await new Promise((resolve) => child.on('exit', resolve));
    const lines = chunks.join('').trim().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ total: 1 });
  });
});
