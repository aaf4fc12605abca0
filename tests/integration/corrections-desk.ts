import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import type { Article } from '../../src/shared/article';
import type { CorrectionDraft } from '../../src/shared/corrections';
import { engineOn, untilArticles } from './engine-on';
import { newFolder } from '../new-folder';

const opened: OpenEngine[] = [];

/** A running engine on a folder of three articles. */
export interface Desk {
  readonly home: string;
  readonly tin: string;
  readonly errors: unknown[];
  readonly engine: OpenEngine;
}

/** Opens an engine on a folder made before. */
export async function open(home: string): Promise<Desk> {
  const errors: unknown[] = [];
  const tin = join(home, 'tin');
  const engine = await engineOn(home, errors);
  opened.push(engine);
  return { home, tin, errors, engine };
}

const texts = {
  'a.txt':
    'Khai mạc hội nghị thủy lợi\n\nNgày 12/3/2019, Bộ trưởng Bộ Thủy lợi Lý Văn Đập chủ trì hội nghị. Dự hội nghị có Thứ trưởng Bộ Thủy lợi Phan Thị Kênh.\n',
  'b.txt':
    'Thăm đê biển\n\nNgày 4/5/2019, Bộ trưởng Bộ Thủy lợi Lý Văn Đập thăm tuyến đê. Phong trào "Mỗi làng một hồ nước sạch" được phát động.\n',
  'c.txt':
    'Trao nhà cho dân\n\nNgày 9/6/2019, Chủ tịch UBND tỉnh Quảng Ngãi Trần Văn Cồn trao nhà. Người dân hưởng ứng mỗi làng một hồ nước sạch.\n',
};

/** Makes the folder and opens an engine on it; settles when its articles are read. */
export async function desk(): Promise<Desk> {
  const home = newFolder();
  mkdirSync(join(home, 'tin'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(home, 'tin', name), text);
  const one = await open(home);
  await read(one);
  return one;
}

/** Settles when so many articles are in the library. */
export async function read({ engine }: Desk, count = Object.keys(texts).length): Promise<void> {
  await untilArticles(engine, count);
}

/** Closes one engine now. */
export async function close(one: Desk): Promise<void> {
  opened.splice(opened.indexOf(one.engine), 1);
  await one.engine.close();
}

afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
});

/** Opens the article of a file. */
export async function article({ engine, tin }: Desk, name: string): Promise<Article> {
  const id = await engine.answers['article.byPath']({ path: join(tin, name) });
  if (id === null) throw new Error(`${name} was not read`);
  return (await engine.answers['article.open']({ id })).article;
}

/** The place of words in the article of a file. */
export async function markOf(one: Desk, name: string, words: string) {
  const { id, text } = await article(one, name);
  const start = text.indexOf(words);
  return { articleId: id, start, end: start + words.length };
}

/** Makes a correction. */
export async function apply({ engine }: Desk, draft: CorrectionDraft) {
  return engine.answers['corrections.apply']({ draft });
}

/** Labels of the facet of officials. */
export async function people({ engine }: Desk): Promise<readonly string[]> {
  return (await engine.answers['library.summary'](undefined)).people.map(({ label }) => label).sort();
}

/** Titles of the articles that answer a query. */
export async function found({ engine }: Desk, query: string): Promise<readonly string[]> {
  const page = await engine.answers['search.run']({
    query,
    exactMarks: false,
    filter: {},
    sort: 'title',
    offset: 0,
    limit: 50,
  });
  return page.rows.map(({ title }) => title);
}
