import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CorrectionStore, correctionsFileName } from '../../../src/main/corrections/correction-store';
import { Aside } from '../../../src/main/disk/aside';
import type { CorrectionBody } from '../../../src/main/corrections/stored-correction';
import { newFolder } from '../../new-folder';
import { storeSetting } from '../../store-setting';

const open = (dir: string): Promise<CorrectionStore> =>
  CorrectionStore.open(
    dir,
    storeSetting(() => new Date('2026-01-02T03:04:05Z')),
  );

function same(person: string): CorrectionBody {
  return { kind: 'same-person', person, printed: person, value: 'b' };
}

function subjects(store: CorrectionStore): readonly string[] {
  return store.all().map(({ says }) => ('person' in says ? says.person : ''));
}

describe('the corrections', () => {
  test('are undone and redone by the step, however many one made', async () => {
    const store = await open(newFolder());
    store.apply([same('a')]);
    store.apply([same('c'), same('d')]);
    expect(store.undo()).toHaveLength(2);
    expect(subjects(store)).toEqual(['a']);
    expect(store.redo()).toHaveLength(2);
    expect(subjects(store)).toEqual(['a', 'c', 'd']);
    store.undo();
    store.undo();
    expect(store.undo()).toEqual([]);
    store.apply([same('e')]);
    expect(store.redo()).toEqual([]);
    await store.close();
  });

  test('taken back just after they were made are undone by that: the next undo goes further back', async () => {
    const store = await open(newFolder());
    store.apply([same('a')]);
    const made = store.apply([same('b'), same('c')]);
    store.remove(made.map(({ id }) => id));
    expect(subjects(store)).toEqual(['a']);
    store.undo();
    expect(subjects(store)).toEqual([]);
    store.redo();
    store.redo();
    expect(subjects(store)).toEqual(['a', 'b', 'c']);
    await store.close();
  });

  test('stay in the order they were made in when the clock is set back, also after a restart', async () => {
    const dir = newFolder();
    let hour = 3;
    const clock = (): Date => new Date(Date.UTC(2026, 0, 2, hour));
    const store = await CorrectionStore.open(dir, storeSetting(clock));
    store.apply([same('a'), same('b')]);
    hour = 1;
    store.apply([same('c')]);
    expect(subjects(store)).toEqual(['a', 'b', 'c']);
    await store.close();
    const later = await CorrectionStore.open(dir, storeSetting(clock));
    later.apply([same('d')]);
    expect(subjects(later)).toEqual(['a', 'b', 'c', 'd']);
    await later.close();
  });

  test('that were taken back stay so when an old copy that waited elsewhere is taken in months later', async () => {
    const [dir, unsaved] = [newFolder(), newFolder()];
    let month = 0;
    const open = (aside?: Aside): Promise<CorrectionStore> =>
      CorrectionStore.open(dir, { ...storeSetting(() => new Date(Date.UTC(2026, month, 2))), aside });
    const store = await open();
    const [made] = store.apply([same('a')]);
    await store.flush();
    writeFileSync(join(unsaved, correctionsFileName), readFileSync(join(dir, correctionsFileName)));
    store.remove([made?.id ?? '']);
    await store.flush();
    month = 3;
    store.apply([same('b')]);
    await store.close();
    const later = await open(new Aside([unsaved]));
    expect(subjects(later)).toEqual(['b']);
    await later.close();
  });

  test('of two programs on one folder are joined, and what one took back stays taken back', async () => {
    const dir = newFolder();
    const [one, other] = [await open(dir), await open(dir)];
    const [made] = one.apply([same('a')]);
    await one.flush();
    await other.reload();
    other.apply([same('c')]);
    one.remove([made?.id ?? '']);
    await one.flush();
    await other.flush();
    await one.reload();
    expect([subjects(one), subjects(other)]).toEqual([['c'], ['c']]);
    await one.close();
    await other.close();
  });

  test('start anew beside a damaged file, which is kept and reported', async () => {
    const dir = newFolder();
    writeFileSync(join(dir, correctionsFileName), '{ "format": "tre-corr');
    const setting = storeSetting();
    const store = await CorrectionStore.open(dir, setting);
    expect(store.all()).toEqual([]);
    expect(setting.heard).toHaveLength(1);
    expect(readdirSync(dir).filter((name) => name.includes('.bad-'))).toHaveLength(1);
    store.apply([same('a')]);
    await store.close();
    expect(subjects(await open(dir))).toEqual(['a']);
  });

  test('of a later version of the program are written back as they were read', async () => {
    const dir = newFolder();
    const store = await open(dir);
    store.apply([same('a')]);
    await store.flush();
    const path = join(dir, correctionsFileName);
    const later = { id: 'urn:uuid:x', says: { kind: 'of-a-later-version' } };
    const file = JSON.parse(readFileSync(path, 'utf8')) as { corrections: unknown[] };
    writeFileSync(path, JSON.stringify({ ...file, corrections: [...file.corrections, later] }));
    await store.reload();
    store.apply([same('c')]);
    await store.close();
    expect(readFileSync(path, 'utf8')).toContain('of-a-later-version');
  });
});
