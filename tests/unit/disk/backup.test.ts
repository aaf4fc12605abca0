import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupFolder, keepBackups, keptDays } from '../../../src/main/disk/backup';
import { day } from '../notes/sample';
import { newFolder } from '../../new-folder';

describe('backups', () => {
  test('copies the notes once a day', async () => {
    const dir = newFolder();
    await writeFile(join(dir, 'a.jsonld'), 'one');
    await writeFile(join(dir, 'corrections.json'), '{}');
    await writeFile(join(dir, 'other.txt'), 'x');
    await keepBackups(dir, new Date('2026-03-01T08:00:00Z'));
    await writeFile(join(dir, 'a.jsonld'), 'two');
    await keepBackups(dir, new Date('2026-03-01T20:00:00Z'));
    const copy = join(dir, backupFolder, '2026-03-01');
    expect(await readFile(join(copy, 'a.jsonld'), 'utf8')).toBe('one');
    expect((await readdir(copy)).sort()).toEqual(['a.jsonld', 'corrections.json']);
  });

  test('keeps 7 days and 4 weeks before them', async () => {
    const dir = newFolder();
    await writeFile(join(dir, 'a.jsonld'), 'one');
    const start = Date.parse('2026-01-01T08:00:00Z');
    for (let at = 0; at < 60; at += 1) await keepBackups(dir, new Date(start + at * day));
    const kept = (await readdir(join(dir, backupFolder))).sort();
    expect(kept).toHaveLength(11);
    expect(kept.slice(-7)).toEqual([23, 24, 25, 26, 27, 28].map((date) => `2026-02-${date}`).concat('2026-03-01'));
  });

  test('of each earlier week the latest copy stays', () => {
    const days = Array.from({ length: 20 }, (_, at) => new Date(at * day).toISOString().slice(0, 10));
    expect(keptDays(days)).toEqual([...days.slice(13).reverse(), '1970-01-13', '1970-01-07']);
  });

  test('copies the others when a file that was listed is not there', async () => {
    const dir = newFolder();
    await symlink(join(dir, 'gone'), join(dir, 'a.jsonld'));
    await writeFile(join(dir, 'b.jsonld'), 'two');
    await keepBackups(dir, new Date('2026-03-01T08:00:00Z'));
    expect(await readdir(join(dir, backupFolder, '2026-03-01'))).toEqual(['b.jsonld']);
  });

  test('leaves foreign folders in the backups alone', async () => {
    const dir = newFolder();
    await writeFile(join(dir, 'a.jsonld'), 'one');
    await mkdir(join(dir, backupFolder, 'mine'), { recursive: true });
    await keepBackups(dir, new Date());
    expect(await readdir(join(dir, backupFolder))).toContain('mine');
  });
});
