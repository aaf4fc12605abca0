import { describe, expect, test } from 'vitest';
import {
  isBoilerplate,
  isDatedLink,
  isRelatedHeading,
  isRelatedLink,
} from '../../../../src/main/ingest/blocks/phrases';

describe('isBoilerplate', () => {
  test.each([
    'Lượt xem: 1013',
    '667 lượt xem',
    '1.204 lượt xem',
    'Tìm theo ngày :',
    'Đánh giá',
    '(Di chuột vào ngôi sao để chọn điểm)',
    'Chia sẻ',
    'Facebook | Zalo',
    'Từ khóa: hội nghị, đối ngoại',
    'Ý kiến bạn đọc (0)',
    '***',
    '* Mời quý độc giả theo dõi các chương trình trên kênh của Đài',
    '![Quang cảnh hội nghị.jpeg)',
    'Thăm dò ý kiến Đội nhà thắng Đội nhà thua',
    'This site uses technical cookies to make navigation easier.',
    '<mã nhúng>',
  ])('hides %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });
  test.each([
    'Đánh giá về kết quả, Bộ trưởng nêu ba điểm.',
    'Chia sẻ kinh nghiệm với địa phương là việc cần làm.',
    'Bài báo có 667 lượt xem chỉ trong một giờ.',
    'Quảng cáo sai sự thật bị xử phạt',
    'Tệp quang-canh.jpeg (2 MB)',
  ])('keeps %s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

describe('links to other articles', () => {
  test.each(['Tin liên quan', 'TIN LIÊN QUAN:', 'Xem thêm', 'Các tin khác', 'Có thể bạn quan tâm'])(
    '%s is a heading',
    (line) => {
      expect(isRelatedHeading(line)).toBe(true);
    },
  );
  test.each([
    '| Một bài khác về hội nghị Phần mở đầu của bài ấy ... |',
    '>> Một bài khác về hội nghị',
    'Xem thêm: Một bài khác',
    '&gt;&gt; Một bài khác về hội nghị',
    '[Một bài khác về hội nghị ba bên]',
  ])('%s is a link', (line) => {
    expect(isRelatedLink(line)).toBe(true);
  });
  test('a caption that ends with a bar is none', () => {
    expect(isRelatedLink('Các đại biểu dự hội nghị. (Ảnh: Mai An) |')).toBe(false);
  });
  test('a headline with its day is a link among others like it', () => {
    expect(isDatedLink('Một bài khác về hội nghị(21/06/2005)')).toBe(true);
    expect(isDatedLink('Lễ kỷ niệm 60 năm (14/6/1957 - 14/6/2017).')).toBe(false);
  });
});
