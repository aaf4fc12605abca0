import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedEvents } from '../../../src/main/recognise/events/events';
import { recogniseOfficials } from '../../../src/main/recognise/officials/officials';
import { recognise } from '../../../src/main/recognise/recognise';
import { findReferences } from '../../../src/main/recognise/speech/references';
import { sentencesOf } from '../../../src/main/recognise/speech/sentences';
import { gapAt, tokenise, type Tokens } from '../../../src/main/recognise/words/tokens';

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

/** The same list, and how often it was read. */
function counted<Item>(list: readonly Item[]): { readonly list: readonly Item[]; readonly reads: () => number } {
  let count = 0;
  const watched = new Proxy(list, {
    get(target, property, receiver) {
      count += 1;
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
  return { list: watched, reads: () => count };
}

/** How often words and what stands before them are read while something is found in `text`. */
function reads(text: string, find: (tokens: Tokens) => unknown): number {
  const tokens = tokenise(text, []);
  const gaps = counted(Array.from({ length: tokens.length }, (_, at) => gapAt(tokens, at)));
  const ids = counted(Array.from({ length: tokens.length }, (_, at) => tokens.ids[at] ?? 0));
  find({ ...tokens, gaps: gaps.list, ids: ids.list });
  return gaps.reads() + ids.reads();
}

/** How often mentions are read while references are found in `text`. */
function mentionReads(text: string): number {
  const tokens = tokenise(text, []);
  const { placed, loose } = recogniseOfficials(text, tokens);
  const mentions = counted(placed);
  findReferences(tokens, sentencesOf(tokens), mentions.list, loose);
  return mentions.reads();
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
    const readsOf = (text: string) => reads(text, (tokens) => recogniseOfficials(text, tokens));
    expect(readsOf(piece.repeat(800)) / readsOf(piece.repeat(100))).toBeLessThan(10);
  });

  it.each(['Ngày ', 'Hội nghị Ngoại giao ', 'Năm 2024 '])(
    'on events grows with the text and no faster: %s',
    (piece) => {
      expect(reads(piece.repeat(800), numberedEvents) / reads(piece.repeat(100), numberedEvents)).toBeLessThan(10);
    },
  );

  it.each(['Bộ trưởng Nguyễn Văn An gặp rồi ông nói rằng thế và ', 'Bộ trưởng Nguyễn Văn An, '])(
    'on references grows with the mentions and no faster: %s',
    (piece) => {
      expect(mentionReads(piece.repeat(800)) / mentionReads(piece.repeat(100))).toBeLessThan(10);
    },
  );

  it('ends on very many mentions side by side', () => {
    expect(recognise('Bộ trưởng Nguyễn Văn An, '.repeat(30_000), []).officials).toHaveLength(30_000);
  });
});
