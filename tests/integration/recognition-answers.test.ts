import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import { engineOn, untilArticles } from './engine-on';
import { newFolder } from '../new-folder';

const texts = {
  'a.txt':
    'Hội nghị Thủy lợi lần thứ 12 khai mạc\n\nNgày 12/3/2019, Hội nghị Thủy lợi lần thứ 12 khai mạc với chủ đề "Giữ nước cho mùa khô". Dự hội nghị có các đồng chí: Lý Văn Đập, Bộ trưởng Bộ Thủy lợi; Phan Thị Kênh, Thứ trưởng Bộ Thủy lợi; Trần Văn Cồn, Bí thư Tỉnh ủy Quảng Ngãi. Bộ trưởng Lý Văn Đập nhấn mạnh mùa khô năm nay sẽ dài.\n',
  'b.txt':
    'Khai mạc Hội nghị Thủy lợi lần thứ 12\n\nNgày 13/3/2019, Hội nghị Thủy lợi lần thứ 12 có chủ đề "Giữ nước sạch cho mùa khô". Tham dự hội nghị có các đồng chí: Lý Văn Đập, Bộ trưởng Bộ Thủy lợi; Trần Văn Cồn, Bí thư Tỉnh ủy Quảng Ngãi.\n',
  'c.txt':
    'Thăm đê biển\n\nNgày 4/5/2015, Thứ trưởng Bộ Thủy lợi Lý Văn Đập thăm tuyến đê. Thứ trưởng Lý Văn Đập cho biết con đê đã vững.\n',
  'd.txt': 'Minister visits the dykes\n\nMinister of Water Ly Van Dap visited the dykes on Monday.\n',
};

let home = '';
let engine: OpenEngine;
const errors: unknown[] = [];

beforeAll(async () => {
  home = newFolder();
  const tin = join(home, 'tin');
  mkdirSync(tin);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(tin, name), text);
  engine = await engineOn(home, errors);
  await untilArticles(engine, Object.keys(texts).length);
});

afterAll(async () => {
  await engine.close();
  expect(errors).toEqual([]);
});

const dap = 'lí-văn-đập';
const window = { offset: 0, limit: 50 };

