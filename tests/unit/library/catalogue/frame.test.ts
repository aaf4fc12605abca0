import { describe, expect, test } from 'vitest';
import {
  countedFrom,
  decodeBlocks,
  decodeDetails,
  encodeBlock,
  type Frame,
} from '../../../../src/main/library/catalogue/frame';
import { leanOf } from '../../../../src/main/library/catalogue/lean';
import { entryOf, mentionOf } from '../entries';

const article = entryOf({ n: 7, mentions: [mentionOf()], statements: [{ start: 3, end: 9, person: 'phan-văn-mẫu' }] });
const frames: readonly Frame[] = [
  { kind: 'header', version: '1', cache: 'c' },
  { kind: 'article', entry: article },
  { kind: 'drop', path: '/tin/a.txt' },
];
const blocks = frames.map((frame) => encodeBlock([frame]));
const log = Buffer.concat(blocks);

describe('blocks of the log', () => {
  test('come back as they went in, an article without its detail', () => {
    const read = [...decodeBlocks(log)];
    expect(read.reduce((sum, { length }) => sum + length, 0)).toBe(log.length);
    expect(read.flatMap((block) => block.frames)).toEqual([
      frames[0],
      { kind: 'article', entry: leanOf(article, article.n) },
      frames[2],
    ]);
  });

  test('hold the details of their articles in their order', () => {
    const block = encodeBlock(frames);
    expect(decodeDetails(block)).toEqual([{ mentions: article.mentions, statements: article.statements }]);
  });

  test('a torn end is left out and everything before it is kept', () => {
    const first = blocks[0]?.length ?? 0;
    for (let cut = first; cut < log.length; cut += 7) {
      const kept = [...decodeBlocks(log.subarray(0, cut))];
      expect(kept.length).toBeLessThan(blocks.length);
      expect(kept.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(cut);
    }
  });

  test('a damaged byte is noticed wherever it stands', () => {
    for (let at = 0; at < log.length; at += 1) {
      const damaged = Buffer.from(log);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect([...decodeBlocks(damaged)].length).toBeLessThan(blocks.length);
    }
  });
});

test('a block that was packed before its numbers were known counts them from where it is told', () => {
  const file = { path: '/tin/a.txt', size: 1, mtimeMs: 1, sha256: null, issues: [], reading: '', articles: [0] };
  const packed = encodeBlock([
    { kind: 'article', entry: { ...article, n: 0 } },
    { kind: 'file', file },
  ]);
  const read = [...decodeBlocks(countedFrom(41, packed))];
  expect(read.flatMap((block) => block.frames)).toEqual([
    { kind: 'article', entry: leanOf(article, 41) },
    { kind: 'file', file: { ...file, articles: [41] } },
  ]);
  expect(decodeDetails(countedFrom(41, packed))).toEqual(decodeDetails(packed));
});
