import { describe, expect, test } from 'vitest';
import { makeTitle } from '../../../../src/main/ingest/metadata/made-title';

describe('makeTitle', () => {
  test.each([
    ['Sáng 19/12, Bộ Ngoại giao tổ chức hội nghị. Câu sau.', 'Bộ Ngoại giao tổ chức hội nghị'],
    ['Ngày 15-12, hội nghị của ngành khai mạc tại Hà Nội.', 'Hội nghị của ngành khai mạc tại Hà Nội'],
    ['(Báo Thủ đô mới) - Ngày 3 tháng 5, đoàn lên đường.', 'Đoàn lên đường'],
    ['Một câu mở đầu không có ngày tháng', 'Một câu mở đầu không có ngày tháng'],
  ])('%s', (lead, title) => {
    expect(makeTitle(lead)).toBe(title);
  });
  test('ends at a clause rather than in the middle of one', () => {
    const lead = `Bộ Ngoại giao tổ chức hội nghị lần thứ ba mươi hai với chủ đề “${'rất dài, '.repeat(20)}”.`;
    expect(makeTitle(lead)).toBe('Bộ Ngoại giao tổ chức hội nghị lần thứ ba mươi hai');
  });
  test('shows where it was cut off', () => {
    const title = makeTitle('chữ '.repeat(100));
    expect(title.length).toBeLessThanOrEqual(111);
    expect(title.endsWith('…')).toBe(true);
  });
});