describe('what the library says of officials', () => {
  test('a dossier spans titles by first and last use, joins the unmarked spelling, and names ties', async () => {
    const dossier = await engine.answers['person.dossier']({ person: dap });
    expect(dossier).toMatchObject({ name: 'Lý Văn Đập', uncertain: null, standing: 'automatic' });
    expect(dossier.titles).toContainEqual(
      expect.objectContaining({
        title: 'Thứ trưởng Bộ Thủy lợi',
        first: '2015-05-04',
        last: '2015-05-04',
        articles: 1,
      }),
    );
    const companions = await engine.answers['person.companions']({ person: dap, ...window });
    expect(dossier.companions).toBe(companions.total);
    expect(companions.rows.map(({ name }) => name)).toContain('Phan Thị Kênh');
    const con = companions.rows.find(({ name }) => name === 'Trần Văn Cồn');
    expect(con).toMatchObject({ articles: 2, article: 0 });
    const behind = await engine.answers['person.together']({ person: dap, other: con?.person ?? '', tie: null });
    expect(behind).toHaveLength(2);
    const places = await engine.answers['person.mentions']({ person: dap, ...window });
    expect(places.items.length).toBe(dossier.mentions);
    expect(places.items.every(({ sentence, name }) => sentence.text.includes(name))).toBe(true);
    const rest = await engine.answers['person.mentions']({ person: dap, offset: 1, limit: 1 });
    expect(rest.next).toBe(2);
    expect(new Set(rest.items.map(({ articleTitle }) => articleTitle)).size).toBe(1);
  });

  test('mentions are narrowed to one title, in one paper or in all, however its letters are printed', async () => {
    const printed = async (as: { readonly title: string; readonly publisher?: string | null }) =>
      (await engine.answers['person.mentions']({ person: dap, as, ...window })).items.map(({ title }) => title);
    expect(await printed({ title: 'thứ trưởng' })).toEqual(['Thứ trưởng']);
    expect(await printed({ title: 'Thứ trưởng', publisher: null })).toEqual(['Thứ trưởng']);
    expect(await printed({ title: 'Thứ trưởng', publisher: 'Báo Nước' })).toEqual([]);
  });

  test('an export of one official holds a row a mention and nobody else', async () => {
    const path = join(home, 'person.json');
    const what = { kind: 'person', person: dap } as const;
    const { written } = await engine.answers['recognition.export']({ what, format: 'json', path });
    const rows = JSON.parse(readFileSync(path, 'utf8')) as { person: string; rule: string; standing: string }[];
    expect(rows).toHaveLength(written);
    expect(new Set(rows.map(({ person }) => person))).toEqual(new Set([dap]));
    expect(rows.every(({ rule, standing }) => rule !== '' && standing === 'automatic')).toBe(true);
  });

  test('statements stand in the order of their articles, newest first, whichever was read first', async () => {
    const { items } = await engine.answers['person.statements']({ person: dap, ...window });
    expect(items.map(({ date }) => date?.value)).toEqual(['2019-03-12', '2015-05-04']);
  });

  test('the directory is searched without marks, sorted by given name, narrowed by rank', async () => {
    const ask = { query: '', sort: 'given', body: null, rank: null, ...window } as const;
    const all = await engine.answers['people.list'](ask);
    expect(all.rows.map(({ name }) => name)).toEqual(['Trần Văn Cồn', 'Lý Văn Đập', 'Phan Thị Kênh']);
    expect((await engine.answers['people.list']({ ...ask, query: 'ly van' })).total).toBe(1);
    const ministers = await engine.answers['people.list']({ ...ask, rank: 'minister' });
    expect(ministers.rows.map(({ name }) => name)).toEqual(['Lý Văn Đập']);
  });

  test('an event page holds its reports, who is named in which, and its slogans', async () => {
    const [event] = (await engine.answers['library.summary'](undefined)).events;
    const page = await engine.answers['event.page']({ event: event?.key ?? '' });
    expect(page.articles).toHaveLength(2);
    expect(page.attendants.map(({ name }) => name)).toContain('Phan Thị Kênh');
    expect(page.attendants.find(({ name }) => name === 'Lý Văn Đập')?.reports).toHaveLength(2);
    expect(page.slogans).toMatchObject([{ variants: 2, articles: 2 }]);
  });
});

test('a slogan stands in columns that its wordings share', async () => {
  const list = await engine.answers['slogans.list']({ query: 'giu nuoc', sort: 'articles', kind: null, ...window });
  expect(list).toMatchObject({ total: 1, rows: [{ kind: 'theme', first: '2019-03-12', last: '2019-03-13' }] });
  const card = await engine.answers['slogan.card']({ slogan: list.rows[0]?.slogan ?? '' });
  expect(card.variants).toHaveLength(2);
  const widths = card.variants.map(({ columns }) => columns.length);
  expect(new Set(widths).size).toBe(1);
  expect(card.variants.flatMap(({ columns }) => columns.filter((one) => one === null))).toHaveLength(1);
});

test('tables say of every row how it stands and by which rule', async () => {
  const path = join(home, 'ra.json');
  const { written } = await engine.answers['recognition.export']({ what: { kind: 'officials' }, format: 'json', path });
  const rows = JSON.parse(readFileSync(path, 'utf8')) as { standing: string; rule: string }[];
  expect(rows).toHaveLength(written);
  expect(rows.every(({ standing, rule }) => standing === 'automatic' && rule !== '')).toBe(true);
  const table = join(home, 'ra.csv');
  const { key } = (await engine.answers['library.summary'](undefined)).events[0] ?? { key: '' };
  const out = await engine.answers['recognition.export']({
    what: { kind: 'event', event: key },
    format: 'csv',
    path: table,
  });
  const lines = readFileSync(table, 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(out.written + 1);
  expect(lines[0]).toContain('"isMissing","place","title"');
});
