import { describe, expect, test } from 'vitest';
import { looksBinary } from '../../../../src/main/ingest/encoding/binary';

describe('looksBinary', () => {
  test.each([
    ['PDF', Buffer.from('%PDF-1.7 …')],
    ['zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['zero bytes', Buffer.concat([Buffer.from('abc'), Buffer.alloc(3), Buffer.from([0x80, 0, 0, 7])])],
    ['control characters', Buffer.from(Array.from({ length: 200 }, (_, at) => (at % 8) + 1))],
  ])('tells %s from text', (_name, bytes) => {
    expect(looksBinary(bytes)).not.toBeNull();
  });
  test.each([
    ['UTF-8', Buffer.from('Một dòng chữ\tvà một dòng nữa\r\n')],
    ['UTF-16 without a mark', Buffer.from('Một dòng chữ và một dòng nữa', 'utf16le')],
    ['single-byte text', Buffer.from([0x48, 0xe9, 0x6c, 0x6c, 0x6f])],
  ])('lets %s pass', (_name, bytes) => {
    expect(looksBinary(bytes)).toBeNull();
  });
});
