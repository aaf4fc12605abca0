import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastPanes, openRoots } from '../../../src/main/shell/session-roots';
import { defaultSettings } from '../../../src/shared/settings';
import { openSettings, type SettingsFile } from '../../../src/main/shell/settings-file';
import { newFolder } from '../../new-folder';

/** Settings of a first start, or of a later one that remembers these roots. */
function settingsOf(...roots: string[]): SettingsFile {
  const path = join(newFolder(), 'settings.json');
  if (roots.length > 0) openSettings(path).set({ roots });
  return openSettings(path);
}

const samples = '/tre/resources/samples';

test('a first start has the samples', () => {
  expect(openRoots([], settingsOf(), samples).get()).toEqual([samples]);
});

test('a library of the command line is not remembered; what the reader adds and takes out is', () => {
  const settings = settingsOf('/nho');
  const roots = openRoots(['/lan-nay'], settings, samples);
  expect(settings.get().roots).toEqual(['/nho']);
  roots.add(['/them']);
  expect([roots.get(), settings.get().roots]).toEqual([
    ['/lan-nay', '/them'],
    ['/nho', '/them'],
  ]);
  roots.remove('/nho');
  expect([roots.get(), settings.get().roots]).toEqual([['/lan-nay', '/them'], ['/them']]);
});

test('a folder inside a remembered one is not remembered beside it', () => {
  const settings = settingsOf('/kho');
  openRoots([], settings, samples).add(['/kho/2022']);
  expect(settings.get().roots).toEqual(['/kho']);
});

test('the samples are found where the program lies now', () => {
  const settings = settingsOf('/mount.a1/resources/samples', '/kho');
  expect(openRoots([], settings, samples).get()).toEqual([samples, '/kho']);
});

test('a folder of the reader that is called the same and is there stays', () => {
  const own = join(newFolder(), 'resources', 'samples');
  mkdirSync(own, { recursive: true });
  const settings = settingsOf(own);
  expect(openRoots([], settings, samples).get()).toEqual([own]);
});

test('what was open last is open again on the same library, and not on another', () => {
  const settings = { ...defaultSettings, panes: ['a', 'b'], panesOf: ['/tin', '/luu'] };
  expect(lastPanes(settings, ['/luu', '/them'])).toEqual(['a', 'b']);
  expect(lastPanes(settings, ['/khac'])).toEqual([]);
  expect(lastPanes({ ...settings, panesOf: [] }, ['/khac'])).toEqual(['a', 'b']);
});

test('what was open on a library nobody noted is open again on the own one, and does not stand on another as gone', () => {
  const settings = { ...defaultSettings, panes: ['a'], panesOf: [], roots: ['/nha'] };
  expect(lastPanes(settings, ['/nha', '/them'])).toEqual(['a']);
  expect(lastPanes(settings, ['/khac'])).toEqual([]);
});
