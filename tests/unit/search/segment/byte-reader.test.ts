import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAscii, isTextBefore } from '../../../../src/main/search/segment/byte-reader';

/** Texts that share letters often, of one byte and of several. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'z', 'ж', 'ỡ', '𝐀'), maxLength: 5 });

test('puts written texts in the order that strings have', () => {
  fc.assert(
    fc.property(text, text, text, (before, one, other) => {
      const bytes = new TextEncoder().encode(before + one);
      const from = new TextEncoder().encode(before).length;
      expect(isTextBefore(bytes, from, bytes.length, other)).toBe(one < other);
      expect(isAscii(bytes, from, bytes.length)).toBe(!/[^abz]/u.test(one));
    }),
  );
});
