import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hitRuns } from '../../src/shared/hit-runs';
import type { ArticleRow, Snippet } from '../../src/shared/search';
import { desk, read, type Desk } from './corrections-desk';

async function rows({ engine }: Desk, query: string): Promise<readonly ArticleRow[]> {
  const input = { query, exactMarks: false, filter: {}, sort: 'relevance', offset: 0, limit: 10 } as const;
  return (await engine.answers['search.run'](input)).rows;
}

/** A snippet with what is marked in brackets. */
function drawn(snippet: Snippet | null | undefined): string | null {
  if (snippet === null || snippet === undefined) return null;
  return [...snippet.marks].reverse().reduce((text, { start, end }) => {
    return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  }, snippet.text);
}

const drawnRows = async (one: Desk, query: string): Promise<readonly (string | null)[]> =>
  (await rows(one, query)).map(({ snippet }) => drawn(snippet));

test('the row of an article found by an official shows the sentence that names them', async () => {
  const one = await desk();
  const [kenh] = await drawnRows(one, 'official:Kênh');
  expect(kenh).toBe('Dự hội nghị có Thứ trưởng Bộ Thủy lợi [Phan Thị Kênh].');
  expect(await drawnRows(one, 'official:"thứ trưởng"')).toEqual([kenh]);
  expect(await drawnRows(one, 'official:(Kênh OR Cồn) -đê')).toHaveLength(2);
  expect(await drawnRows(one, '-official:Kênh')).toEqual([null, null]);
});

test('words and names are marked together', async () => {
  const one = await desk();
  const [row] = await drawnRows(one, 'official:Đập chủ trì');
  expect(row).toContain('[Lý Văn Đập] [chủ] [trì]');
});

test('offsets of a name are those of the text, in a file whose marks are letters of their own too', async () => {
  const one = await desk();
  const text = 'Khánh thành cầu\n\nNgày 2/3/2020, Bộ trưởng Bộ Giao thông Lê Thị Cầu cắt băng khánh thành.\n';
  writeFileSync(join(one.tin, 'nfd.txt'), text.normalize('NFD'));
  await one.engine.answers['library.rescan'](undefined);
  await read(one, 4);
  const [row] = await rows(one, 'official:"le thi cau"');
  expect(drawn(row?.snippet)).toContain('[Lê Thị Cầu]');
  const [mark] = row?.snippet?.marks ?? [];
  const article = await one.engine.answers['article.open']({ id: row?.id ?? '' });
  const start = (row?.snippet?.start ?? 0) + (mark?.start ?? 0);
  expect(article.article.text.slice(start, start + 'Lê Thị Cầu'.length)).toBe('Lê Thị Cầu');
});

test('a value that is still being typed is that of whoever has one that begins with it', async () => {
  const one = await desk();
  expect(await drawnRows(one, 'official:Kê')).toHaveLength(1);
  expect(await drawnRows(one, 'official:Phan T')).toHaveLength(1);
  expect(await drawnRows(one, 'official:Phan* làng')).toEqual([]);
  expect(await drawnRows(one, 'official:Pha* "hội nghị"')).toHaveLength(1);
});

test('the hits of a pane are those of the query as the rows answer it', async () => {
  const one = await desk();
  for (let at = 0; at < 120; at += 1)
    writeFileSync(join(one.tin, `${at}.txt`), `Thăm chợ ${at}\n\nNgười chợ quê ${at}.\n`);
  writeFileSync(join(one.tin, 'rare.txt'), 'Mở trợ\n\nTên nó lạ.\n');
  await one.engine.answers['library.rescan'](undefined);
  await read(one, 124);
  const [row] = await rows(one, 'trợ quê');
  expect(drawn(row?.snippet)).toContain('[chợ] [quê]');
  await rows(one, 'hội nghị');
  const id = row?.id ?? '';
  const hits = await one.engine.answers['article.hits']({ id, query: 'trợ quê', exactMarks: false });
  const opened = await one.engine.answers['article.open']({ id });
  expect(hitRuns(opened.article.text, hits, opened.article.blocks)).toHaveLength(row?.hits ?? 0);
});
