import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import type { ArticleView } from '../../src/shared/library';
import { until } from '../until';
import { engineOn, untilArticles } from './engine-on';
import { newFolder } from '../new-folder';

interface Story {
  readonly title: string;
  readonly paper: string;
  readonly body: string;
}

const fill =
  'Buổi gặp kéo dài đến trưa, có đông người dự và nhiều câu hỏi được nêu ra. Người phụ trách hứa sẽ trả lời từng câu trong tuần sau, bằng văn bản, và gửi đến từng tổ dân cư để mọi người cùng theo dõi.';

const ferry: Story = {
  title: 'Bến phà Kênh Ngang thêm chuyến đêm',
  paper: 'Báo Bến Nước, ngày 3/5/2021',
  body: `Từ tuần này bến phà chạy thêm hai chuyến sau mười giờ đêm để công nhân ca muộn kịp về nhà. ${fill}`,
};
const rice: Story = {
  title: 'Hợp tác xã Đồng Sậy thử giống lúa chịu mặn',
  paper: 'Báo Ruộng Đồng, ngày 4/5/2021',
  body: `Ba mươi hộ gieo thử giống mới trên chân ruộng nhiễm mặn và ghi sổ từng ngày tưới nước. ${fill}`,
};
const library: Story = {
  title: 'Thư viện lưu động về vùng đồi Cỏ May',
  paper: 'Báo Trang Sách, ngày 5/5/2021',
  body: `Chiếc xe chở hai nghìn cuốn sách dừng ở sân trường, học trò xếp hàng mượn truyện tranh. ${fill}`,
};
const added: Story = {
  title: 'Chợ nổi Rạch Mây mở lại cuối tuần',
  paper: 'Báo Sông Lớn, ngày 6/5/2021',
  body: `Ghe thuyền lại neo kín khúc sông sau nửa năm vắng khách và người bán mừng ra mặt. ${fill}`,
};

function digest(stories: readonly Story[]): string {
  return stories.map(({ title, paper, body }) => `${title}\n${paper}\n\n${body}\n`).join('\n==========\n\n');
}

interface Desk {
  readonly home: string;
  readonly path: string;
  readonly engine: OpenEngine;
  readonly errors: readonly unknown[];
}

const opened: OpenEngine[] = [];

afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
});

async function open(home: string, articles: number): Promise<Desk> {
  const errors: unknown[] = [];
  const engine = await engineOn(home, errors);
  opened.push(engine);
  await untilArticles(engine, articles);
  return { home, path: join(home, 'tin', 'diem-bao.txt'), engine, errors };
}

async function desk(): Promise<Desk> {
  const home = newFolder();
  mkdirSync(join(home, 'tin'));
  writeFileSync(join(home, 'tin', 'diem-bao.txt'), digest([ferry, rice, library]));
  return open(home, 3);
}

async function reopened(one: Desk, articles: number): Promise<Desk> {
  opened.splice(opened.indexOf(one.engine), 1);
  await one.engine.close();
  return open(one.home, articles);
}

/** Saves the digest anew and settles when the library knows. */
async function saveAgain({ path, engine }: Desk, stories: readonly Story[]): Promise<void> {
  writeFileSync(path, digest(stories));
  await engine.answers['library.retry']({ path });
}

async function rows({ engine }: Desk, query: string) {
  const input = { query, exactMarks: false, filter: {}, sort: 'title', offset: 0, limit: 50 } as const;
  return (await engine.answers['search.run'](input)).rows;
}

/** The article in which a sentence of the story stands, opened. */
async function part(one: Desk, { body }: Story): Promise<ArticleView> {
  const [row] = await rows(one, `"${body.split(' ').slice(0, 8).join(' ')}"`);
  if (row === undefined) throw new Error('the words were not found');
  return one.engine.answers['article.open']({ id: row.id });
}

async function noteOn({ engine }: Desk, { article }: ArticleView, words: string) {
  const start = article.text.indexOf(words);
  const place = { start, end: start + words.length };
  return engine.answers['notes.create']({ articleId: article.id, ...place, colour: 'rose', comment: 'nhớ', tags: [] });
}

const quoted = (view: ArticleView): readonly (string | null)[] =>
  view.notes.map(({ place }) => (place === null ? null : view.article.text.slice(place.start, place.end)));

/** A desk with a note on the library's article, its program shut. */
async function shutWithNote(): Promise<Desk> {
  const one = await desk();
  await noteOn(one, await part(one, library), 'hai nghìn cuốn sách');
  opened.splice(opened.indexOf(one.engine), 1);
  await one.engine.close();
  return one;
}

/** The note stands on the words of its article, and not where that article stood before. */
async function findNoteOfLibrary(again: Desk): Promise<void> {
  expect(quoted(await part(again, rice))).toEqual([]);
  expect(quoted(await part(again, library))).toEqual(['hai nghìn cuốn sách']);
}

