import { describe, expect, test } from 'vitest';
import { creditAtEnd } from '../../../../../src/main/ingest/blocks/credits/picture-credit';

describe('creditAtEnd', () => {
  test.each([
    'Đại biểu dự hội nghị. Ảnh: MAI AN',
    'Đại biểu dự hội nghị. (Ảnh: Mai An/Bản tin)',
    'Đại biểu dự hội nghị - Ảnh: M.A.',
    'Đại biểu dự hội nghị. (Ảnh: Mai An) |',
    'Đại biểu dự hội nghị. Ảnh TTXVN',
    'Đại biểu dự hội nghị. Ảnh tư liệu',
    'Đại biểu dự hội nghị. Ảnh do nhân vật cung cấp',
    'Đại biểu dự hội nghị. Ảnh MAI AN',
    'Đại biểu dự hội nghị (ảnh MAI AN)',
    'Đại biểu dự hội nghị (ảnh: TTXVN)',
    'Delegates at the meeting. Photo: Mai An',
    'Đại biểu dự hội nghị. ảnh: Mai An',
    'Đại biểu dự hội nghị. Ảnh cắt từ clip.',
    'Đường đến nơi hội nghị họp ĐỒ HỌA: MAI AN',
    'Đại biểu tại cuộc gặp ảNH: Bộ NGOạI GIAO',
    'Quang cảnh cuộc gặp - ẢNh: MAI',
  ])('%s', (line) => {
    expect(creditAtEnd(line)).not.toBeNull();
  });
  test.each([
    'Triển lãm ảnh mở cửa đến cuối tháng.',
    'Hai người đứng cạnh nhau (ảnh dưới)',
    'Bà kể về bức ảnh: hai chị em bên sông',
  ])('does not take a word for a credit: %s', (line) => {
    expect(creditAtEnd(line)).toBeNull();
  });
});
