import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Spool } from '../../../src/main/cli/scan-spool';

test('lines come back in their order, as often as asked, and leave nothing', () => {
  const home = mkdtempSync(join(tmpdir(), 'tre-spool-test-'));
  const spool = new Spool<{ readonly name: string }>(home);
  const lines = ['một', 'hai\nba', 'bốn '.repeat(50_000)].map((name) => ({ name }));
  for (const line of lines) spool.add(Buffer.from(JSON.stringify(line)));
  expect([...spool.lines()]).toEqual(lines);
  spool.add(Buffer.from(JSON.stringify({ name: 'năm' })));
  expect([...spool.lines()]).toHaveLength(4);
  spool.close();
  expect(readdirSync(home)).toEqual([]);
  rmSync(home, { recursive: true });
});

test('what a scan left that was killed long ago goes, what may still be in use stays', () => {
  const home = mkdtempSync(join(tmpdir(), 'tre-spool-test-'));
  const names = ['tre-scan-old', 'tre-scan-new', 'other-old'];
  for (const name of names) mkdirSync(join(home, name));
  const longAgo = Date.now() / 1000 - 3 * 24 * 60 * 60;
  for (const name of names.filter((one) => one.endsWith('old'))) utimesSync(join(home, name), longAgo, longAgo);
  new Spool(home).close();
  expect(readdirSync(home).sort()).toEqual(['other-old', 'tre-scan-new']);
  rmSync(home, { recursive: true });
});
