import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { RootWatch } from '../../../../src/main/library/watch/root-watch';
import { until } from '../../../until';
import { newFolder } from '../../../new-folder';

test('a folder that comes is watched when it is told of, whoever asks for it', async () => {
  const home = newFolder();
  const root = join(home, 'tin');
  const [stirred, told, errors]: [string[], string[], unknown[]] = [[], [], []];
  const watch = new RootWatch({
    onStir: (path) => stirred.push(path),
    onChange: (paths) => told.push(...paths),
    onError: (error) => errors.push(error),
  });
  onTestFinished(async () => {
    await watch.set([]);
  });
  await watch.set([root]);
  mkdirSync(root);
  await until(() => expect(told).toContain(root));
  writeFileSync(join(root, 'bai.txt'), 'Bài mới\n');
  await until(() => expect(stirred).toContain(join(root, 'bai.txt')));
  expect(errors).toEqual([]);
});
