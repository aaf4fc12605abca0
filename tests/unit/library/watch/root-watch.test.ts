import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { IsExcluded } from '../../../../src/main/library/roots/exclusions';
import { RootWatch } from '../../../../src/main/library/watch/root-watch';
import { until } from '../../../until';
import { newFolder } from '../../../new-folder';

/** A watch, ended with the test, and what it heard of: each path as it stirred, and those told once they were quiet. */
function heard(exclusions: () => IsExcluded = () => () => false) {
  const [stirred, told, errors]: [string[], string[], unknown[]] = [[], [], []];
  const listeners = {
    onStir: (path: string) => stirred.push(path),
    onChange: (paths: readonly string[]) => told.push(...paths),
    onError: (error: unknown) => errors.push(error),
  };
  const watch = new RootWatch(listeners, () => [], exclusions);
  onTestFinished(async () => {
    await watch.set([]);
    expect(errors).toEqual([]);
  });
  return { watch, stirred, told };
}

test('a folder that comes is watched when it is told of, whoever asks for it', async () => {
  const root = join(newFolder(), 'tin');
  const { watch, stirred, told } = heard();
  await watch.set([root]);
  mkdirSync(root);
  await until(() => expect(told).toContain(root));
  writeFileSync(join(root, 'bai.txt'), 'Bài mới\n');
  await until(() => expect(stirred).toContain(join(root, 'bai.txt')));
});

test.each([
  ['made with folders inside', (folder: string) => void mkdirSync(join(folder, 'mot', 'hai'), { recursive: true })],
  [
    'moved with folders inside',
    (folder: string) => {
      renameSync(join(folder, '..', 'cu'), folder);
    },
  ],
])('a folder %s is watched in all its depth when it is told of', async (_name, come) => {
  const root = newFolder();
  const folder = join(root, 'moi');
  mkdirSync(join(root, 'cu', 'mot', 'hai'), { recursive: true });
  const { watch, stirred, told } = heard();
  await watch.set([root]);
  come(folder);
  await until(() => expect(told).toContain(folder));
  writeFileSync(join(folder, 'mot', 'hai', 'bai.txt'), 'Bài mới\n');
  await until(() => expect(stirred).toContain(join(folder, 'mot', 'hai', 'bai.txt')));
});

test('a root is told of when a folder came in it: what changed while it was watched anew may be unheard', async () => {
  const root = newFolder();
  const { watch, told } = heard();
  await watch.set([root]);
  mkdirSync(join(root, 'moi'));
  await until(() => expect(told).toEqual(expect.arrayContaining([join(root, 'moi'), root])));
});

test('a folder that comes in one that is kept out is no reason to look through the root', async () => {
  const root = newFolder();
  mkdirSync(join(root, 'nháp'));
  const { watch, told } = heard(() => (path) => path.includes('nháp'));
  await watch.set([root]);
  mkdirSync(join(root, 'nháp', 'mới'));
  await until(() => expect(told).toContain(join(root, 'nháp', 'mới')));
  expect(told).not.toContain(root);
});
