import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CorrectionStore, correctionsFileName } from '../../src/main/corrections/correction-store';
import { buildWriter, draftsIn, expectAllSafe, killedOften } from './killed-writer';
import { newFolder } from '../new-folder';
import { storeSetting } from '../store-setting';

let writer = '';

beforeAll(async () => {
  writer = await buildWriter('corrections-writer.ts');
});

describe('corrections of a program that is killed', () => {
  test('every correction that was said to be saved is there, and the file can be read', async () => {
    const dir = newFolder();
    const safe = await killedOften(writer, dir, async () => {
      JSON.parse(await readFile(join(dir, correctionsFileName), 'utf8'));
    });
    const setting = storeSetting();
    const store = await CorrectionStore.open(dir, setting);
    const made = new Set(store.all().map(({ says }) => (says.kind === 'same-person' ? says.printed : '')));
    expectAllSafe(safe, { made, heard: setting.heard });
    await store.close();
    expect(await draftsIn(dir)).toEqual([]);
  });
});
