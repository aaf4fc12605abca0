import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from '../../../../src/main/search/segment/byte-reader';
import { ByteWriter } from '../../../../src/main/search/segment/byte-writer';

test('writes words of any letters as the UTF-8 that is read back, one after another', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 })), (texts) => {
      const writer = new ByteWriter(1);
      for (const text of texts) writer.text(text);
      const reader = new ByteReader(writer.view().slice(), 0);
      expect(texts.map(() => reader.text())).toEqual(texts);
    }),
  );
});

test.each(['đối', 'ngoại', 'a'.repeat(42), 'ỡ'.repeat(42), 'ỡ'.repeat(43), '\ud800x', '𝐀', ''])(
  'writes %j byte for byte as the platform does',
  (text) => {
    const writer = new ByteWriter();
    writer.text(text);
    const bytes = new TextEncoder().encode(text);
    const length = bytes.length < 0x80 ? 1 : 2;
    expect([...writer.view().subarray(length)]).toEqual([...bytes]);
  },
);
