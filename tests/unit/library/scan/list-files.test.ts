import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { atOnce } from '../../../../src/main/gently/in-slices';
import { countedIn, countSent, hear, noneSent } from '../../../../src/main/gently/sent';
import { inOrderOfPaths, listFiles } from '../../../../src/main/library/scan/list-files';
import { newFolder } from '../../../new-folder';

/** More names than are looked at before the list makes a pause. */
const MANY = 1_500;

let home = '';
let root = '';

beforeEach(() => {
  home = newFolder();
  root = join(home, 'tin');
  for (const folder of ['a', 'b']) {
    mkdirSync(join(root, folder), { recursive: true });
    for (let at = 0; at < MANY; at += 1) writeFileSync(join(root, folder, `${at}.txt`), '');
  }
});

async function firstIn(folder: string): Promise<string> {
  const items = await opendir(folder);
  const first = await items.read();
  await items.close();
  return first?.name ?? '';
}

/** A signal that is never aborted; whoever asks it first, as the list does in its pauses, finds something done. */
function atFirstPause(run: () => void): AbortSignal {
  const { signal } = new AbortController();
  let isDone = false;
  return Object.defineProperty(signal, 'aborted', {
    get: () => {
      if (!isDone) run();
      isDone = true;
      return false;
    },
  });
}

test('a root that goes while it is listed is not there, whatever was seen of it', async () => {
  expect(
    await listFiles(
      root,
      atFirstPause(() => renameSync(root, `${root}-away`)),
    ),
  ).toBeNull();
  renameSync(`${root}-away`, root);
  expect(await listFiles(root)).toHaveLength(2 * MANY);
});

test('a folder that goes while its root is listed stands for all that was in it', async () => {
  // Folders are taken from the end of the list, as the disk gives it: at the first pause this one is not read yet.
  const first = await firstIn(root);
  const files =
    (await listFiles(
      root,
      atFirstPause(() => renameSync(join(root, first), join(home, 'away'))),
    )) ?? [];
  expect(files.filter(({ isClosedFolder }) => isClosedFolder).map(({ path }) => basename(path))).toEqual([first]);
  expect(files).toHaveLength(MANY + 1);
});

test('files stand in the order of their paths, whatever order the disk gives them in', async () => {
  const paths = atOnce(inOrderOfPaths((await listFiles(root)) ?? [])).map(({ path }) => path);
  expect(paths).toEqual([...paths].sort());
});

test('who asks something while few files are listed is answered between two of them', async () => {
  const few = join(home, 'ít');
  mkdirSync(few);
  for (let at = 0; at < 3; at += 1) writeFileSync(join(few, `${at}.txt`), '');
  const sent = noneSent();
  countedIn(sent);
  countSent(sent);
  let hasPaused = false;
  const signal = atFirstPause(() => {
    hasPaused = true;
    hear();
  });
  expect(await listFiles(few, signal)).toHaveLength(3);
  expect(hasPaused).toBe(true);
});
