import { expect, test } from 'vitest';
import { articleOf } from '../../../../../src/main/ingest/article-of';
import { plainDocument } from '../../../../../src/main/ingest/formats/txt';

const story =
  'Ngày 26/8, tại trụ sở hợp tác xã, các xã viên bàn việc đắp lại đoạn bờ kênh bị nước cuốn và chia nhau từng phần việc theo thôn. Ai cũng hứa làm xong trước mùa gặt, và ghi lời hứa ấy vào sổ chung của thôn.';
const shown = 'Chủ tịch xã Lau Mai Văn An tiếp đoàn xã viên thôn Mai.';

test('a source in brackets behind a line that shows people credits their picture, above a story', () => {
  const { origin, blocks } = articleOf(plainDocument(`Đắp bờ kênh\n\n${shown} (Nguồn: Bản tin)\n\n${story}\n`), {
    pathDate: null,
  });
  expect(origin).toBeNull();
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'caption', 'paragraph']);
});

test('at the end of a story it credits the story', () => {
  const { origin } = articleOf(plainDocument(`Đắp bờ kênh\n\n${story} (Nguồn: Bản tin)\n`), { pathDate: null });
  expect(origin).toBe('Bản tin');
});
