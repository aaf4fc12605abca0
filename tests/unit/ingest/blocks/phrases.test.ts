import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../../src/main/ingest/article-of';
import {
  isBoilerplate,
  isDatedLink,
  isRelatedHeading,
  isRelatedLink,
} from '../../../../src/main/ingest/blocks/phrases';
import { plainDocument } from '../../../../src/main/ingest/formats/txt';

describe('isBoilerplate', () => {
  test.each([
    'Lượt xem: 1013',
    '667 lượt xem',
    'Số lần xem: 45',
    '(Lượt đọc: 345)',
    '[Đã đọc: 3545 lần]',
    'Đọc 1.234 lần',
    'Số người truy cập: 12.345',
    'Lượt xem : 33 | In trang | Gửi email',
    'Lượt xem: 1.234 In trang',
    'Quay lại',
    'Mời bạn đọc xem video',
    '(1.024 lượt xem)',
    '1.024 Lượt xem - 3 bình luận',
    'Thích 0',
    'Like Share',
    'Xếp hạng: 4/5',
    'Bình chọn bài viết này',
    'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
    '#duathuyen #xalau',
    'Trang chủ > Thời sự > Xã Lau',
    'Ghi rõ nguồn "Sông Mai" khi phát hành lại',
    'A- A A+',
    'Bạn cần đăng nhập để bình luận',
    'Theo dõi Báo Sông Mai trên',
    'Xem chi tiết',
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
    'Theo bạn đội nào về nhất? Làng Lau Làng Mai BÌNH CHỌN Xem kết quả Chia sẻ',
    'This site uses technical cookies to make navigation easier.',
    '<mã nhúng>',
    'Máy của bạn không hỗ trợ nghe xem Play video, Thời lượng 6,47',
    'news close arrow_left arrow_right menu_open Đội hình ra sân',
  ])('hides %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });
  test.each([
    'Đánh giá về kết quả, Bộ trưởng nêu ba điểm.',
    'Chia sẻ kinh nghiệm với địa phương là việc cần làm.',
    'Bài báo có 667 lượt xem chỉ trong một giờ.',
    'Người xem hai bên bờ đông như hội',
    'Đọc 12 trang mỗi ngày',
    'Quảng cáo sai sự thật bị xử phạt',
    'Tệp quang-canh.jpeg (2 MB)',
  ])('keeps %s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

test('all below a heading that closes the article is of others', () => {
  const story = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng việc.';
  const lines = ['Hai tỉnh bàn kế hoạch hợp tác', story, 'Tin khác', `Xưởng chè mở cửa ${story}`, 'Hội chè khai mạc'];
  const { blocks } = articleOf(plainDocument(lines.join('\n\n')), { pathDate: null });
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'related', 'related', 'related']);
});

describe('links to other articles', () => {
  test.each([
    'Tin liên quan',
    'Tin, bài liên quan',
    'Những tin mới hơn',
    'Các tin đã đưa ngày',
    'Cùng tác giả',
    'TIN LIÊN QUAN:',
    'Xem thêm',
    'Các tin khác',
    'Có thể bạn quan tâm',
  ])('%s is a heading', (line) => {
    expect(isRelatedHeading(line)).toBe(true);
  });
  test.each([
    '| Một bài khác về hội nghị Phần mở đầu của bài ấy ... |',
    '>> Một bài khác về hội nghị',
    'Xem thêm: Một bài khác',
    '&gt;&gt; Một bài khác về hội nghị',
    '[Một bài khác về hội nghị ba bên]',
    'XEM KẾT QUẢ CỦA MƯỜI HAI ĐỘI TẠI ĐÂY',
  ])('%s is a link', (line) => {
    expect(isRelatedLink(line)).toBe(true);
  });
  test('a caption that ends with a bar is none', () => {
    expect(isRelatedLink('Các đại biểu dự hội nghị. (Ảnh: Mai An) |')).toBe(false);
    expect(isRelatedLink('Xem lễ hội xong, cả nhà ở lại ăn cơm tại đây cho đến tối. Ai cũng vui tại đây')).toBe(false);
  });
  test('a headline with its day is a link among others like it', () => {
    expect(isDatedLink('Một bài khác về hội nghị(21/06/2005)')).toBe(true);
    expect(isDatedLink('Lễ kỷ niệm 60 năm (14/6/1957 - 14/6/2017).')).toBe(false);
  });
});

test.each([
  'Hotline: 0912.345.678',
  'Thích nghi với nước lũ',
  'Xếp hạng các đội đua thuyền',
  'Chia sẻ kinh nghiệm đua thuyền',
  'Theo dõi chặt diễn biến lũ trên sông',
  'Bình chọn đội thuyền đẹp nhất hội',
  'Ghi rõ nguồn gốc từng bó đũa tre',
  'Ghi rõ nguồn thu của từng hộ để xét miễn giảm.',
  'Người xem',
  'Lần đọc',
  'Xếp hạng: 5/63',
  'Theo dõi báo cáo thủy văn trên',
])('%s may be what an article tells', (line) => {
  expect(isBoilerplate(line)).toBe(false);
});
