import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { toText } from '../../../src/main/text/normalise';
import { sourceMap } from '../../../src/main/text/source-map';

const pieces = [
  'a',
  'B',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\u0007',
  'ệ',
  'ệ'.normalize('NFD'),
];
const odd = [
  'đ',
  'ơ\u0301',
  'o\u031b\u0323',
  '\u0301',
  '\u0323',
  '\u1100\u1161\u11a8',
  '각',
  '\u212b',
  '😀',
  '\ud83d',
  '\u0344',
  'ﬁ',
];
const text = fc.array(fc.constantFrom(...pieces, ...odd), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 60 }),
  text.map((one) => one.repeat(300)),
);

/** What a stretch of the file becomes; a byte order mark that is not at its very start stays. */
function made(slice: string): string {
  return toText(`\ufeff${slice}`);
}

describe('sourceMap', () => {
  test('any span of the text lies in what its source becomes', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (decoded, one, other) => {
        const whole = toText(decoded);
        const [start, end] = [one % (whole.length + 1), other % (whole.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const source = sourceMap(decoded)({ start, end });
        expect(made(decoded.slice(source.start, source.end))).toContain(whole.slice(start, end));
      }),
      { numRuns: 400 },
    );
  });

  test('a span that cuts through nothing merged maps to exactly the source that becomes it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces.filter((piece) => piece !== '\r' && piece !== '\ufeff')), { maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (parts, one, other) => {
          const cuts = [one % (parts.length + 1), other % (parts.length + 1)].sort((a, b) => a - b) as [number, number];
          const before = (count: number): string => parts.slice(0, count).join('');
          const span = { start: toText(before(cuts[0])).length, end: toText(before(cuts[1])).length };
          fc.pre(span.start < span.end);
          expect(sourceMap(parts.join(''))(span)).toEqual({
            start: before(cuts[0]).length,
            end: before(cuts[1]).length,
          });
        },
      ),
    );
  });

  test('the whole text is the whole file but for its byte order mark', () => {
    const decoded = `\ufeffTi\u00eang\r\nVie\u0323\u0302t`;
    expect(sourceMap(decoded)({ start: 0, end: toText(decoded).length })).toEqual({ start: 1, end: decoded.length });
  });

  test('finds its place far into a long file of decomposed letters', () => {
    const decoded = 'Hội nghị Ngoại giao họp.\r\n'.normalize('NFD').repeat(2000);
    const line = toText(decoded).length / 2000;
    const source = decoded.length / 2000;
    expect(sourceMap(decoded)({ start: 1500 * line, end: 1501 * line })).toEqual({
      start: 1500 * source,
      end: 1501 * source,
    });
  });

  test('leaves an empty span empty', () => {
    expect(sourceMap('e\u0301\r\n')({ start: 1, end: 1 })).toEqual({ start: 2, end: 2 });
  });
});
