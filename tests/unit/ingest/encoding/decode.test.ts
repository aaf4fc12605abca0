import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/main/ingest/encoding/decode';
import { toText } from '../../../../src/main/text/normalise';

const sample = 'Hội nghị bàn về đường lối đối ngoại, độc lập và tự chủ.\nBộ trưởng đến dự, phát biểu ở phiên đầu tiên.';

function withMark(mark: readonly number[], body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(mark), body]);
}

/** Vietnamese in windows-1258: base letters with tone marks after them. */
function to1258(text: string): Buffer {
  const special = new Map(
    Array.from('ĂĐƠƯăđơư').map((letter, at) => [letter, [0xc3, 0xd0, 0xd5, 0xdd, 0xe3, 0xf0, 0xf5, 0xfd][at] ?? 0]),
  );
  const tones = new Map(
    Array.from('\u0300\u0309\u0303\u0301\u0323').map((tone, at) => [tone, [0xcc, 0xd2, 0xde, 0xec, 0xf2][at] ?? 0]),
  );
  const bytes: number[] = [];
  for (const letter of text) {
    const parts = letter.normalize('NFD');
    const tone = Array.from(parts).find((part) => tones.has(part));
    const base = Array.from(parts)
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    bytes.push(special.get(base) ?? base.charCodeAt(0));
    if (tone !== undefined) bytes.push(tones.get(tone) ?? 0);
  }
  return Buffer.from(bytes);
}

describe('decode', () => {
  test.each([
    ['utf-8', 'utf-8', Buffer.from(sample)],
    ['utf-8 with a byte order mark', 'utf-8', withMark([0xef, 0xbb, 0xbf], Buffer.from(sample))],
    ['decomposed utf-8', 'utf-8', Buffer.from(sample.normalize('NFD'))],
    ['utf-16le with a mark', 'utf-16le', withMark([0xff, 0xfe], Buffer.from(sample, 'utf16le'))],
    ['utf-16be with a mark', 'utf-16be', withMark([0xfe, 0xff], Buffer.from(sample, 'utf16le').swap16())],
    ['utf-16le without a mark', 'utf-16le', Buffer.from(sample, 'utf16le')],
    ['utf-16be without a mark', 'utf-16be', Buffer.from(sample, 'utf16le').swap16()],
    ['windows-1258', 'windows-1258', to1258(sample)],
  ])('reads %s exactly and without doubt', (_name, encoding, bytes) => {
    const decoded = decode(bytes);
    expect(toText(decoded.text)).toBe(sample);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.issues).toEqual([]);
  });

  test('opens western text with its best guess and says that it is one', () => {
    const decoded = decode(Buffer.from('Le café fut élevé à Besançon, déjà très âgé.', 'latin1'));
    expect(decoded.text).toBe('Le café fut élevé à Besançon, déjà très âgé.');
    expect(decoded.issues.map((issue) => issue.code)).toEqual(['encoding-unsure']);
  });

  test('keeps damaged UTF-8 as UTF-8 and counts what is lost', () => {
    const bytes = Buffer.concat([Buffer.from(sample.repeat(4)), Buffer.from([0xe1, 0xbb])]);
    const decoded = decode(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text.startsWith(sample)).toBe(true);
    expect(decoded.issues[0]?.message).toContain('not valid UTF-8');
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof decode(bytes).text).toBe('string');
      }),
    );
  });

  test('gives any well-formed text back from its UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        expect(decode(Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});
