import { expect, test } from 'vitest';
import { openCredits } from '../../../../../src/main/ingest/blocks/credits/open-credit';

const next = 'hai bên bàn kế hoạch hợp tác trong năm tới.';

test.each([
  ['Ảnh: Mai An', 'Theo chương trình,'],
  ['Ảnh: Mai An', 'Khoảng 11h30 ngày 1/3,'],
  ['Ảnh: Mai An.', ' Những người tới dự'],
  ['Ảnh: RIA Tin.', 'Tổ chức này cho rằng'],
  ['Ảnh: VGP/Mai An', 'Chị Lành (phường Nam) cho biết'],
  ['Ảnh minh họa: Mai An', 'Tương tự năm trước,'],
  ['Ảnh: Cổng ĐT Chính phủ', 'Thủ tướng cho rằng'],
  ['Ảnh: Ban Kinh tế Trung ương', 'Năm 2017 là năm mà'],
  ['Ảnh: thudo.vn', 'Phó Thủ tướng cho rằng'],
  ['Ảnh: Thudo.vn', 'Phó Thủ tướng cho rằng'],
  ['Ảnh: Công an cung cấp', 'Theo điều tra,'],
  ['Ảnh: Cắt từ clip.', ' Bà Lành cho biết'],
  ['Ảnh: Hải quân Lau.', ' Tàu về bến khi'],
  ['Nguồn: bantin.vn', 'Ông Lành cho rằng'],
  ['Nguồn: Bantin', 'Ông Lành cho rằng'],
])('%s ends before "%s"', (credit, sentence) => {
  const inside = `Đại biểu dự buổi làm việc. ${credit} ${sentence} ${next}`;
  const found = openCredits(inside, [inside.indexOf(':')]).map(({ at, length }) => inside.slice(at, at + length));
  expect(found).toEqual([credit]);
});

test('a source inside a sentence credits no picture', () => {
  const inside = `Số liệu nguồn: Bantin ${next} Bảng nguồn Nguồn: Bantin Theo đó ${next}`;
  expect(openCredits(inside, [inside.indexOf(':'), inside.lastIndexOf(':')])).toEqual([]);
});
