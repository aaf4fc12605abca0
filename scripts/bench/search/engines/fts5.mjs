// SQLite FTS5 through libsql: contentless, bm25, marks removed and đ mapped by us since its tokenizer does not.
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inFts5, unmarked } from '../queries.mjs';

export function open({ files, home }) {
  const Database = createRequire(import.meta.url)('libsql');
  const path = join(home, 'fts5.db');
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  const db = new Database(path);
  db.exec("create virtual table a using fts5(title, body, content='', tokenize='unicode61 remove_diacritics 2')");
  const insert = db.prepare('insert into a(rowid, title, body) values (?, ?, ?)');
  db.exec('begin');
  files.forEach((file, at) => {
    const [title, ...body] = unmarked(readFileSync(file, 'utf8')).toLowerCase().split('\n');
    insert.run(at + 1, title, body.join('\n'));
  });
  db.exec('commit');
  const select = db.prepare('select rowid from a where a match ? order by bm25(a) limit 50');
  const ask = (query) => select.all(inFts5(query));
  return {
    ways: [{ engine: 'FTS5', gives: '50 numbers by bm25', articles: files.length, ask }],
    close: () => db.close(),
  };
}
