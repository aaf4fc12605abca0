import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import { until } from '../until';
import { engineOn, newHome } from './engine-on';

const opened: OpenEngine[] = [];

interface Desk {
  readonly tin: string;
  readonly home: string;
  readonly answers: OpenEngine['answers'];
  readonly errors: unknown[];
}

async function desk(home = newHome()): Promise<Desk> {
  const tin = join(home, 'tin');
  const errors: unknown[] = [];
  const engine = await engineOn(home, errors);
  opened.push(engine);
  return { tin, home, answers: engine.answers, errors };
}

afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
});

const harbour = 'Cảng biển mới\n\nThành phố mở thêm một bến cảng cho tàu lớn.\n';

async function opening({ tin, answers }: Desk): Promise<{ readonly path: string; readonly id: string }> {
  const path = join(tin, 'cang.txt');
  writeFileSync(path, harbour);
  const id = await answers['article.byPath']({ path });
  if (id === null) throw new Error('the article was not read');
  await answers['article.open']({ id });
  return { path, id };
}

const draft = { start: 15, end: 30, colour: 'rose', comment: '', tags: [] } as const;

test('a note can be changed after its article changed on disk', async () => {
  const one = await desk();
  const { path, id } = await opening(one);
  const note = await one.answers['notes.create']({ ...draft, tags: [], articleId: id });
  writeFileSync(path, `${harbour}\nThêm một dòng vào cuối bài.\n`);
  await one.answers['library.retry']({ path });
  const changed = await one.answers['notes.update']({ id: note.id, comment: 'xem lại' });
  expect(changed).toMatchObject({ comment: 'xem lại', anchor: 'exact' });
});

test('a note can be made and changed while the file of an open article is gone', async () => {
  const one = await desk();
  const { path, id } = await opening(one);
  rmSync(path);
  await one.answers['library.retry']({ path });
  const note = await one.answers['notes.create']({ ...draft, tags: [], articleId: id });
  expect(await one.answers['notes.update']({ id: note.id, comment: 'xem lại' })).toMatchObject({ comment: 'xem lại' });
});

test('a removed note is listed, and comes back where it stood', async () => {
  const one = await desk();
  const { id } = await opening(one);
  const note = await one.answers['notes.create']({ ...draft, tags: [], articleId: id });
  await one.answers['notes.remove']({ id: note.id });
  expect(await one.answers['notes.removed']({ query: '' })).toMatchObject([{ id: note.id }]);
  expect((await one.answers['article.open']({ id })).notes).toEqual([]);
  expect(await one.answers['notes.restore']({ id: note.id })).toMatchObject({ anchor: 'exact', place: note.place });
  expect(await one.answers['notes.removed']({ query: '' })).toEqual([]);
  expect((await one.answers['article.open']({ id })).notes).toMatchObject([{ id: note.id }]);
});

test.each(['a.12345678.jsonld', 'corrections.json', 'shelf.json'])(
  'of a damaged %s the log tells, and that it was kept',
  async (name) => {
    const home = newHome();
    mkdirSync(join(home, 'notes'));
    writeFileSync(join(home, 'notes', name), '{ "half');
    const { errors } = await desk(home);
    expect(errors.map(String)).toEqual([expect.stringMatching(/cannot be read; it was kept as .*\.bad-/u)]);
  },
);

test('an open article whose file was renamed says where it lies now', async () => {
  const one = await desk();
  const { path, id } = await opening(one);
  const moved = join(one.tin, 'ten-moi.txt');
  renameSync(path, moved);
  await until(async () => expect((await one.answers['article.open']({ id })).article.paths).toEqual([moved]));
});

test('a window that opens late hears how far the reading is', async () => {
  const one = await desk();
  await opening(one);
  await until(async () =>
    expect(await one.answers['library.progress'](undefined)).toMatchObject({ phase: 'idle', articles: 1 }),
  );
});

test('the number of articles read last is that of the list', async () => {
  const one = await desk();
  const { path, id } = await opening(one);
  opened[0]?.setPreferences({ recent: [id, 'f'.repeat(64)], excluded: [], ignored: [] });
  expect(await one.answers['library.summary'](undefined)).toMatchObject({ recent: 1, articles: 1 });
  expect(path).toContain('cang');
});

test('an article compared with itself is one passage after another, all identical', async () => {
  const one = await desk();
  const { id } = await opening(one);
  const { links, coverage } = await one.answers['compare.run']({ a: id, b: id });
  expect(links.every((link) => link.kind === 'identical')).toBe(true);
  expect(coverage).toEqual({ a: 1, b: 1 });
});
