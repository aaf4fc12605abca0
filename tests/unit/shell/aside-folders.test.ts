import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetTakenIn, rememberAside } from '../../../src/main/shell/aside-folders';
import { openSettings } from '../../../src/main/shell/settings-file';
import { newFolder } from '../../new-folder';

test('a folder of notes that went when they were taken in is forgotten, one on a drive that is away is not', async () => {
  const home = newFolder();
  const settings = openSettings(join(home, 'settings.json'));
  const [taken, waiting] = [join(home, 'đã nhận'), join(home, 'còn chờ')];
  for (const dir of [taken, waiting, join(home, 'ổ rời')]) mkdirSync(dir);
  const away = [join(home, 'ổ rời', 'ghi chú'), join(home, 'ổ khác', 'ghi chú')];
  for (const dir of [taken, waiting, ...away, taken]) rememberAside(settings, dir);
  rmdirSync(taken);
  await forgetTakenIn(settings);
  expect(settings.get().notesAside).toEqual([waiting, ...away]);
  expect(openSettings(join(home, 'settings.json')).get().notesAside).toEqual([waiting, ...away]);
});
