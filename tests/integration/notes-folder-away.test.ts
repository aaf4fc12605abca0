import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import { until } from '../until';
import { engineOn, newHome } from './engine-on';

const harbour = 'Cảng biển mới\n\nThành phố mở thêm một bến cảng cho tàu lớn.\n';

async function idOf({ answers }: OpenEngine, path: string): Promise<string> {
  const id = await answers['article.byPath']({ path });
  if (id === null) throw new Error('the article was not read');
  return id;
}

async function commentsOf({ answers }: OpenEngine): Promise<readonly string[]> {
  return (await answers['notes.all']({ query: '' })).map(({ comment }) => comment).sort();
}

test('a notes folder that is away at the start keeps nothing from being read, and has the notes of before and after once it is back', async () => {
  const home = newHome();
  const [path, notes, drive] = [join(home, 'tin', 'cang.txt'), join(home, 'notes'), join(home, 'drive')];
  writeFileSync(path, harbour);
  const draft = { start: 15, end: 30, colour: 'rose' as const, tags: [] };
  const first = await engineOn(home, []);
  const id = await idOf(first, path);
  await first.answers['notes.create']({ ...draft, articleId: id, comment: 'trước' });
  await first.answers['shelf.mark']({ ids: [id], isStarred: true });
  await first.close();

  // Nothing can be made below a file.
  renameSync(notes, drive);
  writeFileSync(notes, '');
  const engine = await engineOn(home, []);
  onTestFinished(() => engine.close());
  expect(await engine.answers['library.problems'](undefined)).toMatchObject([{ kind: 'notes', path: notes }]);
  await engine.answers['article.open']({ id: await idOf(engine, path) });
  await engine.answers['notes.create']({ ...draft, articleId: id, comment: 'sau' });
  expect(await commentsOf(engine)).toEqual(['sau']);

  rmSync(notes);
  renameSync(drive, notes);
  await until(async () => expect(await commentsOf(engine)).toEqual(['sau', 'trước']));
  await until(async () => expect(await engine.answers['library.problems'](undefined)).toEqual([]));
  await until(async () => expect((await engine.answers['article.open']({ id })).isStarred).toBe(true));
  await engine.answers['notes.flush'](undefined);
  const other = await engineOn(home, []);
  onTestFinished(() => other.close());
  expect(await commentsOf(other)).toEqual(['sau', 'trước']);
}, 60_000);
