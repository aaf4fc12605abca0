import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../../src/main/ingest/ingest-file';
import { newFolder, writeIn } from '../../new-folder';

const folder = newFolder();

const body = 'Tên của bài viết\nĐoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới.\n';

describe('ingestFile', () => {
  test('gives the article, its hashes and its encoding', async () => {
    const file = await ingestFile(writeIn(folder, 'a.txt', body));
    expect(file).toMatchObject({ format: 'txt', encoding: 'utf-8', issues: [], bytes: Buffer.byteLength(body) });
    expect(file.bytesSha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(file.parts).toHaveLength(1);
    expect(file.wordsHashes).toHaveLength(1);
    expect(file.mtimeMs).toBeGreaterThan(0);
  });

  test('knows a re-encoded copy by its words', async () => {
    const one = await ingestFile(writeIn(folder, 'b.txt', body));
    const other = await ingestFile(
      writeIn(folder, 'c.txt', Buffer.from(`\ufeff${body.replaceAll('\n', '\r\n')}`, 'utf16le')),
    );
    expect(other.encoding).toBe('utf-16le');
    expect(other.parts[0]?.text).toBe(body);
    expect(other.wordsHashes).toEqual(one.wordsHashes);
    expect(other.bytesSha256).not.toBe(one.bytesSha256);
  });

  test.each<[string, string | Buffer, string]>([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n\u00a0\n', 'empty'],
    ['blank.html', '<html><body><script>x</script></body></html>', 'empty'],
    ['program.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3]), 'binary'],
    ['sheet.xls', 'a;b;c', 'unsupported-format'],
    ['paper.pdf', '%PDF-1.7', 'parse-failed'],
    ['packed.txt', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'binary'],
    ['packed.docx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'truncated'],
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'parse-failed'],
    ['picture.doc', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary'],
  ])('%s costs one issue', async (name, content, code) => {
    const file = await ingestFile(writeIn(folder, name, content));
    expect(file.parts).toEqual([]);
    expect(file.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('does not read files above the limit', async () => {
    const file = await ingestFile(writeIn(folder, 'big.txt', body), { maxBytes: 10 });
    expect(file).toMatchObject({ parts: [], bytesSha256: null, issues: [{ code: 'too-large' }] });
  });

  test('says why a path cannot be read', async () => {
    mkdirSync(join(folder, 'sub.txt'));
    expect((await ingestFile(join(folder, 'none.txt'))).issues).toEqual([
      { code: 'unreadable', message: 'The file is not there.' },
    ]);
    expect(await ingestFile(join(folder, 'sub.txt'))).toMatchObject({
      ...{ bytes: 0, mtimeMs: 0 },
      issues: [{ code: 'unreadable', message: 'This is a folder, and could not be looked into.' }],
    });
  });

  test.skipIf(process.platform === 'win32').each([
    ['a pipe', 'ống.txt', (path: string) => spawnSync('mkfifo', [path]), 'not a regular file'],
    ['a device', 'máy.txt', (path: string) => symlinkSync('/dev/zero', path), 'not a regular file'],
    ['a link to itself', 'vòng.txt', (path: string) => symlinkSync(path, path), 'leads to itself'],
    ['a path too long', `${'dài/'.repeat(1_100)}bai.txt`, () => undefined, 'too long'],
    ['a name that is no Unicode', 'sai-\ufffd.txt', () => undefined, 'not Unicode'],
  ])('%s costs one issue that says what it is, and holds up nothing', async (_claim, name, make, words) => {
    const path = join(folder, name);
    make(path);
    const { parts, issues } = await ingestFile(path);
    expect(parts).toEqual([]);
    expect(issues).toMatchObject([{ code: 'unreadable', message: expect.stringContaining(words) as string }]);
  });
});
