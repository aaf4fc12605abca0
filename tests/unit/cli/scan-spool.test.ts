import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Spool } from '../../../src/main/cli/scan-spool';
import { newFolder } from '../../new-folder';

test('lines come back in their order, as often as asked, and leave nothing', () => {
  const home = newFolder();
  const spool = new Spool<{ readonly name: string }>(home);
  const lines = ['một', 'hai\nba', 'bốn '.repeat(50_000)].map((name) => ({ name }));
  for (const line of lines) spool.add(Buffer.from(JSON.stringify(line)));
  expect([...spool.lines()]).toEqual(lines);
  spool.add(Buffer.from(JSON.stringify({ name: 'năm' })));
  expect([...spool.lines()]).toHaveLength(4);
  spool.close();
  expect(readdirSync(home)).toEqual([]);
});

test("what a scan left that was killed long ago goes, what may still be in use stays, and what is no scan's", () => {
  const home = newFolder();
  const longAgo = Date.now() / 1000 - 3 * 24 * 60 * 60;
  const put = (name: string, held: string, isOld: boolean): void => {
    mkdirSync(join(home, name));
    writeFileSync(join(home, name, held), 'x');
    if (isOld) utimesSync(join(home, name), longAgo, longAgo);
  };
  put('tre-scan-aB3dE6', 'lines', true);
  put('tre-scan-fG7hI8', 'lines', false);
  put('tre-scan-backup-of-may', 'lines', true);
  put('tre-scan-mine01', 'article.txt', true);
  for (const name of ['tre-scan-2026.jsonl', 'tre-scan-report']) {
    writeFileSync(join(home, name), 'x');
    utimesSync(join(home, name), longAgo, longAgo);
  }
  new Spool(home).close();
  expect(readdirSync(home).sort()).toEqual([
    'tre-scan-2026.jsonl',
    'tre-scan-backup-of-may',
    'tre-scan-fG7hI8',
    'tre-scan-mine01',
    'tre-scan-report',
  ]);
});
