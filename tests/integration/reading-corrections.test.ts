import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { until } from '../until';
import { toTcvn3 } from '../unit/ingest/encoding/encoders';
import { apply, article, close, desk, found, markOf, open, people, read, type Desk } from './corrections-desk';

/** A text as programs before Unicode wrote it. */
function inTcvn3(text: string): Buffer {
  return Buffer.from(toTcvn3(text), 'latin1');
}

async function deskWithOld(): Promise<Desk & { readonly old: string }> {
  const one = await desk();
  const old = join(one.tin, 'cu');
  mkdirSync(old);
  writeFileSync(join(old, 'a.txt'), 'Gia Long 1802\n\nVua Gia Long.\n');
  writeFileSync(join(old, 'k.txt'), inTcvn3('Họ đi làng bên\n\nMỗi năm bán gạo một lần.\n'));
  await one.engine.answers['library.rescan'](undefined);
  await read(one, 5);
  return { ...one, old };
}

async function refound(one: Desk, query: string, titles: readonly string[]): Promise<void> {
  await until(async () => expect(await found(one, query)).toEqual(titles));
}

describe('an encoding the reader chose', () => {
  test('is what a file is read by at once, in text, rows, words and facts, until it is taken back', async () => {
    const one = await deskWithOld();
    const path = join(one.old, 'k.txt');
    const before = await article(one, 'cu/k.txt');
    expect(before.encoding).toBe('tcvn3');
    const draft = { kind: 'encoding', path, value: 'windows-1252' } as const;
    expect(await one.engine.answers['corrections.preview']({ draft })).toMatchObject({ places: 1, articles: 1 });
    expect(await apply(one, draft)).toMatchObject({ kind: 'encoding', articles: 1 });
    const now = await article(one, 'cu/k.txt');
    expect(now).toMatchObject({ id: before.id, encoding: 'windows-1252', facts: { encoding: 'corrected' } });
    expect(now.text).not.toBe(before.text);
    expect(await found(one, '"bán gạo"')).toEqual([]);
    expect(await found(one, '"Hä"')).toEqual([now.title]);
    await one.engine.answers['corrections.undo'](undefined);
    expect(await article(one, 'cu/k.txt')).toEqual(before);
    expect(await found(one, '"bán gạo"')).toEqual([before.title]);
    expect((await one.engine.answers['library.summary'](undefined)).articles).toBe(5);
    expect(one.errors).toEqual([]);
  });

  test('for a folder holds after a start, for files that come later, and not where a file says otherwise', async () => {
    const one = await deskWithOld();
    await apply(one, { kind: 'encoding', path: one.old, value: 'windows-1252' });
    await apply(one, { kind: 'encoding', path: join(one.old, 'a.txt'), value: null });
    expect((await article(one, 'cu/a.txt')).facts.encoding).toBeUndefined();
    await close(one);
    const later = join(one.old, 'm.txt');
    writeFileSync(later, inTcvn3('Họ đi chợ xa\n\nMỗi tháng bán chè một lần.\n'));
    const again = await open(one.home);
    await read(again, 6);
    await refound(again, '"bán gạo"', []);
    expect((await article(again, 'cu/m.txt')).encoding).toBe('windows-1252');
    await close(again);
    rmSync(join(one.home, 'cache'), { recursive: true });
    const anew = await open(one.home);
    await read(anew, 6);
    expect((await article(anew, 'cu/k.txt')).encoding).toBe('windows-1252');
    const [last, first] = await anew.engine.answers['corrections.list'](undefined);
    await anew.engine.answers['corrections.remove']({ ids: [first?.id ?? '', last?.id ?? ''] });
    expect((await article(anew, 'cu/k.txt')).encoding).toBe('tcvn3');
    expect(await found(anew, '"bán chè"')).toEqual(['Họ đi chợ xa']);
  });

  test('for a folder holds no longer for the files of it that lie elsewhere, in words and facts', async () => {
    const one = await deskWithOld();
    await apply(one, { kind: 'encoding', path: one.old, value: 'windows-1252' });
    expect(await found(one, '"bán gạo"')).toEqual([]);
    renameSync(one.old, join(one.tin, 'moi'));
    await one.engine.answers['library.rescan'](undefined);
    await refound(one, '"bán gạo"', ['Họ đi làng bên']);
    expect((await article(one, 'moi/k.txt')).encoding).toBe('tcvn3');
    renameSync(join(one.tin, 'moi'), one.old);
    await one.engine.answers['library.rescan'](undefined);
    await refound(one, '"bán gạo"', []);
    expect((await article(one, 'cu/k.txt')).encoding).toBe('windows-1252');
    expect(one.errors).toEqual([]);
  });

  test('was given while the program was shut, by a correction that another one made', async () => {
    const one = await deskWithOld();
    await apply(one, { kind: 'encoding', path: join(one.old, 'k.txt'), value: 'windows-1252' });
    await close(one);
    rmSync(join(one.home, 'notes', 'corrections.json'));
    const again = await open(one.home);
    await refound(again, '"bán gạo"', ['Họ đi làng bên']);
  });

  test('reads a file that could not be read before', async () => {
    const one = await deskWithOld();
    const path = join(one.old, 'z.txt');
    writeFileSync(path, Buffer.from('ộế ởẻ ẩẫẵ ọụự', 'utf16le'));
    await one.engine.answers['library.retry']({ path });
    const troubled = await one.engine.answers['library.problems'](undefined);
    expect(troubled.map((problem) => problem.path)).toEqual([path]);
    await apply(one, { kind: 'encoding', path, value: 'utf-16le' });
    expect((await article(one, 'cu/z.txt')).text).toBe('ộế ởẻ ẩẫẵ ọụự');
  });

  test('goes along with a file that is moved, by its bytes, over a start and a lost cache', async () => {
    const one = await deskWithOld();
    await apply(one, { kind: 'encoding', path: join(one.old, 'k.txt'), value: 'windows-1252' });
    const { id } = await article(one, 'cu/k.txt');
    mkdirSync(join(one.tin, 'kho'));
    renameSync(join(one.old, 'k.txt'), join(one.tin, 'kho', 'ten-khac.txt'));
    await one.engine.answers['library.rescan'](undefined);
    expect(await article(one, 'kho/ten-khac.txt')).toMatchObject({
      ...{ id, encoding: 'windows-1252', facts: { encoding: 'corrected' } },
    });
    await close(one);
    renameSync(join(one.tin, 'kho', 'ten-khac.txt'), join(one.tin, 'n.txt'));
    rmSync(join(one.home, 'cache'), { recursive: true });
    const again = await open(one.home);
    await read(again, 5);
    expect((await article(again, 'n.txt')).encoding).toBe('windows-1252');
    expect(await found(again, '"Hä"')).toHaveLength(1);
    expect(await again.engine.answers['corrections.list'](undefined)).toMatchObject([{ articles: 1 }]);
    await apply(again, { kind: 'encoding', path: join(one.tin, 'n.txt'), value: null });
    expect((await article(again, 'n.txt')).encoding).toBe('tcvn3');
  });

  test('goes along with a file that is moved and changed there afterwards', async () => {
    const one = await deskWithOld();
    await apply(one, { kind: 'encoding', path: join(one.old, 'k.txt'), value: 'windows-1252' });
    const moved = join(one.tin, 'n.txt');
    renameSync(join(one.old, 'k.txt'), moved);
    await one.engine.answers['library.rescan'](undefined);
    await until(async () => expect((await article(one, 'n.txt')).paths).toEqual([moved]));
    writeFileSync(`${moved}.tmp`, inTcvn3('Họ đi làng bên\n\nMỗi năm bán gạo hai lần.\n'));
    renameSync(`${moved}.tmp`, moved);
    await one.engine.answers['library.rescan'](undefined);
    await until(async () => expect((await article(one, 'n.txt')).encoding).toBe('windows-1252'));
    await refound(one, '"bán gạo"', []);
    expect(one.errors).toEqual([]);
  });

  test('counts for every copy of the same bytes, and stays when the copy it was said of goes', async () => {
    const one = await deskWithOld();
    const [path, copy] = [join(one.old, 'k.txt'), join(one.old, 'l.txt')];
    copyFileSync(path, copy);
    await one.engine.answers['library.retry']({ path: copy });
    await apply(one, { kind: 'encoding', path: copy, value: 'windows-1252' });
    expect(await article(one, 'cu/k.txt')).toMatchObject({ encoding: 'windows-1252', paths: [path, copy] });
    rmSync(copy);
    await one.engine.answers['library.rescan'](undefined);
    expect(await found(one, '"bán gạo"')).toEqual([]);
    await until(async () => expect((await article(one, 'cu/k.txt')).paths).toEqual([path]));
    expect((await article(one, 'cu/k.txt')).encoding).toBe('windows-1252');
    expect((await one.engine.answers['library.summary'](undefined)).articles).toBe(5);
  });
});

