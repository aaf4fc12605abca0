import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toText, utf8ToText } from '../../../src/main/text/normalise';

const pieces = fc.oneof(
  fc.constantFrom(
    '\r\n',
    '\r',
    '\n',
    '\ufeff',
    'a\u0323\u0302',
    '\u0301',
    'ậ',
    'Đ',
    '\u2001',
    '\u212b',
    '₫',
    '…',
    '\u1100\u1161',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

it('makes of bytes what it makes of the characters they stand for', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
      const text = list.join('');
      expect(utf8ToText(Buffer.from(text))).toBe(toText(text));
    }),
    { numRuns: 500 },
  );
});

it('makes the same of every unit behind a letter', () => {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (unit >= 0xd800 && unit < 0xe000) continue;
    const text = `a${String.fromCharCode(unit)}`;
    expect(utf8ToText(Buffer.from(text))).toBe(toText(text));
  }
});
