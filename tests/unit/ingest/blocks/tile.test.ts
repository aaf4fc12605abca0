import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../../src/main/ingest/article-of';
import { markdownDocument } from '../../../../src/main/ingest/formats/md';
import { plainDocument } from '../../../../src/main/ingest/formats/txt';
import { toText } from '../../../../src/main/text/normalise';

const facts = { pathDate: null };
const word = fc.constantFrom(
  'Hội',
  'nghị',
  'Ảnh: Mai An',
  '(Ảnh: An)',
  '15/12',
  'ngày',
  'Theo Báo An',
  'lượt xem',
  '|',
  '“',
  '”',
  'đã',
  'phát biểu',
  'Quang cảnh',
  'Tin liên quan',
);
const gap = fc.constantFrom(' ', ' ', ' ', '. ', '.', ', ', '\n', '\n\n', '\u00a0', '\n \n', '…', './. ');
const prose = fc.array(fc.tuple(word, gap), { maxLength: 120 }).map((parts) => parts.flat().join(''));

describe('blocks', () => {
  test.each([
    ['text made of news phrases', prose],
    ['any text', fc.string({ unit: 'grapheme', maxLength: 300 })],
  ])('tile %s', (_name, source) => {
    fc.assert(
      fc.property(source, fc.constantFrom('txt', 'md'), (raw, format: 'txt' | 'md') => {
        const text = toText(raw);
        const { blocks, text: kept } = articleOf(format === 'md' ? markdownDocument(text) : plainDocument(text), facts);
        expect(kept).toBe(text);
        expect(blocks.map((block) => text.slice(block.start, block.end)).join('')).toBe(text);
        expect(blocks.every((block) => block.end > block.start)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
