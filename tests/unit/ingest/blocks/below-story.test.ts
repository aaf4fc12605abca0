import { expect, test } from 'vitest';
import { articleOf } from '../../../../src/main/ingest/article-of';
import { plainDocument } from '../../../../src/main/ingest/formats/txt';

const headline = 'Tỉnh Sông Lam thông xe cầu mới nối hai huyện';
const story = [
  'Sáng 3/9, tỉnh Sông Lam thông xe cây cầu dài 1,2 km nối hai huyện bên sông sau ba năm thi công liên tục.',
  'Công trình có bốn làn xe, vốn đầu tư 900 tỷ đồng, do ban quản lý dự án giao thông của tỉnh làm chủ đầu tư.',
  'Theo kế hoạch, tỉnh sẽ làm tiếp đường dẫn dài 5 km ở bờ nam, hoàn thành vào quý bốn của năm sau.',
];

function kindsOf(...lines: readonly string[]): readonly string[] {
  const { text, blocks } = articleOf(plainDocument(lines.join('\n\n')), { pathDate: null });
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim()}`);
}

test('readers’ words and the tags of a page stand below its story', () => {
  const below = ['Tags:', 'Sông Lam', 'cầu mới', 'Bình luận (2)', 'Mai An', 'Cầu đẹp quá.', '10:40 3/9/2024'];
  const kinds = kindsOf(headline, ...story, ...below);
  expect(kinds.slice(4)).toEqual(below.map((line) => `boilerplate: ${line}`));
});

test('a heading of the story without a number hides nothing below it', () => {
  const kinds = kindsOf(headline, ...story, 'Ý kiến bạn đọc', 'Cầu đẹp quá, mong sớm có đường dẫn.');
  expect(kinds.at(-1)).toBe('paragraph: Cầu đẹp quá, mong sớm có đường dẫn.');
});

test('the number of comments above a story hides nothing of it', () => {
  const kinds = kindsOf(headline, 'Bình luận (2)', ...story);
  expect(kinds.slice(2)).toEqual(story.map((line) => `paragraph: ${line}`));
});

test('who wrote a story is named above the furniture below it, and above the moment of publication', () => {
  const links = ['Tham khảo thêm', 'Ba huyện miền núi có điện', 'Tin liên quan', 'Khởi công đường ven biển'];
  const more = ['Từ khóa:', 'Sông Lam', 'Viết bình luận', 'Quan tâm nhất', 'Mới nhất'];
  expect(kindsOf(headline, ...story, 'Lê Bình', ...links, ...more)[4]).toBe('byline: Lê Bình');
  const [lead = '', ...rest] = story;
  expect(kindsOf(headline, lead, 'Lê Bình (TTXVN/Vietnam+)', '3/9/2024 10:30', ...rest)[2]).toBe(
    'byline: Lê Bình (TTXVN/Vietnam+)',
  );
});

test('the headline with a number names a picture', () => {
  const [lead = '', ...rest] = story;
  const kinds = kindsOf(
    headline,
    lead,
    `${headline} - Ảnh 1.`,
    'Cầu mới. Ảnh: Mai An',
    ...rest,
    `${headline} - 2`,
    'Hết.',
  );
  expect(kinds.filter((one) => one.startsWith('caption'))).toEqual([
    `caption: ${headline} - Ảnh 1.`,
    'caption: Cầu mới. Ảnh: Mai An',
    `caption: ${headline} - 2`,
  ]);
});
