import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CorrectionDraft } from '../../src/shared/corrections';
import { until } from '../until';
import { apply, article, close, desk, found, markOf, open, people, read, type Desk } from './corrections-desk';

const dap = 'Lý Văn Đập';

describe('a correction', () => {
  test('tells its effect first, then holds in rows, facets, fields and text at once, and is undone', async () => {
    const one = await desk();
    const draft: CorrectionDraft = { kind: 'not-official', marks: [await markOf(one, 'a.txt', dap)], scope: 'name' };
    expect(await one.engine.answers['corrections.preview']({ draft })).toMatchObject({ places: 2, articles: 2 });
    expect(await people(one)).toContain(dap);
    await apply(one, draft);
    expect(await people(one)).not.toContain(dap);
    expect(await found(one, 'official:"Lý Văn Đập"')).toEqual([]);
    expect((await article(one, 'b.txt')).officials).toEqual([]);
    await one.engine.answers['corrections.undo'](undefined);
    expect(await people(one)).toContain(dap);
    await one.engine.answers['corrections.redo'](undefined);
    expect(await people(one)).not.toContain(dap);
    expect(one.errors).toEqual([]);
  });

  test('is there after a start without a cache, and after the file moved', async () => {
    const one = await desk();
    await apply(one, { kind: 'not-official', marks: [await markOf(one, 'a.txt', dap)], scope: 'here' });
    const { id } = await article(one, 'a.txt');
    await apply(one, { kind: 'title', articles: [id], value: 'Hội nghị thủy lợi' });
    await close(one);
    rmSync(join(one.home, 'cache'), { recursive: true });
    renameSync(join(one.tin, 'a.txt'), join(one.tin, 'd.txt'));
    const again = await open(one.home);
    await read(again);
    const moved = await article(again, 'd.txt');
    expect(moved).toMatchObject({ title: 'Hội nghị thủy lợi', facts: { title: 'corrected' } });
    expect(moved.officials.map(({ name }) => name)).toEqual(['Phan Thị Kênh']);
    expect(await found(again, 'official:"Lý Văn Đập"')).toEqual(['Thăm đê biển']);
  });

  test('follows its words when the file is saved again with a paragraph put before them', async () => {
    const one = await desk();
    await apply(one, { kind: 'sic', marks: [await markOf(one, 'b.txt', dap)], value: true });
    const path = join(one.tin, 'b.txt');
    const [title = '', ...rest] = readFileSync(path, 'utf8').split('\n\n');
    writeFileSync(path, [title, 'Một đoạn mới nói về thời tiết ở vùng ven biển.', ...rest].join('\n\n'));
    await one.engine.answers['library.retry']({ path });
    const now = await article(one, 'b.txt');
    expect(now.officials).toMatchObject([{ name: dap, sic: true, standing: 'corrected' }]);
    const card = await one.engine.answers['person.card']({ person: now.officials[0]?.person ?? '' });
    expect(card).toMatchObject({ mentions: 2, titles: [{ articles: 1 }] });
  });

  test('joins two persons, and keeps what is said of one mention apart', async () => {
    const one = await desk();
    const { officials } = await article(one, 'a.txt');
    const [minister, deputy] = officials.map(({ person }) => person);
    await apply(one, { kind: 'same-person', person: deputy ?? '', value: minister ?? '' });
    expect(await one.engine.answers['person.card']({ person: minister ?? '' })).toMatchObject({ mentions: 3 });
    await one.engine.answers['corrections.undo'](undefined);
    const marks = [await markOf(one, 'b.txt', dap)];
    await apply(one, { kind: 'not-same-person', marks, scope: 'here', value: null });
    expect(await one.engine.answers['person.card']({ person: minister ?? '' })).toMatchObject({ mentions: 1 });
    expect((await article(one, 'b.txt')).officials[0]?.person).toMatch(/^lí-văn-đập~x[0-9a-f]{8}$/u);
  });

  test('names a slogan wherever its words stand, also in articles that come later', async () => {
    const one = await desk();
    const mark = await markOf(one, 'c.txt', 'mỗi làng một hồ nước sạch');
    const draft: CorrectionDraft = { kind: 'slogan', mark, value: 'campaign', scope: 'everywhere' };
    await apply(one, draft);
    expect((await article(one, 'c.txt')).slogans).toMatchObject([{ kind: 'campaign', standing: 'corrected' }]);
    const path = join(one.tin, 'e.txt');
    writeFileSync(path, 'Tin thêm\n\nỞ vùng cao cũng có mỗi làng một hồ nước sạch từ năm nay.\n');
    await one.engine.answers['library.retry']({ path });
    await until(async () => expect(await found(one, 'slogan:"hồ nước sạch"')).toContain('Tin thêm'));
  });

  test('names a slogan wherever its words stand after a start at which no file is new', async () => {
    const one = await desk();
    writeFileSync(join(one.tin, 'e.txt'), 'Tin thêm\n\nỞ vùng cao cũng có mỗi làng một hồ nước sạch từ năm nay.\n');
    await one.engine.answers['library.rescan'](undefined);
    await read(one, 4);
    const mark = await markOf(one, 'c.txt', 'mỗi làng một hồ nước sạch');
    await apply(one, { kind: 'slogan', mark, value: 'campaign', scope: 'everywhere' });
    const slogans = await found(one, 'slogan:"hồ nước sạch"');
    expect(slogans).toContain('Tin thêm');
    await close(one);
    const again = await open(one.home);
    await until(async () => expect(await found(again, 'slogan:"hồ nước sạch"')).toEqual(slogans));
  });

  test('counts no slogan that stands in a hidden block', async () => {
    const one = await desk();
    const words = 'mỗi làng một hồ nước sạch';
    writeFileSync(
      join(one.tin, 'e.txt'),
      `Tin thêm\n\nVùng cao có nước.\n\nỞ vùng thấp cũng có ${words} từ năm nay.\n`,
    );
    await one.engine.answers['library.rescan'](undefined);
    await read(one, 4);
    await apply(one, { kind: 'block', marks: [await markOf(one, 'e.txt', words)], value: 'related' });
    const mark = await markOf(one, 'c.txt', words);
    await apply(one, { kind: 'slogan', mark, value: 'campaign', scope: 'everywhere' });
    expect((await article(one, 'e.txt')).slogans).toHaveLength(1);
    expect(await found(one, 'slogan:"hồ nước sạch"')).toContain('Trao nhà cho dân');
    expect(await found(one, 'slogan:"hồ nước sạch"')).not.toContain('Tin thêm');
  });

  test('takes dates, publisher and event of a selection of articles', async () => {
    const one = await desk();
    const articles = [(await article(one, 'a.txt')).id, (await article(one, 'b.txt')).id];
    await apply(one, { kind: 'published', articles, value: '2001-02-03' });
    await apply(one, { kind: 'publisher', articles, value: 'Báo Đê điều' });
    await apply(one, { kind: 'event', articles, value: { key: null, label: 'Mùa lũ 2001' } });
    const summary = await one.engine.answers['library.summary'](undefined);
    expect(summary.publishers).toMatchObject([{ key: 'Báo Đê điều', articles: 2 }]);
    expect(summary.events).toMatchObject([{ key: 'mua-lu-2001', label: 'Mùa lũ 2001', articles: 2 }]);
    expect(await found(one, 'before:2002')).toEqual(['Khai mạc hội nghị thủy lợi', 'Thăm đê biển']);
    expect(await one.engine.answers['corrections.list'](undefined)).toHaveLength(6);
    const out = join(one.home, 'ra.json');
    expect(await one.engine.answers['corrections.export']({ path: out })).toEqual({ written: 6 });
    const other = await desk();
    expect(await other.engine.answers['corrections.import']({ path: out })).toMatchObject({ added: 6, known: 0 });
    expect((await other.engine.answers['library.summary'](undefined)).publishers).toMatchObject([{ articles: 2 }]);
  });

  test('of a block hides its marks from counts', async () => {
    const one = await desk();
    const { person } = (await article(one, 'b.txt')).officials[0] ?? { person: '' };
    await apply(one, { kind: 'block', marks: [await markOf(one, 'b.txt', dap)], value: 'related' });
    expect((await article(one, 'b.txt')).blocks.map(({ kind }) => kind)).toContain('related');
    expect(await one.engine.answers['person.card']({ person })).toMatchObject({ mentions: 1 });
  });

  test('made by another program in the file is taken in', async () => {
    const one = await desk();
    const other = await desk();
    await apply(other, { kind: 'not-official', marks: [await markOf(other, 'a.txt', dap)], scope: 'name' });
    await close(other);
    writeFileSync(
      join(one.home, 'notes', 'corrections.json'),
      readFileSync(join(other.home, 'notes', 'corrections.json')),
    );
    await until(async () => expect(await people(one)).not.toContain(dap));
  });
});

