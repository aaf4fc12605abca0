import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseOfficials } from '../../../src/main/recognise/officials';
import { recognise } from '../../../src/main/recognise/recognise';
import { tokenise } from '../../../src/main/recognise/tokens';

const pieces = [
  ...[
    'Bộ trưởng',
    'Bộ',
    'Phó',
    'Chủ tịch',
    'nguyên',
    'Ủy viên',
    'Trung ương Đảng',
    'đồng chí',
    'các',
    'ông',
    'Ông',
    'Bà',
  ],
  ...['Nguyễn', 'Văn', 'An', 'Trần Thị', 'Lê', 'Putin', 'van der', 'H’Vi', 'Kim Jong-un', 'UBND', 'tỉnh', 'Hà Nội'],
  ...['của', 'và', 'kiêm', 'về', 'tại', 'nhấn mạnh', 'cho biết', 'theo', 'Theo', 'rằng', 'là', 'có', 'gồm', 'điểm cầu'],
  ...[
    ',',
    ';',
    ':',
    '.',
    ' - ',
    '–',
    '(',
    ')',
    '“',
    '”',
    '"',
    "'",
    '...',
    '/',
    '\n',
    '\n\n',
    '<b>',
    '</b>',
    '2024',
    'XIII',
  ],
  ...['Prime Minister', 'of the', 'said', '\u00a0', '\u00ad', '\u200b', 'đ', '😀', 'ß', 'ﬁ'],
];

const soup = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', ', ', ' ')), { maxLength: 120 })
  .map((parts) =>
    parts
      .map(([piece, mark]) => piece + mark)
      .join('')
      .normalize('NFC'),
  );

describe('recognition of anything at all', () => {
  it('keeps every span inside the text, names and titles as printed, mentions in order and apart', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { officials, references, statements, slogans } = recognise(text, []);
        const spans = [
          ...officials.flatMap((official) => [official, ...official.titleSpans, ...official.why.evidence]),
          ...references.flatMap((reference) => [reference, ...reference.why.evidence]),
          ...statements.flatMap((statement) => [statement, statement.speaker, statement.verb]),
          ...slogans,
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const official of officials) expect(text.slice(official.start, official.end)).toBe(official.name);
        for (const [index, official] of officials.entries())
          expect(official.start).toBeGreaterThanOrEqual(officials[index - 1]?.end ?? 0);
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  it('takes any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        recognise(text, []);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

/** How often tokens are read while officials are found in `text`. */
function reads(text: string): number {
  let count = 0;
  const tokens = new Proxy(tokenise(text, []), {
    get(target, property, receiver) {
      count += 1;
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
  recogniseOfficials(text, tokens);
  return count;
}

describe('the work of recognition', () => {
  it.each([
    'Ủy viên Bộ Chính trị, ',
    'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch ',
    'Nguyễn ',
    'đồng chí ',
    'nguyên Phó ',
    'Trợ lý của Trợ lý ',
    'Chủ tịch nhóm làm việc chung ',
    'ông Nguyễn Văn An, ',
    'Kim Jong-',
    'các đồng chí Ủy viên Trung ương Đảng: ',
    'Bộ trưởng Nguyễn Văn An; ',
  ])('grows with the text and no faster: %s', (piece) => {
    const short = reads(piece.repeat(100));
    const long = reads(piece.repeat(800));
    expect(long / short).toBeLessThan(10);
  });
});
