import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOwnLexicons, takeOwnLexicons } from '../../../../src/main/library/reading/own-lexicons';
import { recognise } from '../../../../src/main/recognise/recognise';

describe("the reader's own lexicons", () => {
  let dir = '';
  beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'tre-lexicon-'))));
  afterEach(() => rmSync(dir, { recursive: true }));

  it('are none, and change no cache, where the folder is absent or empty', () => {
    expect(readOwnLexicons(null).stamp).toBe('');
    expect(readOwnLexicons(join(dir, 'absent')).stamp).toBe('');
    expect(readOwnLexicons(dir)).toEqual({ files: [], stamp: '', problems: [] });
  });

  it('that cannot be read are told, and the others hold', () => {
    mkdirSync(join(dir, 'places.txt'));
    writeFileSync(join(dir, 'titles.txt'), '[office] chronicles\nquan tri huyện\n');
    const { files, problems } = readOwnLexicons(dir);
    expect(files.map(({ name }) => name)).toEqual(['titles']);
    expect(problems).toEqual([expect.stringMatching(/^The lexicon places\.txt cannot be read: EISDIR/u)]);
    expect(readOwnLexicons(join(dir, 'titles.txt')).problems).toEqual([
      expect.stringMatching(/^The folder of own lexicons cannot be read: ENOTDIR/u),
    ]);
  });

  it('get another stamp when a line changes', () => {
    writeFileSync(join(dir, 'titles.txt'), '[office] chronicles\nquan tri huyện\n');
    const first = readOwnLexicons(dir).stamp;
    writeFileSync(join(dir, 'titles.txt'), '[office] chronicles\nquan tri phủ\n');
    expect(readOwnLexicons(dir).stamp).not.toBe(first);
  });

  it('are recognised by once taken, and their bad lines are named', () => {
    writeFileSync(join(dir, 'titles.txt'), '[office] chronicles\nquan đề lại\n?\n');
    expect(takeOwnLexicons(readOwnLexicons(dir))).toEqual(['The lexicon titles.txt, line 3: holds no word.']);
    expect(takeOwnLexicons(readOwnLexicons(dir))).toEqual([]);
    const [official] = recognise('Hôm ấy quan đề lại Trần Văn Bình đến làng.', []).officials;
    expect(official).toMatchObject({ title: 'quan đề lại', name: 'Trần Văn Bình' });
  });
});
