import { expect, test } from 'vitest';
import { articleOf } from '../../../../../src/main/ingest/article-of';
import { plainDocument } from '../../../../../src/main/ingest/formats/txt';

const headline = 'Hai tỉnh bàn kế hoạch hợp tác thương mại trong năm tới';
const lead = 'Sáng nay, đoàn công tác của tỉnh làm việc với các đơn vị về kế hoạch hợp tác, nhất là thương mại.';
const body = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.';

function read(...lines: string[]): ReturnType<typeof articleOf> {
  return articleOf(plainDocument(lines.join('\n\n')), { pathDate: null });
}

test('a headline said again before the lead is a duplicate', () => {
  const { title, blocks } = read(headline, `${headline} ${lead}`, body);
  expect(title).toBe(headline);
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'duplicate', 'paragraph', 'paragraph']);
});
test('also with the section of the page glued before it', () => {
  const { title, blocks } = read(headline, `Kinh tế - Xã hội ${headline} ${lead}`, body);
  expect(title).toBe(headline);
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'duplicate', 'paragraph', 'paragraph']);
  const { blocks: told } = read(headline, `Tỉnh cho biết, theo báo: ${headline} ${lead}`, body);
  expect(told.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
});
test('a lead about what bears the headline for a name is the lead', () => {
  const { blocks } = read(headline, `Chương trình ${headline} ${lead}`, body);
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
});
test('said again before the moment it appeared, it is no longer headline', () => {
  const { title, published, blocks } = read(
    headline,
    `${lead.slice(0, 80)} ...`,
    `${headline} 05/06/2024 17:18`,
    lead,
    body,
  );
  expect(title).toBe(headline);
  expect(published?.value).toBe('2024-06-05T17:18');
  expect(blocks.map(({ kind }) => kind)).toEqual('title duplicate duplicate dateline paragraph paragraph'.split(' '));
});
test('words that go on with a name are not the headline said again', () => {
  const open = 'Chủ tịch tỉnh tiếp đoàn doanh nghiệp của công ty Sông';
  const { blocks } = read(
    open,
    `${open} Hồng Hà đang làm việc tại tỉnh, và bàn về kế hoạch của hai bên trong năm tới.`,
    body,
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
});
