import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../../../src/main/ingest/article-of';
import { htmlDocument } from '../../../../../src/main/ingest/formats/html';

const words = [
  'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.',
  'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.',
  'Kết thúc buổi làm việc, đoàn đến thăm một xưởng chế biến chè và trao đổi với công nhân về tay nghề.',
  'Trước khi về, đoàn tặng các cháu ở lớp mẫu giáo của xưởng hai trăm cuốn sách và một tủ thuốc nhỏ.',
];
const title = 'Đoàn công tác bàn kế hoạch';
const caption = 'Quang cảnh buổi làm việc. Ảnh: Mai An';
const p = (text: string): string => `<p>${text}</p>`;
const article = words.map(p).join('');
const figure = `<figure><img src="a.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;
const teasers = '<aside><p>Một bài khác về chuyến thăm của đoàn, có ảnh và lời kể của người trong cuộc.</p></aside>';

function read(body: string): string[] {
  const page = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
  const { text, blocks } = articleOf(htmlDocument(page), { pathDate: null });
  return blocks.map(({ start, end }) => text.slice(start, end).trim());
}

describe('what a page holds for readers without scripts', () => {
  test.each([
    ['in one part', `<div id="content"></div><noscript><div>${article}</div></noscript>${teasers}`],
    [
      'in one part for each paragraph',
      words.map((one) => `<div class="lazy"><noscript>${p(one)}</noscript></div>`).join(''),
    ],
    ['the first of it in the page as well', `<div>${p(words[0] ?? '')}<noscript>${article}</noscript></div>`],
  ])('is the article where it lies there %s', (_, body) => {
    expect(read(body)).toEqual([title, ...words]);
  });

  test('gives a caption once that stands in the page as well', () => {
    const body = `<div>${figure}<noscript>${figure}${article}</noscript></div>`;
    expect(read(body)).toEqual([title, caption, ...words]);
  });

  test.each([
    ['pictures that load late', `<noscript>${figure}</noscript>`],
    [
      'a request',
      `<noscript>${p('Trang này cần JavaScript để chạy; xin hãy bật nó lên trong phần cài đặt của trình duyệt.')}</noscript>`,
    ],
    ['the article again', `<noscript>${article}</noscript>`],
  ])('is left out where it is %s', (_, part) => {
    expect(read(`<div>${figure}${article}${part}</div>`)).toEqual([title, caption, ...words]);
  });
});