describe('an article of a digest', () => {
  test('is found by its own words and opens as itself', async () => {
    const one = await desk();
    const { article } = await part(one, library);
    expect(article).toMatchObject({ title: library.title, part: 2, paths: [one.path] });
    expect(article.id).toBe(`${article.bytesSha256}/2`);
    expect(article.text).not.toContain(rice.title);
  });

  test('says how many others its file holds, and a query for the path lists them all', async () => {
    const one = await desk();
    const id = await one.engine.answers['article.byPath']({ path: one.path });
    const view = await one.engine.answers['article.open']({ id: id ?? '' });
    expect(view).toMatchObject({ siblings: 2, article: { title: ferry.title } });
    const titles = (await rows(one, `path:"${one.path}"`)).map(({ title }) => title);
    expect(titles.sort()).toEqual([ferry, library, rice].map(({ title }) => title).sort());
  });

  test('is compared with another of the same file by its own words', async () => {
    const one = await desk();
    const [a, b] = [await part(one, rice), await part(one, library)];
    const { links } = await one.engine.answers['compare.run']({ a: a.article.id, b: b.article.id });
    const same = links.filter(({ kind }) => kind === 'identical');
    const words = same.flatMap((link) => link.a.map(({ start, end }) => a.article.text.slice(start, end)));
    expect(words.join(' ')).toContain('Buổi gặp kéo dài');
    expect(words.join(' ')).not.toContain('Ba mươi hộ');
  });
});

describe('when an article is put in front of a digest', () => {
  test('a note stays on the words it was made on, and no other article shows it', async () => {
    const one = await desk();
    await noteOn(one, await part(one, library), 'hai nghìn cuốn sách');
    await saveAgain(one, [added, ferry, rice, library]);
    // Where the noted article stood, another one stands now.
    expect(quoted(await part(one, rice))).toEqual([]);
    const now = await part(one, library);
    expect(now.article.part).toBe(3);
    expect(quoted(now)).toEqual(['hai nghìn cuốn sách']);
    expect((await rows(one, 'note:nhớ')).map(({ title }) => title)).toEqual([library.title]);
    await findNoteOfLibrary(await reopened(one, 4));
  });

  test('while the program was shut, a note stays on its words, and no other article shows it', async () => {
    const one = await shutWithNote();
    writeFileSync(one.path, digest([added, ferry, rice, library]));
    await findNoteOfLibrary(await open(one.home, 4));
  });

  test('and the file is one article when the cache is gone, a note stays on its words', async () => {
    const one = await shutWithNote();
    rmSync(join(one.home, 'cache'), { recursive: true });
    writeFileSync(
      one.path,
      digest([ferry, rice, library])
        .replaceAll('==========\n\n', '')
        .replaceAll(/^Báo .*$/gmu, ''),
    );
    const again = await open(one.home, 1);
    await until(async () => expect(quoted(await part(again, library))).toEqual(['hai nghìn cuốn sách']));
  });

  test('and its words are changed while the program was shut and the cache is gone, a note stays on its words', async () => {
    const one = await shutWithNote();
    rmSync(join(one.home, 'cache'), { recursive: true });
    const edited = { ...library, title: 'Xe sách về đồi', body: `${library.body} Xe sẽ trở lại vào mùa thu.` };
    writeFileSync(one.path, digest([added, ferry, rice, edited]));
    const again = await open(one.home, 4);
    await until(async () => expect(quoted(await part(again, edited))).toEqual(['hai nghìn cuốn sách']));
    expect(quoted(await part(again, rice))).toEqual([]);
    expect((await rows(again, 'note:nhớ')).map(({ title }) => title)).toEqual([edited.title]);
    expect(again.errors).toEqual([]);
  });

  test('a file that was one article is cut, each note goes to the article its words are in', async () => {
    const home = newFolder();
    mkdirSync(join(home, 'tin'));
    const text = digest([ferry, rice, library]);
    writeFileSync(
      join(home, 'tin', 'diem-bao.txt'),
      text.replaceAll('==========\n\n', '').replaceAll(/^Báo .*$/gmu, ''),
    );
    const one = await open(home, 1);
    const view = await part(one, library);
    for (const words of ['thêm hai chuyến', 'Ba mươi hộ', 'hai nghìn cuốn sách']) await noteOn(one, view, words);
    await saveAgain(one, [ferry, rice, library]);
    const stand = async (from: Desk): Promise<void> => {
      expect(quoted(await part(from, ferry))).toEqual(['thêm hai chuyến']);
      expect(quoted(await part(from, rice))).toEqual(['Ba mươi hộ']);
      expect(quoted(await part(from, library))).toEqual(['hai nghìn cuốn sách']);
    };
    await until(() => stand(one));
    const again = await reopened(one, 3);
    await stand(again);
    expect(await again.engine.answers['notes.removed']({ query: '' })).toEqual([]);
  });

  test('a star and a collection stay with their article', async () => {
    const one = await desk();
    const { id } = (await part(one, rice)).article;
    await one.engine.answers['shelf.mark']({ ids: [id], isStarred: true });
    const { collection } = await one.engine.answers['shelf.create']({ name: 'Đồng ruộng', ids: [id] });
    await saveAgain(one, [added, ferry, rice, library]);
    const starred = async (from: Desk) =>
      Promise.all([added, ferry, rice, library].map(async (story) => (await part(from, story)).isStarred));
    const holding = async (from: Desk, story: Story) => {
      const { article } = await part(from, story);
      const all = await from.engine.answers['shelf.collections']({ id: article.id });
      return all.filter(({ isIn }) => isIn).map((known) => known.collection);
    };
    const holds = async (now: Desk) => {
      expect(await starred(now)).toEqual([false, false, true, false]);
      expect(await holding(now, rice)).toEqual([collection]);
      expect(await holding(now, ferry)).toEqual([]);
    };
    await holds(one);
    await holds(await reopened(one, 4));
  });

  test('a title put right holds for its article alone, after a start with or without the cache, too', async () => {
    const one = await desk();
    const value = 'Giống lúa mới ở Đồng Sậy';
    const articles = [(await part(one, rice)).article.id];
    await one.engine.answers['corrections.apply']({ draft: { kind: 'title', articles, value } });
    await saveAgain(one, [added, ferry, rice, library]);
    const titles = [added.title, ferry.title, value, library.title];
    const shown = async (from: Desk) =>
      Promise.all([added, ferry, rice, library].map(async (story) => (await part(from, story)).article.title));
    const listed = async (from: Desk) =>
      (await from.engine.answers['corrections.list'](undefined)).map(({ place }) => place?.articleTitle);
    expect(await shown(one)).toEqual(titles);
    expect(await listed(one)).toEqual([value]);
    const again = await reopened(one, 4);
    expect(await shown(again)).toEqual(titles);
    rmSync(join(one.home, 'cache'), { recursive: true });
    opened.splice(opened.indexOf(again.engine), 1);
    await again.engine.close();
    const anew = await open(one.home, 4);
    expect(await shown(anew)).toEqual(titles);
    expect(await listed(anew)).toEqual([value]);
    expect(anew.errors).toEqual([]);
  });

  test('an article that is opened after its file changed unseen is still itself', async () => {
    const one = await desk();
    const first = (await one.engine.answers['article.byPath']({ path: one.path })) ?? '';
    writeFileSync(one.path, digest([added, ferry, rice, library]));
    const { article } = await one.engine.answers['article.open']({ id: `${first}/1` });
    expect(article.title).toBe(rice.title);
  });
});

