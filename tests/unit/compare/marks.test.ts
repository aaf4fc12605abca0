import { describe, expect, it } from 'vitest';
import { trimMarks } from '../../../src/main/compare/marks';

const trimmed = (text: string): string => {
  const { start, end } = trimMarks(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

describe('trimMarks', () => {
  it.each([
    ['a photo credit behind', 'Bà con gặt lúa. (Ảnh: Văn Lúa/ABC)', 'Bà con gặt lúa.'],
    ['a photo credit before', '(Ảnh: Văn Lúa) Bà con gặt lúa.', 'Bà con gặt lúa.'],
    ['an open photo credit', 'Ảnh: ABC/Văn Lúa Bà con gặt lúa.', 'Bà con gặt lúa.'],
    ['an agency in capitals', 'ABCXYZ Online – Lúa đã chín.', 'Lúa đã chín.'],
    ['an agency grown together', 'NôngNghiệp - Lúa đã chín.', 'Lúa đã chín.'],
    ['a place and agency', 'Hà Nội (ABC) - Lúa đã chín.', 'Lúa đã chín.'],
    ['table bars', '| Lúa đã chín. |', 'Lúa đã chín.'],
    ['nothing from a plain sentence', 'Đồng chí Văn Lúa - trưởng thôn - nói.', 'Đồng chí Văn Lúa - trưởng thôn - nói.'],
    ['all of a bare credit', 'Ảnh: Văn Lúa', ''],
  ])('cuts off %s', (_, text, expected) => {
    expect(trimmed(text)).toBe(expected);
  });
});
