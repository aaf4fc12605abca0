import { describe, expect, test } from 'vitest';
import { recogniseEvent } from '../../../../src/main/recognise/events/article-event';
import { recogniseIn } from '../../../../src/main/recognise/recognise';
import { tokenise } from '../../../../src/main/recognise/words/tokens';

function reported(title: string, text: string, date: string | null = '2031-05-06') {
  const published = date === null ? null : { value: date, basis: 'printed' as const, certain: true };
  const tokens = tokenise(text, []);
  const { officials } = recogniseIn(text, tokens);
  return recogniseEvent({ title, text, published, event: null }, officials, tokens);
}

const keyOf = (title: string, text: string, date?: string | null): string | null =>
  reported(title, text, date)?.key ?? null;

describe('the event an article reports', () => {
  test.each<[string, string, string | null]>([
    ['Bế mạc Hội nghị Ngoại giao lần thứ 31', '', 'hoi-nghi-ngoai-giao-31'],
    ['Hội nghị Ngoại giao 31 khai mạc', '', 'hoi-nghi-ngoai-giao-31'],
    ['', 'Sáng nay, Hội nghị Ngoại vụ lần thứ 21 đã diễn ra.', 'hoi-nghi-ngoai-vu-21'],
    ['', 'Hội nghị Thượng đỉnh Nông dân Toàn vùng năm 2031 khai mạc.', 'hoi-nghi-thuong-dinh-nong-dan-toan-vung-2031'],
    ['Kỳ họp thứ nhất của Hội đồng', '', null],
    ['Hội nghị bàn về hợp tác năm 2022', '', null],
    ['Đại hội Đảng toàn quốc lần thứ XIII thành công', '', 'dai-hoi-dang-toan-quoc-13'],
  ])('%s %s -> %s', (title, text, key) => {
    expect(keyOf(title, text)).toBe(key);
  });
});

describe('a session or congress', () => {
  test.each<[string, string | null]>([
    ['Sáng 6/5, Kỳ họp thứ 7, Quốc hội khóa XV khai mạc tại thủ đô.', 'ky-hop-7-quoc-hoi-khoa-15'],
    ['Tại kỳ họp thứ bảy Quốc hội khóa XV, các đại biểu bàn về lúa.', 'ky-hop-7-quoc-hoi-khoa-15'],
    ['Hôm nay khai mạc Kỳ họp bất thường lần thứ 7, Quốc hội khóa XV.', 'ky-hop-bat-thuong-7-quoc-hoi-khoa-15'],
    ['Tại Kỳ họp thứ 9 (chuyên đề) HĐND tỉnh Lào Cai khóa XVI, đại biểu hỏi.', 'ky-hop-9-hdnd-lao-cai-khoa-16'],
    ['Kỳ họp thứ 7 của Quốc hội khai mạc hôm nay.', null],
    ['Tỉnh đang thực hiện Kết luận Kỳ họp thứ 7, Quốc hội khóa XV về lúa.', null],
    ['Tháng 4/2021, tại Kỳ họp thứ 7, Quốc hội khóa XV, ông được bầu.', null],
    ['Khai mạc Đại hội đại biểu toàn quốc lần thứ XIII.', null],
    ['Bế mạc Hội nghị Trung ương 8.', null],
    ['Hôm nay là Ngày Gia đình Việt Nam 28/6.', null],
    ['Bế mạc Hội nghị Trung ương 8 khóa XIII.', 'hoi-nghi-trung-uong-8-khoa-13'],
    ['Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII bế mạc.', 'hoi-nghi-trung-uong-8-khoa-13'],
    ['Đại hội đại biểu toàn quốc lần thứ XIII của Đảng khai mạc.', 'dai-hoi-dang-toan-quoc-13'],
    ['Đại hội XIII của Đảng diễn ra tại thủ đô.', 'dai-hoi-dang-toan-quoc-13'],
    ['Đại hội Đảng lần thứ mười bốn khai mạc.', 'dai-hoi-dang-toan-quoc-14'],
    ['Khai mạc kỳ họp thứ mười lăm HĐND tỉnh Nghệ An khóa XVII.', 'ky-hop-15-hdnd-nghe-an-khoa-17'],
    ['Khai mạc kỳ họp thứ mười một, Quốc hội khóa XIV.', 'ky-hop-11-quoc-hoi-khoa-14'],
    ['Đại hội Đảng lần thứ mười năm 2006 khai mạc.', 'dai-hoi-dang-toan-quoc-10'],
    ['Xã thi đua đưa Nghị quyết Đại hội XIII của Đảng vào đời sống.', null],
    ['Theo Đại hội XIII của Đảng, nông nghiệp là trụ đỡ.', null],
    ['Đại hội Hội Nông dân tỉnh Lào Cai lần thứ XI bế mạc.', 'dai-hoi-hoi-nong-dan-tinh-lao-cai-11'],
  ])('%s -> %s', (text, key) => {
    expect(keyOf('', text)).toBe(key);
  });
});