describe('words the reader says name an official', () => {
  const titled = async (one: Desk, name: string, title: string, file: string) => {
    const { text } = await article(one, file);
    const start = text.indexOf(title);
    return {
      kind: 'official',
      mark: await markOf(one, file, name),
      title: { start, end: start + title.length },
    } as const;
  };
  const write = (one: Desk, name: string, text: string) => writeFileSync(join(one.tin, name), text);

  test('are marked wherever they stand unmarked, told before, listed, undone', async () => {
    const one = await desk();
    write(one, 'x.txt', 'Chuyện ở bản\n\nHôm qua, già bản Y Bút kể chuyện đắp đê cho lũ trẻ trong bản nghe.\n');
    write(one, 'y.txt', 'Đê mới\n\nNgười dân nói Y Bút đã đắp con đê này. Đường Y Bút chạy qua đê.\n');
    await one.engine.answers['library.rescan'](undefined);
    await read(one, 5);
    const draft: CorrectionDraft = { ...(await titled(one, 'Y Bút', 'già bản', 'x.txt')), scope: 'everywhere' };
    expect(await one.engine.answers['corrections.preview']({ draft })).toMatchObject({ places: 2, articles: 2 });
    expect(await people(one)).not.toContain('Y Bút');
    expect(await apply(one, draft)).toMatchObject({ kind: 'official', articles: 2 });
    expect(await people(one)).toContain('Y Bút');
    expect((await article(one, 'x.txt')).officials).toMatchObject([
      { name: 'Y Bút', title: 'già bản', person: 'y-bút', standing: 'corrected', why: { rule: 'reader' } },
    ]);
    expect((await article(one, 'y.txt')).officials).toMatchObject([{ name: 'Y Bút', title: null }]);
    expect(await one.engine.answers['person.dossier']({ person: 'y-bút' })).toMatchObject({
      mentions: 2,
      career: [{ title: 'già bản', articles: 1 }],
      standing: 'corrected',
    });
    expect(await one.engine.answers['corrections.list'](undefined)).toMatchObject([
      { kind: 'official', state: 'applied', subject: 'Y Bút', value: 'già bản', scope: 'everywhere', articles: 2 },
    ]);
    await one.engine.answers['corrections.undo'](undefined);
    expect(await people(one)).not.toContain('Y Bút');
    expect(one.errors).toEqual([]);
  });

  test('stay marked after a start without a cache, in a file that moved, and in another library by export', async () => {
    const one = await desk();
    const mark = await markOf(one, 'c.txt', 'Người dân');
    await apply(one, { kind: 'official', mark, title: null, scope: 'here' });
    const out = join(one.home, 'ra.json');
    await one.engine.answers['corrections.export']({ path: out });
    await close(one);
    rmSync(join(one.home, 'cache'), { recursive: true });
    renameSync(join(one.tin, 'c.txt'), join(one.tin, 'd.txt'));
    const again = await open(one.home);
    await read(again);
    expect((await article(again, 'd.txt')).officials.map(({ name }) => name)).toEqual(['Trần Văn Cồn', 'Người dân']);
    const other = await desk();
    await other.engine.answers['corrections.import']({ path: out });
    expect(await people(other)).toContain('Người dân');
  });

  test('can be said to be somebody, or nobody, like any other', async () => {
    const one = await desk();
    const mark = await markOf(one, 'c.txt', 'Người dân');
    await apply(one, { kind: 'official', mark, title: null, scope: 'here' });
    const { officials } = await article(one, 'a.txt');
    const minister = officials[0]?.person ?? '';
    await apply(one, { kind: 'same-person', person: 'người-dân', value: minister });
    expect(await one.engine.answers['person.card']({ person: minister })).toMatchObject({ mentions: 3 });
    await one.engine.answers['corrections.undo'](undefined);
    expect(await one.engine.answers['person.card']({ person: minister })).toMatchObject({ mentions: 2 });
    await apply(one, { kind: 'not-official', marks: [mark], scope: 'name' });
    expect(await people(one)).not.toContain('Người dân');
  });

  test('of one word alone are marked where they stand only', async () => {
    const one = await desk();
    const draft = {
      kind: 'official',
      mark: await markOf(one, 'c.txt', 'Người'),
      title: null,
      scope: 'everywhere',
    } as const;
    await expect(apply(one, draft)).rejects.toMatchObject({ code: 'bad-request' });
  });
});

test('a title alone goes with the mention it means: to another person, or away', async () => {
  const one = await desk();
  writeFileSync(
    join(one.tin, 'f.txt'),
    'Đê\n\nBộ trưởng Bộ Thủy lợi Lý Văn Đập thăm đê. Bộ trưởng nhấn mạnh đê phải cao.\n',
  );
  await one.engine.answers['library.rescan'](undefined);
  await read(one, 4);
  expect((await article(one, 'f.txt')).references).toMatchObject([{ kind: 'title', person: 'lí-văn-đập' }]);
  const marks = [await markOf(one, 'f.txt', dap)];
  await apply(one, { kind: 'not-same-person', marks, scope: 'here', value: 'ai-khác' });
  expect((await article(one, 'f.txt')).references).toMatchObject([{ person: 'ai-khác' }]);
  await apply(one, { kind: 'not-official', marks, scope: 'here' });
  expect((await article(one, 'f.txt')).references).toEqual([]);
});
