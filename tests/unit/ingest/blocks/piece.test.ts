import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piece, wordsOf } from '../../../../src/main/ingest/blocks/piece';

describe('words of a piece', () => {
  it('have one space for every run of white space', () => {
    const parts = fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', '\u3000', 'Lau', 'Mường', '.');
    fc.assert(
      fc.property(fc.array(parts), fc.nat(9), fc.nat(30), (all, from, length) => {
        const text = all.join('');
        const words = text.slice(from, from + length);
        return wordsOf(text, piece(from, from + length)) === words.replace(/\s+/gu, ' ');
      }),
    );
  });

  it('are those between its ends', () => {
    expect(wordsOf('Xã Lau họp sáng nay.', piece(3, 10))).toBe('Lau họp');
  });
});