/** An article that bears the title of the ferry's. */
const twin: Story = { ...rice, title: ferry.title };

async function twinCorrected(): Promise<Desk> {
  const one = await desk();
  await saveAgain(one, [ferry, twin, library]);
  const articles = [(await part(one, twin)).article.id];
  await one.engine.answers['corrections.apply']({ draft: { kind: 'title', articles, value: 'Giống lúa mới' } });
  return one;
}

test('a title put right in one of two articles of a digest that bear the same title leaves the other as it is', async () => {
  const one = await twinCorrected();
  expect((await part(one, twin)).article.title).toBe('Giống lúa mới');
  expect((await part(one, ferry)).article.title).toBe(ferry.title);
});

test('a title put right in one of two articles that bear the same title stays with it when the digest grows', async () => {
  const one = await twinCorrected();
  await saveAgain(one, [added, ferry, twin, library]);
  const shown = async (from: Desk): Promise<readonly string[]> => [
    (await part(from, twin)).article.title,
    (await part(from, ferry)).article.title,
  ];
  expect(await shown(one)).toEqual(['Giống lúa mới', ferry.title]);
  opened.splice(opened.indexOf(one.engine), 1);
  await one.engine.close();
  rmSync(join(one.home, 'cache'), { recursive: true });
  expect(await shown(await open(one.home, 4))).toEqual(['Giống lúa mới', ferry.title]);
});

test('notes on the articles of a digest lie in files of their own, with names every system takes', async () => {
  const one = await desk();
  await noteOn(one, await part(one, rice), 'Ba mươi hộ');
  await noteOn(one, await part(one, library), 'hai nghìn cuốn sách');
  await one.engine.answers['notes.flush'](undefined);
  const kept = (): readonly string[] =>
    readdirSync(join(one.home, 'notes')).filter((name) => name.endsWith('.jsonld') && !name.startsWith('.'));
  await until(() => expect(kept()).toHaveLength(2));
  for (const name of kept()) expect(name).toMatch(/^[a-z0-9-]+\.[0-9a-f]{8}\.jsonld$/u);
});
