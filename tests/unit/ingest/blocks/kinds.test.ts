import { expect, test } from 'vitest';
import { giveKinds } from '../../../../src/main/ingest/blocks/kinds';
import { paragraphs } from '../../../../src/main/ingest/blocks/paragraphs';
import { piece } from '../../../../src/main/ingest/blocks/piece';

const title = 'Xã Đồng Sậy mở bến đò mới';
const story = [
  'Sáng 12/3, xã Đồng Sậy mở bến đò mới ở cuối làng, sau hai năm người dân phải đi vòng qua cầu tạm của xã bên.',
  'Bến có mái che, có đèn và một chỗ ngồi chờ cho chừng ba mươi người; đò chạy từ năm giờ sáng đến chín giờ tối.',
];
const teaser =
  'Huyện bên vừa khánh thành một con đường liên xã dài bảy cây số, nối hai chợ đầu mối với bến xe của thị trấn cũ.';

function kindsOf(lines: readonly string[]): readonly (string | null)[] {
  const text = lines.join('\n\n');
  return giveKinds(
    text,
    paragraphs(text).map(({ start, end }) => piece(start, end)),
  ).map(({ kind }) => kind);
}

test('below the story a heading that closes it hides what tells of other articles, at any length', () => {
  expect(kindsOf([title, ...story, 'Tin khác', teaser])).toEqual([
    'title',
    'paragraph',
    'paragraph',
    'related',
    'related',
  ]);
});

test('above the story the same heading, copied with a side column, hides none of it', () => {
  expect(kindsOf([title, 'Tin khác', ...story])).toEqual(['title', 'related', 'paragraph', 'paragraph']);
});

const goings = [
  'Bến đò này là nơi dừng chân của những người buôn bán từ ba xã trên đường ra chợ huyện vào mỗi buổi sáng tinh mơ.',
  'Từ nay, theo ông trưởng bến, ai cũng có thể mua vé cả tháng với giá bằng nửa giá vé ngày, và trẻ em không phải trả tiền.',
];

test('a line between paragraphs that names what is to be seen is a caption, a promise of what follows is not', () => {
  const seen = 'Đò chở khách đầu tiên cập bến xã Đồng Sậy trong màu áo mới';
  const heading = 'Vì sao phải có thêm một bến nữa?';
  expect(kindsOf([title, ...story, seen, ...goings])).toEqual([
    'title',
    'paragraph',
    'paragraph',
    'caption',
    'paragraph',
    'paragraph',
  ]);
  expect(kindsOf([title, ...story, heading, ...goings]).includes('caption')).toBe(false);
});

test('initials at the end sign a story, and an address with its label is where it came from', () => {
  expect(kindsOf([title, ...story, 'Link: https://ban-tin.example/ben-do', 'T.An']).slice(-2)).toEqual([
    'source',
    'byline',
  ]);
});

test('a heading of links that lost its line break is a link', () => {
  expect(
    kindsOf([title, ...story, 'Tin liên quan Huyện bên khánh thành con đường liên xã dài bảy cây số']).at(-1),
  ).toBe('related');
});

test('what was cut off a story that stands on one line is no headline: without an end it stands under its picture', () => {
  const text = `${title} ${story.join(' ')}`;
  const cut = [piece(0, title.length), piece(title.length + 1, text.length)];
  expect(giveKinds(text, cut).map(({ kind }) => kind)).toEqual(['caption', 'paragraph']);
});

test('a long line that ends open among closed paragraphs is a caption, unless it argues or tells of two things', () => {
  const long = [...story, ...goings].map((words) => [words, words, words].join(' '));
  const seen =
    'Chủ tịch xã Đồng Sậy cùng các hộ dân trồng tre, người làm bến và thầy cô trường làng trên chuyến đò đầu tiên';
  const argued =
    'Người đi đò cũng có thể nhờ người khác mua vé thay mình, nhưng phải có giấy của xã hoặc của nhà trường gần đây';
  expect(kindsOf([title, ...long.slice(0, 2), seen, ...long.slice(2)])[3]).toBe('caption');
  expect(kindsOf([title, ...long.slice(0, 2), argued, ...long.slice(2)]).includes('caption')).toBe(false);
});

test('links to earlier issues end where a line opens otherwise', () => {
  const links = [
    'Kỳ 12/3',
    'Kỳ 12/3, kết quả đua thuyền xã Lau hôm nay.',
    '- Kỳ 5/3',
    'Kỳ 5/3, kết quả đua thuyền xã Lau.',
  ];
  const after = 'Cơ cấu giải thưởng như sau:';
  expect(
    kindsOf([title, ...story, 'Xem lại kết quả đua thuyền các kỳ trước', ...links, after, ...goings]).slice(3),
  ).toEqual([...Array.from({ length: 5 }, () => 'related'), 'paragraph', 'paragraph', 'paragraph']);
});

test('links to earlier issues name other days than the headline', () => {
  const links = [
    '- Kết quả đua ngày 5/3',
    'ĐUA 5/3, đua thuyền sông Lau thứ 3 ngày 5/3/2021',
    '- Kết quả đua ngày 4/3',
  ];
  const own = ['Kết quả ngày 12/3 có ở bến Lau.', 'Kết quả đua thuyền các xã:'];
  const heading = 'XEM LẠI KẾT QUẢ ĐUA THUYỀN KỲ GẦN ĐÂY NHẤT!!!';
  expect(
    kindsOf(['Đua thuyền sông Lau ngày 12/3', ...story, heading, ...links, ...own, ...goings]).slice(3, 9),
  ).toEqual([...Array.from({ length: 4 }, () => 'related'), 'paragraph', 'paragraph']);
});

test('names of the headline above the lead say what it is about, other names who wrote it', () => {
  expect(kindsOf(['Lau và Đồng Sậy mở bến đò mới', 'LAU - ĐỒNG SẬY', ...story])[1]).toBe('boilerplate');
  expect(kindsOf(['Lau và Đồng Sậy mở bến đò mới', 'MAI AN - LÊ BÌNH', ...story])[1]).toBe('byline');
});

test('a writer with the paper is a byline, a paper alone the source', () => {
  expect(kindsOf([title, ...story, 'Theo Mai An/bantin.example.vn']).at(-1)).toBe('byline');
  expect(kindsOf([title, ...story, 'Theo Báo Thủ Đô Mới']).at(-1)).toBe('source');
});

test('below the last paragraph a line that names a picture is a caption, a heading is none', () => {
  const picture = 'Hình ảnh người lái đò khi còn đi học ở trường làng';
  expect(kindsOf([title, ...story, picture]).at(-1)).toBe('caption');
  expect(kindsOf([title, ...story, 'Người lái đò khi còn đi học ở trường làng']).at(-1)).toBe('paragraph');
});

test('how a long paragraph ends is seen whatever stands in the middle of it', () => {
  const told = `${'Bến có mái che cho khách '.repeat(20).slice(0, 439)}, ${'và đò chạy từ năm giờ sáng đến tối '.repeat(4)}.`;
  const shown = 'Các đại biểu dự lễ mở bến đò.';
  expect(kindsOf([title, told, shown, ...story])).toContain('caption');
  expect(kindsOf([title, told.replace(/\.$/u, ':'), shown, ...story])).not.toContain('caption');
});
