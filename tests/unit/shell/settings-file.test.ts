import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettings } from '../../../src/main/shell/settings-file';
import { defaultSettings } from '../../../src/shared/settings';
import { newFolder } from '../../new-folder';

function path(): string {
  return join(newFolder(), 'deep', 'settings.json');
}

test('settings come back after a restart', () => {
  const file = path();
  openSettings(file).set({ theme: 'sepia', textScale: 1.2 });
  expect(openSettings(file).get()).toMatchObject({ theme: 'sepia', textScale: 1.2 });
});

test('anything odd falls back to its default and the rest is kept', () => {
  const file = path();
  openSettings(file).set({ language: 'vi' });
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), theme: 'neon', measure: -3 }));
  expect(openSettings(file).get()).toEqual({ ...defaultSettings, language: 'vi' });
});

test('a file that is no JSON gives the defaults', () => {
  const file = path();
  openSettings(file).set({});
  writeFileSync(file, '{"theme": "da');
  expect(openSettings(file).get()).toEqual(defaultSettings);
});
