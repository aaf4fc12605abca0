import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { CorrectionDraft } from '../../src/shared/corrections';
import { apply, article, close, desk, found, markOf, open, people, read } from './corrections-desk';

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
    await vi.waitFor(async () => expect(await found(one, 'slogan:"hồ nước sạch"')).toContain('Tin thêm'), {
      timeout: 10_000,
    });
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
    await vi.waitFor(async () => expect(await people(one)).not.toContain(dap), { timeout: 10_000 });
  });
});
