// SQLite FTS5 through libsql: contentless, bm25, marks removed and đ mapped by us since its tokenizer does not.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from '../setup/paths.mjs';
import { megabytes, percentiles } from './table.mjs';

const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
const quoted = (words) => `"${words.map(fold).join(' ')}"`;

export async function benchFts5(files, queries) {
  const Database = createRequire(import.meta.url)('libsql');
  const path = inRoot('.cache', 'bench', 'fts5.db');
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  const before = process.cpuUsage();
  const started = performance.now();
  const db = new Database(path);
  db.exec("create virtual table a using fts5(t, content='', tokenize='unicode61 remove_diacritics 2')");
  const insert = db.prepare('insert into a(rowid, t) values (?, ?)');
  db.exec('begin');
  files.forEach((file, at) => insert.run(at + 1, fold(readFileSync(file, 'utf8'))));
  db.exec('commit');
  const cpu = process.cpuUsage(before);
  const wall = performance.now() - started;
  const select = db.prepare('select rowid from a where a match ? order by bm25(a) limit 10');
  const ask = ({ all, phrase, not }) => {
    const terms = [...all.map((word) => quoted([word])), ...(phrase.length > 0 ? [quoted(phrase)] : [])].join(' AND ');
    return select.all(not.length > 0 ? `(${terms}) NOT ${quoted(not)}` : terms);
  };
  for (const query of queries) ask(query);
  const warm = queries.map((query) => {
    const from = performance.now();
    ask(query);
    return performance.now() - from;
  });
  db.close();
  return {
    engine: 'FTS5 (libsql, contentless, bm25)',
    articles: files.length,
    'index wall s': (wall / 1000).toFixed(2),
    'index CPU s': ((cpu.user + cpu.system) / 1e6).toFixed(2),
    'cache MB': megabytes(statSync(path).size),
    'query p50/p95/p99 ms': percentiles(warm),
  };
}
