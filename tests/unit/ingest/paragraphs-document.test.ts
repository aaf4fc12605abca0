import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../src/main/ingest/article-of';
import { documentOf, type SourceParagraph } from '../../../src/main/ingest/paragraphs-document';

const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.';
const two = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.';

function kinds(given: readonly SourceParagraph[]): string[] {
  const { text, blocks } = articleOf(documentOf(given, { page: {} }), { pathDate: null });
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end).trim().slice(0, 20)}`);
}

describe('documentOf', () => {
  test('takes the kind a format tells, and the rules of plain text for the rest', () => {
    const given: SourceParagraph[] = [
      { text: 'Bộ Nội vụ', role: 'furniture' },
      { text: 'Tỉnh bàn kế hoạch hợp tác', role: 'heading' },
      { text: one },
      { text: 'Kết quả', role: 'heading' },
      { text: 'gạo', role: 'list-item' },
      { text: two },
      { text: 'Quang cảnh buổi họp. Ảnh: Mai An' },
      { text: 'Đơn vị | Số lượng', role: 'table-row' },
      { text: 'Nguồn: Bản tin Ngoại vụ' },
    ];
    expect(kinds(given)).toEqual([
      'boilerplate: Bộ Nội vụ',
      'title: Tỉnh bàn kế hoạch hợ',
      `paragraph: ${one.slice(0, 20)}`,
      'paragraph: Kết quả',
      'paragraph: gạo',
      `paragraph: ${two.slice(0, 20)}`,
      'caption: Quang cảnh buổi họp.',
      'paragraph: Đơn vị | Số lượng',
      'source: Nguồn: Bản tin Ngoại',
    ]);
  });

  test('joins a paragraph the source broke, never across one whose role is known', () => {
    const [head, tail] = [one.slice(0, 49), one.slice(50)];
    expect(kinds([{ text: two }, { text: head }, { text: tail }])).toHaveLength(2);
    expect(kinds([{ text: two }, { text: head }, { text: tail, role: 'list-item' }])).toHaveLength(3);
  });

  test('keeps a paragraph of a known role whole over its forced line breaks', () => {
    const given: SourceParagraph[] = [
      { text: 'Tỉnh bàn kế hoạch\nHợp tác năm tới', role: 'title' },
      { text: one },
      { text: 'Quang cảnh buổi họp.\nGhi lại ở tỉnh', role: 'caption' },
      { text: two },
    ];
    const { text, pieces } = documentOf(given, { page: {} });
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(given.map((paragraph) => paragraph.text));
  });

  test('says where pages start, also when the page opens with nothing', () => {
    const document = documentOf([{ text: one, page: '4' }, { text: ' ', page: '5' }, { text: two }], { page: {} });
    expect(document.pages).toEqual([
      { at: 0, label: '4' },
      { at: document.text.indexOf(two), label: '5' },
    ]);
  });

  test('lets what is printed go before what the file says of itself', () => {
    const file = { published: { value: '2020-01-02', basis: 'metadata', certain: false } as const, byline: 'Lê An' };
    const read = (given: string, pathDate: string | null) =>
      articleOf(documentOf([{ text: given }, { text: one }], { page: {}, file }), { pathDate });
    expect(read('Thứ tư, 15/12/2021', null).published).toMatchObject({ value: '2021-12-15', basis: 'printed' });
    expect(read('Tin', null)).toMatchObject({ published: file.published, byline: 'Lê An' });
    expect(read('Tin', '2019').published?.value).toBe('2020-01-02');
    expect(read('Tin', '2019-05-06').published?.value).toBe('2019-05-06');
  });
});
