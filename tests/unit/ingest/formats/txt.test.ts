import { describe, expect, test } from 'vitest';
import type { BlockKind, ParsedArticle } from '../../../../src/shared/article';
import { articleOf, type FileFacts } from '../../../../src/main/ingest/article-of';
import { markdownDocument } from '../../../../src/main/ingest/formats/md';
import { plainDocument } from '../../../../src/main/ingest/formats/txt';

const facts = { pathDate: null };
const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.';
const two = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.';
const three = 'Kết thúc buổi làm việc, đoàn đến thăm một xưởng chế biến chè và trao đổi với công nhân về tay nghề.';

function parseText(text: string, place: FileFacts, format: 'txt' | 'md' = 'txt'): ParsedArticle {
  return articleOf(format === 'md' ? markdownDocument(text) : plainDocument(text), place);
}
function kinds(text: string, format: 'txt' | 'md' = 'txt'): [BlockKind, string][] {
  return parseText(text, facts, format).blocks.map((block) => [block.kind, text.slice(block.start, block.end).trim()]);
}

describe('plain text and Markdown', () => {
  test('knows the parts of an article', () => {
    const text = [
      'Thứ tư, 15/12/2021 10:53 GMT+7',
      'Đoàn công tác của tỉnh bàn kế hoạch hợp tác',
      one,
      'Quang cảnh buổi làm việc.',
      two,
      'Đồng chí Trần Văn An phát biểu tại buổi làm việc.',
      three,
      'Mai An',
      'Nguồn: Bản tin Ngoại vụ',
      'Lượt xem: 12',
      'Tin liên quan',
      'Một bài khác về chuyến thăm',
    ].join('\n\n');
    expect(kinds(text).map(([kind]) => kind)).toEqual(
      'dateline title paragraph caption paragraph caption paragraph byline source boilerplate related related'.split(
        ' ',
      ),
    );
    const parsed = parseText(text, facts);
    expect(parsed).toMatchObject({
      title: 'Đoàn công tác của tỉnh bàn kế hoạch hợp tác',
      titleMade: false,
      published: { value: '2021-12-15T10:53+07:00', basis: 'printed' },
      origin: 'Bản tin Ngoại vụ',
      byline: 'Mai An',
      publisher: null,
      lang: 'vi',
    });
  });

  test('makes a title where the first line is a sentence', () => {
    expect(parseText(`${one}\n${two}`, facts)).toMatchObject({ titleMade: true });
  });

  test('does not take a caption for the title', () => {
    const parsed = parseText(`Các đại biểu chụp ảnh chung. (Ảnh: Mai An) |\n${one}\n${two}`, facts);
    expect(parsed.titleMade).toBe(true);
    expect(parsed.blocks[0]?.kind).toBe('caption');
    expect(parsed.title.startsWith('Đoàn công tác của tỉnh')).toBe(true);
  });

  test('splits a caption glued to the end of a paragraph', () => {
    expect(kinds(`Tên bài viết\n\n${one} ${two}Toàn cảnh buổi làm việc tại điểm cầu Bộ\nKH&CN\n\n${three}`)[2]).toEqual(
      ['caption', 'Toàn cảnh buổi làm việc tại điểm cầu Bộ\nKH&CN'],
    );
  });

  test('splits a credited caption from the text that runs on after it', () => {
    const [, caption, rest] = kinds(`Tên bài viết\nĐại biểu dự buổi làm việc. (Ảnh: Mai An) ${one} ${two}\n${three}`);
    expect(caption).toEqual(['caption', 'Đại biểu dự buổi làm việc. (Ảnh: Mai An)']);
    expect(rest).toEqual(['paragraph', `${one} ${two}`]);
  });

  test('splits the writer with the paper from the last sentence', () => {
    expect(kinds(`Tên bài viết\n${one} ${two} Mai An (Theo Bản tin Ngoại vụ)`).slice(2)).toEqual([
      ['byline', 'Mai An (Theo Bản tin Ngoại vụ)'],
    ]);
  });

  test('knows a second copy of the body although its paragraphs are glued', () => {
    const text = [
      one,
      two,
      'Các đại biểu tham dự.',
      three,
      '12 lượt xem',
      `${one}${two}`,
      'Các đại biểu tham dự.',
      three,
    ].join('\n');
    expect(kinds(text).map(([kind]) => kind)).toEqual(
      'paragraph paragraph caption paragraph boilerplate duplicate duplicate duplicate'.split(' '),
    );
  });

  test('does not hide a short phrase that comes twice', () => {
    expect(kinds(`${one}\nĐúng vậy.\n${two}\nĐúng vậy.\n${three}`).filter(([kind]) => kind === 'duplicate')).toEqual(
      [],
    );
  });

  test('takes no sentence below a front matter that names the article for its title, and a quotation for text', () => {
    const text = `---\ntitle: Tên trong đầu tệp\n---\n\n${one}[^1]\n\n> “Vốn đến đâu, làm đến đó”, ông nhấn mạnh.\n\n${two}\n`;
    expect(kinds(text, 'md').map(([kind]) => kind)).toEqual(['boilerplate', 'paragraph', 'paragraph', 'paragraph']);
  });

  test('reads the front matter and headings of Markdown and leaves its text alone', () => {
    const text = `---\ntitle: "Tên trong đầu tệp"\nauthor: Mai An\ndate: 2021-12-14\nurl: https://a.example/1\n---\n\n# Tên bài\n\n${one}\n\n## Phần hai\n\n![Quang cảnh](a.jpg)\n\n${two}\n`;
    expect(kinds(text, 'md').map(([kind]) => kind)).toEqual(
      'boilerplate title paragraph paragraph caption paragraph'.split(' '),
    );
    expect(parseText(text, facts, 'md')).toMatchObject({
      text,
      title: 'Tên trong đầu tệp',
      byline: 'Mai An',
      url: 'https://a.example/1',
      published: { value: '2021-12-14', basis: 'metadata' },
    });
  });

  test.each([
    ['title: >-\n  Tên trong\n  đầu tệp\nauthors:\n  - "[[Mai An]]"\n  - Lê Bình', { byline: 'Mai An, Lê Bình' }],
    ['title: Tên trong\n  đầu tệp\nauthor: [Mai An, "Lê Bình"]', { byline: 'Mai An, Lê Bình' }],
    [
      'title: Tên trong đầu tệp\nsource: https://a.example/1\ndate: 2021-12-14T10:53:00+0700\ncreated: 2022-01-02',
      {
        url: 'https://a.example/1',
        publisher: null,
        published: { value: '2021-12-14T10:53+07:00' },
        saved: '2022-01-02',
      },
    ],
  ])('reads the front matter as programs write it: %j', (head, told) => {
    const text = `---\n${head}\n---\n\n${one}\n\n${two}\n`;
    expect(parseText(text, facts, 'md')).toMatchObject({ title: 'Tên trong đầu tệp', ...told });
  });

  test('reads a front matter of TOML', () => {
    const text = `+++\ntitle = "Tên trong đầu tệp"\ndate = 14/12/2021\n+++\n\n${one}\n\n${two}\n`;
    expect(parseText(text, facts, 'md')).toMatchObject({
      ...{ title: 'Tên trong đầu tệp', published: { value: '2021-12-14' } },
    });
  });

  test('reads who wrote a text of Markdown and when without the marks that set it off', () => {
    const text = `# Tên bài\n\n*14/12/2021 10:53*\n\n${one}\n\n${two}\n\n**Mai An**\n`;
    expect(parseText(text, facts, 'md')).toMatchObject({ byline: 'Mai An', published: { value: '2021-12-14T10:53' } });
    expect(kinds(text, 'md').map(([kind]) => kind)).toEqual('title dateline paragraph paragraph byline'.split(' '));
  });

  test('takes the title of Markdown from its first heading', () => {
    expect(parseText(`# Tên bài\n\n${one}`, facts, 'md').title).toBe('Tên bài');
    expect(parseText(`Tên bài\n=====\n\n${one}`, facts, 'md').title).toBe('Tên bài');
  });

  test('takes the date of a file name only as an uncertain one', () => {
    expect(parseText(`Tên bài\n${one}`, { pathDate: '2024-07-25' }).published).toEqual({
      value: '2024-07-25',
      basis: 'folder',
      certain: false,
    });
  });
});
