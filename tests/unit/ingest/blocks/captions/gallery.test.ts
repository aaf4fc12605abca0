import { expect, test } from 'vitest';
import { markGallery } from '../../../../../src/main/ingest/blocks/captions/gallery';
import { paragraphs } from '../../../../../src/main/ingest/blocks/paragraphs';
import { piece } from '../../../../../src/main/ingest/blocks/piece';

const short = 'Thuyền về bến sáng nay. Ảnh: MAI AN';
const long = `Ngày 5-5-2016, cả xã ra bến đón thuyền về. Trong ảnh: ${'ông bà, cha mẹ và con cháu, '.repeat(9)}trên bến. Ảnh: MAI AN`;
const told = 'Xã có bốn bến, bến lâu đời nhất nằm ở cuối làng và đã hơn trăm năm tuổi.';

function captionsOf(lines: readonly string[]): readonly number[] {
  const text = lines.join('\n\n');
  const pieces = paragraphs(text).map(({ start, end }) => piece(start, end));
  return markGallery(text, pieces).flatMap(({ kind }, index) => (kind === 'caption' ? [index] : []));
}

test('a row of credited lines are captions, however long one of them tells of its picture', () => {
  expect(captionsOf([told, short, long, short, short, short, told])).toEqual([1, 2, 3, 4, 5]);
});

test('a few credited lines between paragraphs are left to be looked at one by one', () => {
  expect(captionsOf([told, short, long, short, told, short, short])).toEqual([]);
});

test('paragraphs with a caption glued to each are no row of captions', () => {
  expect(captionsOf([told, long, long, long, long, long])).toEqual([]);
});

test('every row of a page is found, wherever it begins and however many lines it has', () => {
  const row = (length: number): string[] => Array.from({ length }, () => short);
  const lines = [told, told, ...row(5), told, told, told, ...row(4), told, ...row(11), told];
  const found = lines.flatMap((line, at) => (line === short && (at < 7 || at > 14) ? [at] : []));
  expect(captionsOf(lines)).toEqual(found);
});

test('a row may be as long as a file', () => {
  const text = 'Thuyền về. Ảnh: An\n\n'.repeat(150_000);
  const pieces = paragraphs(text).map(({ start, end }) => piece(start, end));
  expect(markGallery(text, pieces).every(({ kind }) => kind === 'caption')).toBe(true);
});
