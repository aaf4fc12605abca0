import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import { until } from '../until';
import { engineOn, newHome } from './engine-on';
import { buildWriter, killedOften } from './killed-writer';

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

describe('what is made while the notes folder is away', () => {
  /** A library of one article whose notes folder is away; `bring` brings it back. */
  const homeAway = (): { readonly home: string; readonly bring: () => void } => {
    const home = newHome();
    writeFileSync(join(home, 'tin', 'cang.txt'), harbour);
    writeFileSync(join(home, 'notes'), '');
    return { home, bring: () => rmSync(join(home, 'notes')) };
  };
  const madeIn = async ({ answers }: OpenEngine): Promise<Record<'notes' | 'shelf' | 'corrections', Set<string>>> => ({
    notes: new Set((await answers['notes.all']({ query: '' })).map(({ comment }) => comment)),
    shelf: new Set((await answers['shelf.collections']({ id: null })).map(({ name }) => name)),
    corrections: new Set((await answers['corrections.list'](undefined)).map(({ value }) => value ?? '')),
  });
  const lacking = (safe: readonly string[], made: ReadonlySet<string>): readonly string[] =>
    safe.filter((one) => !made.has(one));

  test('outlives a kill: it is there at the next start, and in the folder once that is back', async () => {
    const { home, bring } = homeAway();
    const writer = await buildWriter('away-writer.ts');
    const safe = await killedOften(writer, home, () => Promise.resolve());
    const away = await engineOn(home, []);
    const made = await madeIn(away);
    expect(lacking(safe, made.notes)).toEqual([]);
    expect(lacking(safe, made.shelf)).toEqual([]);
    expect(lacking([safe.at(-1) ?? ''], made.corrections)).toEqual([]);
    await away.close();

    bring();
    const engine = await engineOn(home, []);
    await until(() => expect(existsSync(join(home, 'unsaved'))).toBe(false));
    await engine.close();
    const after = await engineOn(home, []);
    onTestFinished(() => after.close());
    expect(await madeIn(after)).toEqual(made);
  }, 180_000);

  test('is named where it can be kept nowhere, and is kept in a folder that the reader chooses', async () => {
    const { home, bring } = homeAway();
    writeFileSync(join(home, 'unsaved'), '');
    const engine = await engineOn(home, []);
    const id = await idOf(engine, join(home, 'tin', 'cang.txt'));
    await engine.answers['notes.create']({
      articleId: id,
      start: 15,
      end: 30,
      colour: 'rose',
      comment: 'gấp',
      tags: [],
    });
    await engine.answers['shelf.mark']({ ids: [id], isStarred: true });
    expect((await engine.secure(null)).map((path) => extname(path)).sort()).toEqual(['.json', '.jsonld']);
    const chosen = join(home, 'chosen', 'kept');
    expect(await engine.secure(chosen)).toEqual([]);
    await engine.close();

    bring();
    const next = await engineOn(home, [], null, [chosen]);
    onTestFinished(() => next.close());
    expect(await commentsOf(next)).toEqual(['gấp']);
    await until(() => expect(existsSync(chosen)).toBe(false));
    expect(readdirSync(join(home, 'notes')).filter((name) => !name.startsWith('.'))).toHaveLength(2);
  }, 60_000);
});
