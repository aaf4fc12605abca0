import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetParts } from '../../../../src/renderer/results/snippet-parts';

const parts = (text: string, ...marks: [number, number][]): string[] =>
  snippetParts({ text, start: 0, marks: marks.map(([start, end]) => ({ start, end })) }).map((part) =>
    part.isHit ? `[${part.text}]` : part.text,
  );

describe('parts of a snippet', () => {
  it('join hits that only white space keeps apart', () => {
    expect(parts('Nền ngoại giao mới', [4, 9], [10, 14])).toEqual(['Nền ', '[ngoại giao]', ' mới']);
    expect(parts('Nền ngoại, giao', [4, 9], [11, 15])).toEqual(['Nền ', '[ngoại]', ', ', '[giao]']);
  });

  it('say that a sentence was cut at its head', () => {
    expect(parts('và hợp tác')).toEqual(['…', 'và hợp tác']);
  });

  it('hold every letter of the text once', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.nat(40)), (text, cuts) => {
        const at = [...new Set(cuts.map((cut) => cut % text.length))].sort((a, b) => a - b);
        const marks = at.flatMap((start, index) =>
          index % 2 === 0 ? [{ start, end: at[index + 1] ?? text.length }] : [],
        );
        const drawn = snippetParts({ text, start: 0, marks }).filter(({ start }) => start >= 0);
        expect(drawn.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
