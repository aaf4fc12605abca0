import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { RootWatch } from '../../../../src/main/library/watch/root-watch';
import { until } from '../../../until';

test('a folder that comes is watched when it is told of, whoever asks for it', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tre-root-watch-'));
  const root = join(home, 'tin');
  const [stirred, told, errors]: [string[], string[], unknown[]] = [[], [], []];
  const watch = new RootWatch({
    onStir: (path) => stirred.push(path),
    onChange: (paths) => told.push(...paths),
    onError: (error) => errors.push(error),
  });
  onTestFinished(async () => {
    await watch.set([]);
    rmSync(home, { recursive: true, force: true });
  });
  await watch.set([root]);
  mkdirSync(root);
  await until(() => expect(told).toContain(root));
  writeFileSync(join(root, 'bai.txt'), 'Bài mới\n');
  await until(() => expect(stirred).toContain(join(root, 'bai.txt')));
  expect(errors).toEqual([]);
});
