import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Spool } from '../../../src/main/cli/scan-spool';

test('lines come back in their order, as often as asked, and leave nothing', () => {
  const home = mkdtempSync(join(tmpdir(), 'tre-spool-test-'));
  const spool = new Spool<{ readonly name: string }>(home);
  const lines = ['một', 'hai\nba', 'bốn '.repeat(50_000)].map((name) => ({ name }));
  for (const line of lines) spool.add(line);
  expect([...spool.lines()]).toEqual(lines);
  spool.add({ name: 'năm' });
  expect([...spool.lines()]).toHaveLength(4);
  spool.close();
  expect(readdirSync(home)).toEqual([]);
  rmSync(home, { recursive: true });
});
