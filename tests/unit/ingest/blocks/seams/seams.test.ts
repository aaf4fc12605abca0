import { expect, test } from 'vitest';
import { seamsIn, wordsFrom } from '../../../../../src/main/ingest/blocks/seams/seams';

function seams(text: string, start = 0, end = text.length): readonly string[] {
  return seamsIn(text, start, end).map(({ at }) => text.slice(at + 1).split(' ')[0] ?? '');
}

test('a seam stands where a capital is behind a word without a mark, on the same line', () => {
  expect(seams('Thuyền về bến Những hôm qua. Nay thì “Đò ngang” chạy\nChợ mở')).toEqual(['Những', '“Đò']);
});

test('a stretch has the seams inside it only', () => {
  const text = 'bến Lau bến Vầu bến Sim';
  expect(seams(text, text.indexOf('Lau'), text.indexOf('Sim'))).toEqual(['Vầu']);
});

test('words are told without the marks around them, and none beyond the stretch', () => {
  const text = 'bến “Sau, trận-lũ lớn';
  expect(wordsFrom(text, 3, text.length)).toEqual(['Sau', 'trận', 'lũ']);
  expect(wordsFrom(text, 3, text.indexOf('-'))).toEqual(['Sau', 'trận', '']);
});
