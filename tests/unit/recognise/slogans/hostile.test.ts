import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../src/main/recognise/recognise';
import { findQuotes } from '../../../../src/main/recognise/slogans/quotes';

const pieces = fc.constantFrom(
  ...['"', '“', '”', '‘', '’', "'", "''", '«', '»', '\n', ', ', '. ', ': ', '; ', ' – ', ' ', '…', '?', '('],
  ...['phương châm ', 'chủ đề ', 'Hội nghị Ngoại giao lần thứ 31 ', 'Bộ trưởng Lê Văn Bình ', 'nói ', 'là ', 'của '],
  ...['chậm mà chắc', 'uống nước nhớ nguồn', '4 tốt', 'A', 'Bác Hồ dạy', 'tình trạng ', 'Nghị quyết số 1 ', 'và '],
);
const texts = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(''));

describe('any text', () => {
  test('gives quotations that lie inside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of findQuotes(text)) {
          expect(start).toBeGreaterThan(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  test('gives slogans in order, each with its own words, a reason inside the text, and never twice at one place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { slogans } = recognise(text, []);
        const starts = slogans.map(({ start }) => start);
        const places = slogans.map(({ start, end }) => `${start}:${end}`);
        expect(new Set(places).size).toBe(places.length);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { start, end, text: words, why } of slogans) {
          expect(text.slice(start, end)).toBe(words);
          expect(words.trim()).toBe(words);
          for (const span of why.evidence) expect(text.slice(span.start, span.end)).not.toBe('');
        }
      }),
    );
  });
});

test('single marks left open in a flood are looked at once', () => {
  expect(findQuotes("a'\\”".repeat(400_000)).length).toBeLessThanOrEqual(400_000);
});