describe('what the reader said of blocks and titles', () => {
  test('hides words from the search and shows them again', async () => {
    const one = await desk();
    expect(await found(one, '"tuyến đê"')).toEqual(['Thăm đê biển']);
    await apply(one, { kind: 'block', marks: [await markOf(one, 'b.txt', 'tuyến đê')], value: 'related' });
    expect(await found(one, '"tuyến đê"')).toEqual([]);
    expect((await article(one, 'b.txt')).facts.block).toBe('corrected');
    await close(one);
    const again = await open(one.home);
    expect(await found(again, '"tuyến đê"')).toEqual([]);
    await again.engine.answers['corrections.remove']({
      ids: (await again.engine.answers['corrections.list'](undefined)).map(({ id }) => id),
    });
    expect(await found(again, '"tuyến đê"')).toEqual(['Thăm đê biển']);
  });

  test('goes along with a file that is moved and changed there afterwards', async () => {
    const one = await desk();
    const { id } = await article(one, 'b.txt');
    await apply(one, { kind: 'title', articles: [id], value: 'Kiểm tra kè chắn sóng' });
    await apply(one, { kind: 'block', marks: [await markOf(one, 'b.txt', 'tuyến đê')], value: 'related' });
    mkdirSync(join(one.tin, 'kho'));
    const moved = join(one.tin, 'kho', 'ten-khac.txt');
    renameSync(join(one.tin, 'b.txt'), moved);
    await one.engine.answers['library.rescan'](undefined);
    expect(await found(one, 'title:"chắn sóng"')).toEqual(['Kiểm tra kè chắn sóng']);
    expect(await found(one, '"tuyến đê"')).toEqual([]);
    await until(async () => expect((await article(one, 'kho/ten-khac.txt')).paths).toEqual([moved]));
    const { text } = await article(one, 'kho/ten-khac.txt');
    writeFileSync(moved, `${text}\nĐê dài năm cây số.\n`);
    await one.engine.answers['library.rescan'](undefined);
    await until(async () => expect((await article(one, 'kho/ten-khac.txt')).title).toBe('Kiểm tra kè chắn sóng'));
    expect((await article(one, 'kho/ten-khac.txt')).facts.block).toBe('corrected');
    await refound(one, '"tuyến đê"', []);
    expect(one.errors).toEqual([]);
  });

  test('finds an article by the title it was given and no longer by the one it had', async () => {
    const one = await desk();
    const { id } = await article(one, 'b.txt');
    await apply(one, { kind: 'title', articles: [id], value: 'Kiểm tra kè chắn sóng' });
    expect(await found(one, 'title:"chắn sóng"')).toEqual(['Kiểm tra kè chắn sóng']);
    expect(await found(one, 'title:"đê biển"')).toEqual([]);
    expect(await found(one, '"đê biển"')).toEqual(['Kiểm tra kè chắn sóng']);
    const path = join(one.tin, 'b2.txt');
    copyFileSync(join(one.tin, 'b.txt'), path);
    await one.engine.answers['library.retry']({ path });
    expect(await found(one, 'title:"chắn sóng"')).toEqual(['Kiểm tra kè chắn sóng']);
    await one.engine.answers['corrections.undo'](undefined);
    expect(await found(one, 'title:"đê biển"')).toEqual(['Thăm đê biển']);
    expect(await found(one, 'title:"chắn sóng"')).toEqual([]);
    expect(await people(one)).toContain('Lý Văn Đập');
    expect(one.errors).toEqual([]);
  });
});
