import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../../../src/main/ingest/blocks/paragraphs';

function texts(text: string): string[] {
  return paragraphs(text).map(({ start, end }) => text.slice(start, end));
}
const long = 'Hội nghị lần này diễn ra vào thời điểm rất quan trọng đối với công tác của đội ngũ';

describe('paragraphs', () => {
  test('takes a line for a paragraph where lines follow each other', () => {
    expect(texts('Tiêu đề của bài viết này\nCâu thứ nhất của bài.\nCâu thứ hai của bài.')).toHaveLength(3);
  });
  test('joins a sentence the source broke across a blank line', () => {
    expect(texts(`Tiêu đề\n\n${long}\n\ntoàn quốc trong năm.\n\nĐoạn sau.`)).toEqual([
      'Tiêu đề',
      `${long}\n\ntoàn quốc trong năm.`,
      'Đoạn sau.',
    ]);
  });
  test('joins a broken line inside a paragraph set off by blank lines', () => {
    expect(texts(`Mở đầu.\n\n${long} Bộ\nKH&CN\n\nĐoạn sau.`)[1]).toBe(`${long} Bộ\nKH&CN`);
  });
  test('joins a line to the figure its last word awaits', () => {
    expect(texts(`Tiêu đề\n\n${long} từ năm\n\n2025 đến nay.\n\nĐoạn sau.`)).toHaveLength(3);
    expect(texts(`Tiêu đề\n\n${long} ngành\n\n2025: một năm mới.\n\nĐoạn sau.`)).toHaveLength(4);
  });
  test('joins lines wrapped at a width', () => {
    const wrapped = [
      'một hai ba bốn năm sáu bảy tám chín mười',
      'một hai ba bốn năm sáu bảy tám chín mườ.',
      'một hai ba bốn năm sáu bảy tám chín mười',
      'một hai ba bốn năm sáu bảy tám chín mườ',
      'hết.',
    ];
    expect(texts(`Tên bài\n${wrapped.join('\n')}`)).toEqual(['Tên bài', wrapped.join('\n')]);
  });
  test('keeps list items and product names apart', () => {
    expect(texts(`Đoạn.\n\n${long}\n\n- việc thứ nhất\n\niPhone mới ra mắt.`)).toHaveLength(4);
  });
  test('passes over blank lines of odd white space', () => {
    expect(texts('Một.\n\u00a0\n \u200b\nHai.')).toEqual(['Một.', 'Hai.']);
  });
});
