import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FileRecord } from '../../../../src/main/library/entry';
import type { ReadFile } from '../../../../src/main/library/reading/read-article-file';
import { Roots } from '../../../../src/main/library/roots/roots';
import { newFolder } from '../../../new-folder';

let home = '';
const noFiles = { folders: new Map<string, number>(), files: new Map<string, FileRecord>() };

beforeEach(() => {
  home = newFolder();
});

function goneFile(path: string): ReadFile {
  const issues = [{ code: 'gone', message: 'It is not there.' }] as const;
  return { path, size: 0, mtimeMs: 0, sha256: null, reading: '', issues, articles: [] };
}

describe('the roots of a library', () => {
  test('say which of them are missing, until they are others', () => {
    const roots = new Roots();
    roots.set(['/tin', '/kho'], noFiles);
    roots.miss(['/kho']);
    expect(roots.list().map(({ name, present }) => [name, present])).toEqual([
      ['tin', true],
      ['kho', false],
    ]);
    expect([roots.isMissed('/kho/a.txt'), roots.isMissed('/tin/a.txt')]).toEqual([true, false]);
    roots.set(['/tin'], noFiles);
    roots.set(['/tin', '/kho'], noFiles);
    expect(roots.isMissed('/kho/a.txt')).toBe(false);
  });

  test('say whether other paths are kept out than before', () => {
    const roots = new Roots();
    roots.set(['/tin'], noFiles);
    expect([roots.exclude(['*.md']), roots.exclude(['*.md']), roots.exclude([])]).toEqual([true, false, true]);
    roots.exclude(['*.md']);
    expect(['/tin/a.md', '/tin/a.txt'].map(roots.exclusions())).toEqual([true, false]);
  });

  test('keep files that went with their whole root, and let go those that went alone', () => {
    const [here, away] = [join(home, 'here'), join(home, 'away')];
    mkdirSync(here);
    writeFileSync(join(here, 'c.txt'), 'Cầu mới\n');
    const roots = new Roots();
    roots.set([here, away], noFiles);
    const files = [goneFile(join(here, 'a.txt')), goneFile(join(away, 'b.txt'))];
    expect(roots.withoutAway(files).map(({ path }) => path)).toEqual([join(here, 'a.txt')]);
  });
});
