import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../../src/main/ingest/encoding/utf8';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function byTextDecoder(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

describe('decodeUtf8', () => {
  it('reads every text as TextDecoder does, byte order mark and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.from(`\ufeff${text}`);
        expect(decodeUtf8(bytes)).toBe(byTextDecoder(bytes));
      }),
    );
  });

  it('refuses the bytes TextDecoder refuses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        expect(decodeUtf8(bytes)).toBe(byTextDecoder(bytes));
      }),
    );
  });

  it('reads files larger than the room kept for it', () => {
    const text = 'Đảng ta 𝄞 '.repeat(10_000);
    expect(decodeUtf8(Buffer.from(text))).toBe(text);
  });
});