describe('an anniversary', () => {
  test.each<[string, string | null]>([
    [
      'Lễ kỷ niệm 75 năm Ngày thành lập ngành Thủy lợi Việt Nam được tổ chức.',
      'ky-niem-75-nam-thanh-lap-nganh-thuy-loi',
    ],
    [
      'Bộ tổ chức kỷ niệm 75 năm thành lập ngành Thủy lợi với nhiều khách mời.',
      'ky-niem-75-nam-thanh-lap-nganh-thuy-loi',
    ],
    [
      'Hai nước kỷ niệm 60 năm quan hệ ngoại giao Việt Nam - Lào tại Viêng Chăn.',
      'ky-niem-60-nam-quan-he-ngoai-giao-lao',
    ],
    ['Lễ mừng kỷ niệm 60 năm quan hệ ngoại giao giữa Việt Nam và Lào.', 'ky-niem-60-nam-quan-he-ngoai-giao-lao'],
    ['Nhân dịp kỷ niệm 75 năm Ngày thành lập ngành Thủy lợi, Bộ trưởng đi thăm đê.', null],
    ['Lễ kỷ niệm 49 năm giải phóng miền Nam diễn ra ở Hải Phòng.', 'ky-niem-49-nam-giai-phong-mien-nam'],
    ['Lễ kỷ niệm 95 năm thành lập Hội Đê điều và đón danh hiệu.', 'ky-niem-95-nam-thanh-lap-hoi-de-dieu'],
    ['Lễ kỷ niệm 134 năm ngày sinh Chủ ...', null],
    ['Bộ tem mới in nhân ngày kỷ niệm 75 năm Ngày thành lập ngành Thủy lợi.', null],
    ['Ca sĩ kỷ niệm 30 năm ca hát.', null],
    ['Họ kỷ niệm 30 năm ngày cưới.', null],
  ])('%s -> %s', (text, key) => {
    expect(keyOf('', text)).toBe(key);
  });
});

test('an event told in the middle of a sentence is called as at the head of a line', () => {
  const text = 'Bộ tổ chức kỷ niệm 75 năm thành lập ngành Thủy lợi với nhiều khách mời.';
  expect(reported('', text)?.label).toMatch(/^Kỷ niệm 75 năm thành lập ngành Thủy lợi/u);
});

describe('a visit', () => {
  test.each<[string, string | null]>([
    ['Chủ tịch nước Trần Văn An thăm cấp Nhà nước tới Lào.', 'tham-lao-tran-van-an-2031-05'],
    ['Chuyến thăm chính thức Lào của Chủ tịch nước Trần Văn An bắt đầu hôm nay.', 'tham-lao-tran-van-an-2031-05'],
    ['Chuyến thăm của Chủ tịch nước Trần Văn An đến Lào rất tốt đẹp.', 'tham-lao-tran-van-an-2031-05'],
    ['Từ ngày 30/4 đến 2/5, Chủ tịch nước Trần Văn An thăm chính thức Lào.', 'tham-lao-tran-van-an-2031-04'],
    ['Bộ trưởng Lê Văn Bình đón Chủ tịch nước Trần Văn An thăm Lào.', 'tham-lao-tran-van-an-2031-05'],
    ['Chủ tịch nước Trần Văn An mời Thủ tướng Lào Lê Văn Bình sớm thăm Việt Nam.', null],
    ['Sau chuyến thăm Lào, Chủ tịch nước Trần Văn An đi làm việc ở tỉnh.', null],
    ['Chủ tịch nước Trần Văn An thăm bà con xã Bến Đá.', null],
    ['Chủ tịch nước Trần Văn An thăm Đức Pháp chủ.', null],
    ['Thủ tướng nước bạn thăm chính thức Lào.', null],
  ])('%s -> %s', (text, key) => {
    expect(keyOf('', text)).toBe(key);
  });

  test('is none without a year, and is called by who visits what', () => {
    const text = 'Chủ tịch nước Trần Văn An thăm cấp Nhà nước tới Lào.';
    expect(keyOf('', text, null)).toBeNull();
    expect(keyOf('', text, '--05-06')).toBeNull();
    expect(reported('', text)?.label).toBe('Trần Văn An thăm Lào');
  });
});
