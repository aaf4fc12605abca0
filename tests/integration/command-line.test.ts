import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, writeIn } from '../new-folder';

const cli = join(__dirname, '../../out/main/cli.js');

interface Ran {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly complaints: string;
  /** What the run left in its temporary folder. */
  readonly left: readonly string[];
}

function tre(...args: string[]): Ran {
  const temporary = newFolder();
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
  return {
    status,
    lines: stdout.split('\n').filter((line) => line !== ''),
    complaints: stderr,
    left: readdirSync(temporary),
  };
}

function library(): string {
  const tin = join(newFolder(), 'tin');
  mkdirSync(tin);
  writeFileSync(join(tin, 'bien.txt'), 'Hợp tác vùng biên\n\nHai tỉnh bàn về cửa khẩu trong năm tới.\n');
  writeFileSync(join(tin, 'hong.txt'), Buffer.from([0, 0, 1, 2, 255, 0, 3, 0, 0]));
  symlinkSync('vong.txt', join(tin, 'vong.txt'));
  return tin;
}

const fields = [
  ...['path', 'part', 'bytesSha256', 'format', 'encoding', 'lang', 'title', 'titleMade', 'published', 'event'],
  ...['publisher', 'origin', 'byline', 'url', 'saved', 'blocks', 'officials', 'slogans', 'issues'],
];

describe.skipIf(!existsSync(cli))('the command line', () => {
  test('prints a line for each file, bad ones with nulls and issues, and is done', () => {
    const { status, lines, complaints } = tre('scan', library(), '--json');
    const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map((record) => Object.keys(record))).toEqual([fields, fields, fields]);
    expect(records[1]).toMatchObject({ title: null, encoding: null, issues: [{ code: 'binary' }] });
    expect(records[2]).toMatchObject({ title: null, bytesSha256: null, issues: [{ code: 'unreadable' }] });
    expect([status, complaints]).toEqual([0, '']);
  });

  test('searches a folder with bad files', () => {
    const { status, lines, left } = tre('search', library(), '--query', 'cua khau', '--json');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ part: 0, title: 'Hợp tác vùng biên', tier: 'folded' });
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ total: 1, understood: null, corrections: [] });
    expect([status, left]).toEqual([0, []]);
  });

  test('fails for a path that is not there, after doing the rest', () => {
    const { status, lines, complaints } = tre('search', library(), '/khong/co', '--query', 'cua khau', '--json');
    expect(lines).toHaveLength(2);
    expect(complaints).toContain('/khong/co: there is no such file or folder');
    expect(status).toBe(1);
    expect(tre('scan', '/khong/co').status).toBe(1);
    expect(tre('compare', '/khong/co', '/khong/co').status).toBe(1);
  });

  test.each([
    [[]],
    [['sacn']],
    [['search', '.']],
    [['compare', 'a']],
    [['search', '.', '--query', 'a', '--limit', '-1']],
  ])('calls %j wrong usage', (args) => {
    expect(tre(...args).status).toBe(2);
  });

  test.each([
    ['--help'],
    ['help'],
    ['scan', '--help'],
    ['search', 'tin', '-h'],
    ['notes', '--help'],
    ['notes', 'check', '--help'],
  ])('tells how it is used when asked by %j', (...args) => {
    const { status, lines, complaints } = tre(...args);
    expect([status, complaints]).toEqual([0, '']);
    expect(lines[1]).toMatch(/^ +tre scan PATH/u);
  });

  test('names the file of notes that is not there, or holds none, and makes no folder for wrong usage', () => {
    const [home, none] = [newFolder(), newFolder()];
    const notes = join(none, 'notes');
    expect(tre('notes', 'import', '--notes', notes).status).toBe(2);
    expect(existsSync(notes)).toBe(false);
    const path = writeIn(home, 'ghi.jsonld', 'không phải');
    for (const [file, reason] of [
      [path, 'The file is not JSON.'],
      [join(home, 'đâu.jsonld'), 'there is no such file'],
    ] as const) {
      const { status, complaints } = tre('notes', 'import', '--notes', notes, file);
      expect([status, complaints]).toEqual([1, `tre: ${file}: ${reason}\n`]);
    }
  });

  test.skipIf(process.platform === 'win32')('ends quietly, and leaves nothing, when its reader has seen enough', () => {
    const tin = library();
    for (let at = 0; at < 400; at += 1)
      writeFileSync(join(tin, `${at}.txt`), `Bài ${at}\n\n${'Nội dung. '.repeat(99)}\n`);
    const temporary = newFolder();
    const command = `'${process.execPath}' '${cli}' search '${tin}' --query 'nội dung' --limit 400 --json | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: temporary },
    });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
    expect(readdirSync(temporary)).toEqual([]);
  });
});
