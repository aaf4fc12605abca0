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
