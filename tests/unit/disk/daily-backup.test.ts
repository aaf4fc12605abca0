import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupFolder } from '../../../src/main/disk/backup';
import { DailyBackup } from '../../../src/main/disk/daily-backup';
import { newFolder } from '../../new-folder';

test('a folder is copied once a day, as it is when it is first asked for', async () => {
  const dir = newFolder();
  const backup = new DailyBackup(dir, (error) => expect.fail(String(error)));
  writeFileSync(join(dir, 'a.jsonld'), '{}');
  backup.keep(new Date('2021-12-14T08:00:00Z'));
  await backup.idle();
  writeFileSync(join(dir, 'b.jsonld'), '{}');
  backup.keep(new Date('2021-12-14T20:00:00Z'));
  backup.keep(new Date('2021-12-15T08:00:00Z'));
  await backup.idle();
  const copies = join(dir, backupFolder);
  expect(readdirSync(copies).sort()).toEqual(['2021-12-14', '2021-12-15']);
  expect(readdirSync(join(copies, '2021-12-14'))).toEqual(['a.jsonld']);
  expect(readdirSync(join(copies, '2021-12-15')).sort()).toEqual(['a.jsonld', 'b.jsonld']);
});

test('a copy that fails is told', async () => {
  const errors: unknown[] = [];
  const backup = new DailyBackup(join(tmpdir(), 'tre-no-such-folder'), (error) => errors.push(error));
  backup.keep(new Date('2021-12-14T08:00:00Z'));
  await backup.idle();
  expect(errors).toHaveLength(1);
});
