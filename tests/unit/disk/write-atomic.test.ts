import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pendingFile, writeAtomic } from '../../../src/main/disk/write-atomic';
import { newFolder } from '../../new-folder';

function refusing(code: string, times: number) {
  let calls = 0;
  return {
    calls: () => calls,
    rename: (): Promise<void> => {
      calls += 1;
      if (calls > times) throw new Error('asked too often');
      return Promise.reject(Object.assign(new Error(code), { code }));
    },
  };
}

describe('atomic write', () => {
  test('replaces the file and leaves nothing beside it', async () => {
    const dir = newFolder();
    await writeFile(join(dir, 'a'), 'old and longer');
    expect(await writeAtomic(join(dir, 'a'), 'new')).toBe(true);
    expect(await readFile(join(dir, 'a'), 'utf8')).toBe('new');
    expect(await readdir(dir)).toEqual(['a']);
  });

  test.each(['EPERM', 'EBUSY', 'EACCES'])('writes in place when renaming stays forbidden by %s', async (code) => {
    const dir = newFolder();
    await writeFile(join(dir, 'a'), 'old');
    const { rename, calls } = refusing(code, 50);
    expect(await writeAtomic(join(dir, 'a'), 'new', { rename })).toBe(true);
    expect(await readFile(join(dir, 'a'), 'utf8')).toBe('new');
    expect(await readdir(dir)).toEqual(['a']);
    expect(calls()).toBeGreaterThan(3);
  });

  test('gives other errors to the caller and keeps the old file', async () => {
    const dir = newFolder();
    await writeFile(join(dir, 'a'), 'old');
    await expect(writeAtomic(join(dir, 'a'), 'new', { rename: refusing('ENOSPC', 1).rename })).rejects.toThrow(
      'ENOSPC',
    );
    expect(await readFile(join(dir, 'a'), 'utf8')).toBe('old');
    expect(await readdir(dir)).toEqual(['a']);
  });

  test('writes nothing when the content is no longer wanted', async () => {
    const dir = newFolder();
    expect(await writeAtomic(join(dir, 'a'), 'new', { isStillWanted: () => Promise.resolve(false) })).toBe(false);
    expect(await readdir(dir)).toEqual([]);
  });

  test('knows the pending files of processes that ended', () => {
    expect(pendingFile('.a.jsonld.999999999-0a1b2c3d.tmp')).toEqual({ of: 'a.jsonld', isAbandoned: true });
    expect(pendingFile(`.a.jsonld.${process.pid}-0a1b2c3d.tmp`)).toEqual({ of: 'a.jsonld', isAbandoned: false });
    expect(pendingFile('a.jsonld')).toBeNull();
  });
});
