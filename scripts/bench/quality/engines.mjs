// Every engine as the same thing: texts in, for a query the names of the ten best out.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { inRoot } from '../../setup/paths.mjs';
import { openEngine } from '../engine-client.mjs';

const require = createRequire(import.meta.url);
const TOP = 10;

/** Marks off and `đ` as `d`, which neither peer does by itself. */
export const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Tre as the window asks it. */
export async function tre(texts) {
  const home = inRoot('.cache', 'bench', 'quality');
  const folder = join(home, 'texts');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of texts) writeFileSync(join(folder, name), text);
  const engine = openEngine(home, [folder]);
  await engine.untilIdle();
  return {
    name: 'Tre',
    // A last word that ends with a space is whole.
    ask: async (query) => (await engine.find(`${query} `, { limit: TOP })).rows.map(({ path }) => basename(path)),
    close: engine.close,
  };
}

/** SQLite FTS5, bm25; `joint` is `AND` (its default) or `OR`. */
export function fts5(texts, joint) {
  const Database = require('libsql');
  const db = new Database(':memory:');
  db.exec("create virtual table a using fts5(t, content='', tokenize='unicode61 remove_diacritics 2')");
  const insert = db.prepare('insert into a(rowid, t) values (?, ?)');
  db.exec('begin');
  texts.forEach(({ text }, at) => insert.run(at + 1, fold(text)));
  db.exec('commit');
  const select = db.prepare(`select rowid from a where a match ? order by bm25(a) limit ${TOP}`);
  return {
    name: `FTS5 bm25, ${joint}`,
    ask: async (query) =>
      select
        .all(
          wordsOf(query)
            .map((word) => `"${word}"`)
            .join(` ${joint} `),
        )
        .map(({ rowid }) => texts[rowid - 1].name),
    close: async () => db.close(),
  };
}

/** MiniSearch; `joint` is `OR` (its default) or `AND`. */
export function miniSearch(texts, joint) {
  const MiniSearch = require('minisearch');
  const index = new MiniSearch({ fields: ['text'], tokenize: wordsOf, processTerm: (term) => term });
  index.addAll(texts.map(({ text }, id) => ({ id, text })));
  const options = [{ combineWith: 'AND' }, { combineWith: 'OR' }];
  return {
    name: `MiniSearch, ${joint}`,
    ask: async (query) =>
      index
        .search(query, joint === 'AND' ? options[0] : options[1])
        .slice(0, TOP)
        .map(({ id }) => texts[id].name),
    close: async () => undefined,
  };
}
