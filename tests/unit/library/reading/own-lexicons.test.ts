import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findUnusedLines, readOwnLexicons } from '../../../../src/main/library/reading/own-lexicons';
import { recognise } from '../../../../src/main/recognise/recognise';
import { newFolder } from '../../../new-folder';

describe("the reader's own lexicons", () => {
  let dir = '';
  beforeEach(() => void (dir = newFolder()));

  it('are none, and change no cache, where the folder is absent or empty', () => {
    expect(readOwnLexicons(null).stamp).toBe('');
    expect(readOwnLexicons(join(dir, 'absent')).stamp).toBe('');
    expect(readOwnLexicons(dir)).toEqual({ files: [], stamp: '', problems: [] });
  });

  it('that cannot be read are told by their path, and the others hold', () => {
    mkdirSync(join(dir, 'places.txt'));
    writeFileSync(join(dir, 'titles.txt'), '[office] chronicles\nquan tri huyện\n');
    const { files, problems } = readOwnLexicons(dir);
    const unreadable = { kind: 'lexicon', code: 'unreadable', lines: [] };
    expect(files.map(({ name }) => name)).toEqual(['titles']);
    expect(problems).toEqual([
      { ...unreadable, path: join(dir, 'places.txt'), message: expect.stringContaining('EISDIR') as string },
    ]);
    const noFolder = join(dir, 'titles.txt');
    expect(readOwnLexicons(noFolder).problems).toEqual([
      { ...unreadable, path: noFolder, message: expect.stringContaining('ENOTDIR') as string },
    ]);
  });

  it('get another stamp when a line changes', () => {
    writeFileSync(join(dir, 'titles.txt'), '[office] chronicles\nquan tri huyện\n');
    const first = readOwnLexicons(dir).stamp;
    writeFileSync(join(dir, 'titles.txt'), '[office] chronicles\nquan tri phủ\n');
    expect(readOwnLexicons(dir).stamp).not.toBe(first);
  });

  it('are recognised by, and lines that cannot be used are told by their number', async () => {
    writeFileSync(join(dir, 'titles.txt'), '[offices] a slip\nlạc hầu\n[office] chronicles\nquan đề lại\n?\n');
    expect(await findUnusedLines(dir, readOwnLexicons(dir))).toEqual([
      {
        kind: 'lexicon',
        path: join(dir, 'titles.txt'),
        code: 'lines',
        lines: [1, 5],
        message: 'line 5: holds no word; line 1: titles has no section [offices].',
      },
    ]);
    const [official] = recognise('Hôm ấy quan đề lại Trần Văn Bình đến làng.', []).officials;
    expect(official).toMatchObject({ title: 'quan đề lại', name: 'Trần Văn Bình' });
  });
});
