import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../../src/main/ingest/ingest-file';
import { firstLines } from '../../../src/main/ingest/most-lines';
import { newFolder, writeIn } from '../../new-folder';

const folder = newFolder();

const lines = ['Nước về chậm', 'Mùa này nước lũ về chậm hơn mọi năm.', 'Ruộng đã khô.', 'Người dân chờ nước.'];

function read(name: string, bytes: Buffer | string): ReturnType<typeof ingestFile> {
  return ingestFile(writeIn(folder, name, bytes), { maxLines: 3 });
}

describe('of a file with more lines than a file may have', () => {
  const utf16 = Buffer.from(`\ufeff${lines.join('\n')}`, 'utf16le');
  test.each([
    ['utf-8', Buffer.from(lines.join('\n'))],
    ['utf-16le', utf16],
    ['utf-16be', Buffer.from(utf16).swap16()],
    ['utf-16le', utf16.subarray(2)],
    ['utf-16be', Buffer.from(utf16.subarray(2)).swap16()],
  ])('the first lines are read, and it is said: %s', async (encoding, bytes) => {
    const { parts, issues, ...file } = await read(`${encoding}.txt`, bytes);
    expect(file.encoding).toBe(encoding);
    expect(parts.map(({ text }) => text.trimEnd())).toEqual([lines.slice(0, 3).join('\n')]);
    expect(issues.map(({ code }) => code)).toEqual(['too-large-inside']);
  });

  test('paragraphs of a page count as lines', async () => {
    const { parts, issues } = await read('page.html', lines.map((line) => `<p>${line}</p>`).join(''));
    expect(parts[0]?.blocks).toHaveLength(3);
    expect(parts[0]?.text).not.toContain(lines[3]);
    expect(issues.map(({ code }) => code)).toEqual(['too-large-inside']);
  });
});

test('lines longer than those that count are read beside them', () => {
  const bytes = Buffer.from('ao\nmột dòng dài\nđê\nbến\nđò\n');
  expect(firstLines(bytes, 2, 6).toString()).toBe('ao\nmột dòng dài\nđê\n');
  expect(firstLines(bytes, 5, 6)).toBe(bytes);
});

test('a file with as many lines as it may have is whole', async () => {
  const { parts, issues } = await read('whole.txt', `${lines.slice(0, 3).join('\n')}\n`);
  expect(parts[0]?.text.trimEnd()).toBe(lines.slice(0, 3).join('\n'));
  expect(issues).toEqual([]);
});
