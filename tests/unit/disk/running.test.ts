import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { isRunning } from '../../../src/main/disk/running';
import { until } from '../../until';

test('the own process runs, and no process has the number of none', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(2 ** 30)).toBe(false);
});

test.skipIf(!existsSync('/proc/self/stat'))('a process that ended unnoticed by its parent runs no more', async () => {
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void parent.kill());
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  await until(() => expect(isRunning(pid)).toBe(false));
  expect(existsSync(`/proc/${pid}`)).toBe(true);
});
