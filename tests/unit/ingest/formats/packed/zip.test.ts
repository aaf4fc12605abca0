import { describe, expect, test } from 'vitest';
import { openZip } from '../../../../../src/main/ingest/formats/packed/zip';
import { defaultReadLimits } from '../../../../../src/main/ingest/limits';
import { makeZip } from './make-zip';

const codes = (zip: ReturnType<typeof openZip>): string[] => zip.issues.map((issue) => issue.code);

describe('openZip', () => {
  const swollen = makeZip([
    ['mimetype', 'x'],
    ['big.xml', Buffer.alloc(5_000_000, 0x61)],
    ['small.xml', 'chữ'],
  ]);

  test('gives parts by name, also when the directory at the end is missing', () => {
    expect(openZip(swollen, defaultReadLimits).read('small.xml')?.toString()).toBe('chữ');
    const cut = openZip(swollen.subarray(0, swollen.length - 40), defaultReadLimits);
    expect(cut.read('small.xml')?.toString()).toBe('chữ');
    expect(codes(cut)).toEqual(['truncated']);
  });

  test('unpacks no more than it may, whatever size the directory promises', () => {
    const limits = { ...defaultReadLimits, maxExpandedBytes: 1_000_000 };
    const zip = openZip(swollen, limits);
    expect([zip.read('big.xml'), codes(zip)]).toEqual([null, ['too-large-inside']]);
    const lying = Buffer.from(swollen);
    const at = lying.lastIndexOf('PK\u0001\u0002', lying.lastIndexOf('big.xml'), 'latin1');
    lying.writeUInt32LE(10, at + 24);
    const lied = openZip(lying, limits);
    expect([lied.read('big.xml'), codes(lied)]).toEqual([null, ['too-large-inside']]);
  });

  test('counts all parts against one bound, and names no more than it may', () => {
    const zip = openZip(swollen, { ...defaultReadLimits, maxExpandedBytes: 5_000_001 });
    expect([zip.read('big.xml')?.length, zip.read('small.xml')]).toEqual([5_000_000, null]);
    expect(openZip(swollen, { ...defaultReadLimits, maxEntries: 2 }).names).toHaveLength(2);
  });

  test('says that a part is locked', () => {
    const zip = openZip(makeZip([['a', 'x']], 1), defaultReadLimits);
    expect([zip.read('a'), codes(zip)]).toEqual([null, ['encrypted']]);
  });
});
