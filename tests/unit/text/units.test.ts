import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf, textOfUtf8, unitsOf } from '../../../src/main/text/units';

it('gives every unit as the string has it, halves of surrogate pairs too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', 'a\udc00b'), (text, odd) => {
      const whole = text + odd;
      const units = unitsOf(whole);
      expect([...units.subarray(0, whole.length)]).toEqual(
        Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at)),
      );
      expect(textOf(units, 0, whole.length)).toBe(whole);
    }),
  );
});

it('takes a text longer than any before', () => {
  const text = 'Đồng '.repeat(10_000);
  expect(textOf(unitsOf(text), text.length - 5, text.length)).toBe('Đồng ');
});

it('reads what was written in UTF-8, and has its units at hand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textOfUtf8(Buffer.from(text))).toBe(text);
      expect(textOf(unitsOf(text), 0, text.length)).toBe(text);
    }),
  );
});
