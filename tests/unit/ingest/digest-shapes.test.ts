import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../../src/shared/article';
import { parts } from './digest-parts';

const titles = [
  'Chợ nổi họp từ lúc còn tối',
  'Làng dựng lại mái đình cũ',
  'Nước về ruộng cuối xã',
  'Xe sách lên đồi Cỏ May',
];
const bodies = [
  'Buổi sáng, chợ nổi họp từ lúc còn tối, ghe chở dưa, chở bí cột cây bẹo cao để người mua nhìn thấy từ xa.\n\nNgười bán kể năm nay dưa được mùa mà giá chỉ bằng nửa năm ngoái, nên nhiều nhà tính chuyển sang trồng sen.',
  'Tổ thợ mộc trong làng vừa dựng xong mái đình, cột cái vẫn là cột lim cũ được ngâm bùn ba năm.\n\nCác cụ chọn ngày rằm để mở cửa đình, mời cả những người con xa quê về dự bữa cơm chung.',
  'Trạm bơm đầu kênh chạy suốt đêm, nước về tới ruộng cuối xã lúc gà gáy, đúng ngày gieo mạ.\n\nCán bộ thủy nông nói mực nước hồ còn đủ cho ba đợt tưới nữa nếu mưa đến muộn.',
  'Chiếc xe chở hai nghìn cuốn sách dừng ở sân trường, học trò xếp hàng mượn truyện tranh.\n\nNgười giữ xe hẹn mỗi tháng sẽ trở lại một lần, mang theo sách mới mà các em đã ghi vào sổ.',
];
const papers = ['Báo Bến Nước', 'Nghề Xưa', 'Báo Nhà Nông', 'Trang Sách'];
const days = ['12/3/2020', '13/3/2020', '13/3/2020', '14/3/2020'];
const roman = ['I', 'II', 'III', 'IV'];
const all = [0, 1, 2, 3];
const t = (at: number): string => titles[at] ?? '';
const b = (at: number): string => bodies[at] ?? '';
const p = (at: number): string => papers[at] ?? '';
const d = (at: number): string => days[at] ?? '';
const each = (one: (at: number) => string): string => all.map(one).join('\n\n');
const list = all.map((at) => `${at + 1}. ${t(at)} ........ ${at + 2}`).join('\n');

describe('a digest is cut where its own separators say so', () => {
  it.each<[string, string]>([
    [
      'numbers, with paper and day behind the headline',
      each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n\n${b(at)}`),
    ],
    ['Roman numbers', each((at) => `${roman[at] ?? ''}. ${t(at)} (${p(at)}, ${d(at)})\n${b(at)}`)],
    ['numbers in brackets', each((at) => `(${at + 1}) ${t(at)} [${p(at)} - ${d(at)}]\n${b(at)}`)],
    ['words and numbers', each((at) => `Bài ${at + 1}: ${t(at)}\n(${p(at)}, ${d(at)})\n${b(at)}`)],
    ['numbers with strokes', each((at) => `${at + 1}/ ${t(at)}\nNguồn: ${p(at)}, ngày ${d(at)}\n\n${b(at)}`)],
    [
      'fields below the headline',
      each((at) => `Bài ${at + 1}: ${t(at)}\nBáo: ${p(at)}\nNgày: ${d(at)}\nTác giả: Lý Thị Sậy\n\n${b(at)}`),
    ],
    ['a stroke before paper and day', each((at) => `${at + 1}. ${t(at)} - ${p(at)}, ${d(at)}\n${b(at)}`)],
    ['the day behind “số ra”', each((at) => `${at + 1}. ${t(at)} (${p(at)}, số ra ngày ${d(at)})\n${b(at)}`)],
    [
      'numbers below a head with a day only',
      `BẢN TIN NGÀY 15/3/2020\n\n${each((at) => `${at + 1}. ${t(at)}\n\n${b(at)}`)}`,
    ],
    ['stars', each((at) => `* ${t(at)} (${p(at)} ${d(at)})\n${b(at)}`)],
    ['squares', each((at) => `■ ${t(at)}\n${p(at)}, ${d(at)}\n${b(at)}`)],
    ['no mark but a line below', each((at) => `${t(at)}\n(${p(at)}, ngày ${d(at)})\n\n${b(at)}`)],
    ['a line at the foot of each', each((at) => `${at + 1}. ${t(at)}\n\n${b(at)}\n\n(Theo ${p(at)}, ${d(at)})`)],
    ['a line at the foot of each, without numbers', each((at) => `${t(at)}\n\n${b(at)}\n\n${p(at)}, ${d(at)}`)],
    ['brackets behind the last sentence', each((at) => `${at + 1}. ${t(at)}\n\n${b(at)} (${p(at)}, ${d(at)})`)],
    ['a line above each headline', each((at) => `${p(at)}, ngày ${d(at)}\n${t(at)}\n\n${b(at)}`)],
    [
      'no word but that papers wrote of it above them',
      `Chợ nổi trên báo chí\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n${b(at)}`)}`,
    ],
    [
      'who put them together above them',
      `Chợ nổi trên báo chí\n\nTổng hợp: Mai An Sậy\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n${b(at)}`)}`,
    ],
    [
      'words of it and the name of who put them together above them',
      `Tập hợp tin bài về chợ nổi\nMai An Sậy\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n${b(at)}`)}`,
    ],
    [
      'words of it above them and the byline of the last alone',
      `Tin tức về chợ nổi\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n${b(at)}`)}\n\nMai An Sậy`,
    ],
    [
      'bylines of their own below a headline of all',
      `Chợ nổi trên báo chí\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n${b(at)}\n\nMai An Sậy`)}`,
    ],
    [
      'a list of them at the head',
      `ĐIỂM BÁO NGÀY 15/3/2020\n\nMỤC LỤC\n${list}\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ${d(at)})\n${b(at)}`)}`,
    ],
    [
      'a list at the head that says where each stood',
      `ĐIỂM BÁO\n\n${all.map((at) => `${at + 1}. ${t(at)} (${p(at)}, ${d(at)})`).join('\n')}\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ${d(at)})\n${b(at)}`)}`,
    ],
    [
      'numbers below a head that says it is a digest',
      `ĐIỂM BÁO NGÀY 15/3/2020\n\n${each((at) => `${at + 1}. ${t(at)}\n\n${b(at)}`)}`,
    ],
    [
      'sections that count anew',
      `ĐIỂM BÁO TUẦN\n\nI. TIN TRONG TỈNH\n\n1. ${t(0)} (${p(0)}, ${d(0)})\n${b(0)}\n\n2. ${t(1)} (${p(1)}, ${d(1)})\n${b(1)}\n\nII. TIN NGOÀI TỈNH\n\n1. ${t(2)} (${p(2)}, ${d(2)})\n${b(2)}\n\n2. ${t(3)} (${p(3)}, ${d(3)})\n${b(3)}`,
    ],
    [
      'lists inside an article',
      each(
        (at) =>
          `${at + 1}. ${t(at)} (${p(at)}, ${d(at)})\n\n${b(at)}${at === 1 ? '\n\n1. Mời các cụ dự bữa cơm\n2. Mở cửa đình vào rằm' : ''}`,
      ),
    ],
    ['lines of strokes', all.map((at) => `${t(at)}\n${p(at)}, ${d(at)}\n\n${b(at)}`).join('\n\n-----\n\n')],
    [
      'a small sign in the middle',
      all.map((at) => `${t(at)}\n${p(at)}, ${d(at)}\n\n${b(at)}`).join('\n\n---o0o---\n\n'),
    ],
    [
      'strokes in a digest that names no papers',
      `ĐIỂM TIN BÁO CHÍ\n15/3/2020\n\n***\n\n${all.map((at) => `${t(at)}\n\n${b(at)}`).join('\n\n***\n\n')}\n\n***\n\nNgười tổng hợp: Lý Thị Sậy`,
    ],
    [
      'an address below each',
      each((at) => `${at + 1}. ${t(at)}\nhttps://bennuoc.example.vn/${at}.html\n\n${b(at)}`).replaceAll(
        '.example.vn',
        '.vn',
      ),
    ],
    [
      'one without a line that says where it stood',
      each((at) => `${at + 1}. ${t(at)}${at === 2 ? '' : ` (${p(at)}, ${d(at)})`}\n${b(at)}`),
    ],
    [
      'headings of Markdown',
      `# Điểm báo ngày 15/3/2020\n\n${each((at) => `## ${t(at)}\n\n*${p(at)}, ${d(at)}*\n\n${b(at)}`)}`,
    ],
    [
      'the day of the digest above the first of several credits at the foot',
      `ĐIỂM BÁO\nNgày 15 tháng 3 năm 2020\n\n${each((at) => `${at + 1}. ${t(at)}\n\n${b(at)}\n\n(${p(at)}, ${d(at)})`)}`,
    ],
    [
      'fields of a database',
      each((at) => `Tiêu đề: ${t(at)}\nNguồn: ${p(at)}\nNgày đăng: ${d(at)}\nTác giả: Lý Thị Sậy\nNội dung:\n${b(at)}`),
    ],
    [
      'headlines that run over two lines',
      each((at) => `${at + 1}. ${t(at)}, chuyện kể của những người\ncòn ở lại (${p(at)}, ${d(at)})\n${b(at)}`),
    ],
  ])('%s', (_, text) => {
    const found = parts(text);
    expect(found.map(({ title }) => title.slice(0, 18))).toEqual(titles.map((title) => title.slice(0, 18)));
    for (const [at, part] of found.entries()) expect(part.text).toContain(b(at).slice(0, 60));
    expect(found.map((part) => part.text.replace(/\s+/gu, ' ')).join(' ')).toBe(text.trim().replace(/\s+/gu, ' '));
  });

  it('and each article has its own paper and day', () => {
    const found = parts(
      `ĐIỂM BÁO NGÀY 15/3/2020\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n\n${b(at)}`)}`,
    );
    expect(found.map(({ publisher }) => publisher)).toEqual(papers);
    expect(found.map(({ published }) => published?.value)).toEqual([
      '2020-03-12',
      '2020-03-13',
      '2020-03-13',
      '2020-03-14',
    ]);
    expect(found.map(({ title, titleMade }) => (titleMade ? null : title))).toEqual(titles);
  });

  const inSmall = ['Nhà nông', 'Giáo dục & Đời sống', 'Nghề xưa', 'Sông nước miền Tây'];
  it.each<[string, (at: number) => string]>([
    ['in brackets', (at) => `${at + 1}. ${t(at)}\n(${inSmall[at] ?? ''}, ${d(at)})\n\n${b(at)}`],
    ['before a stroke', (at) => `${at + 1}. ${t(at)}\n${inSmall[at] ?? ''} - ${d(at)}\n\n${b(at)}`],
    ['before “ngày”', (at) => `${at + 1}. ${t(at)}\n${inSmall[at] ?? ''} ngày ${d(at)}\n\n${b(at)}`],
    ['between strokes', (at) => `${at + 1}. ${t(at)}\n${inSmall[at] ?? ''} | ${d(at)} | Lý Thị Sậy\n\n${b(at)}`],
  ])('and a paper may be written with small letters, %s', (_, one) => {
    const found = parts(`ĐIỂM BÁO NGÀY 15/3/2020\n\n${each(one)}`);
    expect(found.map(({ publisher }) => publisher)).toEqual(inSmall);
    expect(found.map(({ published }) => published?.value)).toEqual(days.map((day) => `2020-03-${day.slice(0, 2)}`));
  });

  it('and a list of them with their papers at the head is none of them', () => {
    const contents = all.map((at) => `${at + 1}. ${t(at)} (${p(at)})`).join('\n');
    const found = parts(
      `ĐIỂM BÁO NGÀY 15/3/2020\n\nMỤC LỤC\n${contents}\n\n${each((at) => `${at + 1}. ${t(at)}\n(${p(at)} - ${d(at)})\n\n${b(at)}`)}`,
    );
    expect(found.map(({ title }) => title)).toEqual(titles);
  });

  it('and the fields of a database tell what they are named for', () => {
    const [first] = parts(
      each(
        (at) =>
          `Tiêu đề: ${t(at)}\nNguồn: ${p(at)}\nNgày đăng: ${d(at)}\nTác giả: Lý Thị Sậy\n\n${b(at)}\n\nNguồn: TTXVN`,
      ),
    );
    expect(first).toMatchObject({
      ...{ title: t(0), publisher: p(0), byline: 'Lý Thị Sậy', origin: 'TTXVN' },
      published: { value: '2020-03-12' },
    });
  });

  it('and a day without a year has that of the digest, inferred', () => {
    const found = parts(
      `ĐIỂM BÁO NGÀY 2/1/2021\n\n1. ${t(0)} (${p(0)}, 31/12)\n${b(0)}\n\n2. ${t(1)} (${p(1)}, 1/1)\n${b(1)}`,
    );
    expect(found.map(({ published }) => published)).toEqual([
      { value: '2020-12-31', basis: 'inferred', certain: false },
      { value: '2021-01-01', basis: 'inferred', certain: false },
    ]);
  });

  it('and a list of them at the head is furniture, also where headlines are in capitals and papers without a day', () => {
    const found = parts(
      `BẢN TIN ĐIỂM BÁO\n\nMỤC LỤC\n${list}\n\n${each((at) => `${at + 1}. ${t(at).toUpperCase()}\n\n${b(at)}\n\nNguồn: ${p(at)}`)}`,
    );
    expect(found.map(({ title }) => title)).toEqual(titles.map((title) => title.toUpperCase()));
    expect(found.map(({ origin }) => origin)).toEqual(papers);
    const [first] = found;
    const shown = first?.blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ start }) => start) ?? [];
    expect(shown[0]).toBe(first?.text.indexOf(t(0).toUpperCase()));
  });

  it('and fields below a headline are facts', () => {
    const [first] = parts(each((at) => `Bài ${at + 1}: ${t(at)}\nBáo: ${p(at)}\nNgày: ${d(at)}\n\n${b(at)}`));
    expect(first).toMatchObject({ publisher: p(0), byline: null, published: { value: '2020-03-12' } });
  });

  it('and a line at the foot is of the article above it, below the head of a digest, too', () => {
    const found = parts(
      `ĐIỂM BÁO NGÀY 15/3/2020\n\n${each((at) => `${t(at)}\n\n${b(at)}\n\n(Theo ${p(at)}, ${d(at)})`)}`,
    );
    expect(found.map(({ publisher, origin }) => [publisher, origin])).toEqual(papers.map((paper) => [paper, paper]));
    expect(found.map(({ published }) => published?.value.slice(-2))).toEqual(['12', '13', '13', '14']);
    expect(found.map(({ byline }) => byline)).toEqual([null, null, null, null]);
  });

  it('and an article above the first that says where it stood shows its story', () => {
    const found = parts(
      `ĐIỂM BÁO NGÀY 15/3/2020\n\n${each((at) => `${t(at)}${at === 0 ? '' : `\n(${p(at)}, ${d(at)})`}\n\n${b(at)}\n\n${b((at + 1) % 4)}`)}`,
    );
    expect(found.map(({ title }) => title)).toEqual(titles);
    expect(found[0]?.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(4);
  });

  it('and the heading of a section goes with the first article below it', () => {
    const found = parts(
      `ĐIỂM BÁO\n\nI. TIN TRONG TỈNH\n\n1. ${t(0)} (${p(0)}, ${d(0)})\n${b(0)}\n\nII. TIN NGOÀI TỈNH\n\n2. ${t(1)} (${p(1)}, ${d(1)})\n${b(1)}`,
    );
    expect(found[1]?.text.startsWith('II. TIN NGOÀI TỈNH')).toBe(true);
    expect(found[1]?.blocks[0]?.kind).toBe('boilerplate');
  });
});

/** The articles of an export, of which each has its headline and paper. */
function namedIn(text: string): ParsedArticle[] {
  const found = parts(text);
  expect(found.map(({ title }) => title)).toEqual(titles);
  expect(found.map(({ publisher }) => publisher)).toEqual(papers);
  return found;
}

describe('an export is cut by article', () => {
  it('with coded fields', () => {
    const text = all
      .map(
        (at) =>
          `SE  Tin trong ngày\nHD  ${t(at)}\nBY  Lý Thị Sậy\nWC  120 words\nPD  1${at} March 2020\nET  10:53\nSN  ${p(at)}\nSC  BNUOC\nLA  Vietnamese\nCY  (c) 2020 ${p(at)}\nLP\n${b(at).split('\n\n')[0] ?? ''}\n\nTD\n${b(at).split('\n\n')[1] ?? ''}\n\nAN  Document BNUOC0000202003${10 + at}ehcf0000${at + 1}\n`,
      )
      .join('\n\n');
    const found = namedIn(text);
    expect(found[1]).toMatchObject({ byline: 'Lý Thị Sậy', lang: 'vi', published: { value: '2020-03-11' } });
    const story = (part: ParsedArticle | undefined) =>
      part?.blocks.flatMap(({ kind, start, end }) =>
        kind === 'paragraph' ? [part.text.slice(start, end).trim()] : [],
      );
    expect(story(found[1])).toEqual(b(1).split('\n\n'));
  });

  it('with its place in the list above each', () => {
    const text = all
      .map(
        (at) =>
          `${at + 1} of 4 DOCUMENTS\n\n${p(at)}\n\nMarch 1${at}, 2020 Thursday\n\n${t(at)}\n\nBYLINE: Lý Thị Sậy\n\nSECTION: LOCAL\n\nLENGTH: 120 words\n\n${b(at)}\n\nLOAD-DATE: March 20, 2020\n\nLANGUAGE: VIETNAMESE\n\nCopyright 2020 ${p(at)}`,
      )
      .join('\n\n\n');
    expect(namedIn(text)[1]?.published?.value).toBe('2020-03-11');
  });

  it('with its end said', () => {
    const text = all
      .map(
        (at) =>
          `${t(at)}\n${p(at)}\nMarch 1${at}, 2020 Thursday\nCopyright 2020 ${p(at)}\nSection: LOCAL\nLength: 120 words\nByline: Lý Thị Sậy\nBody\n\n${b(at)}\n\nLoad-Date: March 20, 2020\n\nEnd of Document`,
      )
      .join('\n\n');
    namedIn(text);
  });

  it('and the last one shows its story where the file was cut off before its end', () => {
    const found = parts(
      all.map((at) => `${t(at)}\n\n${b(at)}\n\n${b(at)}${at === 3 ? '' : `\n\nDocument BNU000${at}`}`).join('\n\n'),
    );
    expect(found.map(({ title }) => title)).toEqual(titles);
  });

  it('with short numbers', () => {
    expect(parts(all.map((at) => `${t(at)}\n\n${b(at)}\n\nDocument BNU000${at}`).join('\n\n'))).toHaveLength(4);
  });
});

describe('one article stays whole', () => {
  it.each<[string, string]>([
    ['with numbered points', `Tám việc của hợp tác xã\n\n${each((at) => `${at + 1}. ${t(at)}\n\n${b(at)}`)}`],
    [
      'of a law',
      `LUẬT CHỢ NỔI\n\n${all.map((at) => `Điều ${at + 1}. ${t(at)}\n1. ${b(at).split('\n\n')[0] ?? ''}\n2. ${b(at).split('\n\n')[1] ?? ''}`).join('\n\n')}\n\nLuật này được thông qua ngày 12/3/2020.`,
    ],
    [
      'with decisions and their days',
      `Các quyết định mới\n\n${each((at) => `${at + 1}. ${t(at)} (Quyết định số ${at}/QĐ-UBND, ngày ${d(at)})\n${b(at)}`)}`,
    ],
    [
      'with a day in brackets behind each point',
      `Năm của làng\n\n${each((at) => `${at + 1}. ${t(at)} (${d(at)})\n${b(at)}`)}`,
    ],
    [
      'of questions by several papers',
      `Hỏi và đáp về chợ nổi\n\n${each((at) => `${at + 1}. ${t(at)}? (${p(at)})\n${b(at)}`)}`,
    ],
    [
      'that reviews what papers wrote, signed below its headline',
      `Chợ nổi trên báo chí\nMai An Sậy\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n${b(at)}`)}`,
    ],
    [
      'that reviews what papers wrote, signed at its end',
      `Chợ nổi trên báo chí\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n${b(at)}`)}\n\nMai An Sậy`,
    ],
    ['with credited pictures', `${t(0)}\n\n${each((at) => `${b(at)}\n\nGhe ở chợ (Ảnh: ${p(at)})`)}`],
    ['with its source at the end', `${t(0)}\n\n${each(b)}\n\n(Theo ${p(0)}, ${d(0)})`],
    [
      'with a list of others below it',
      `${t(0)}\n(${p(0)}, ${d(0)})\n\n${each(b)}\n\nTin liên quan\n${all.map((at) => `${t(at)}\n${p(at)}, ${d(at)}`).join('\n')}`,
    ],
    [
      'of sources',
      `Tài liệu đọc thêm về chợ nổi\n\n${b(0)}\n\n${all.map((at) => `${at + 1}. Lý Thị Sậy, ${t(at)} (Tạp chí ${p(at)}, ${d(at)})`).join('\n')}`,
    ],
    [
      'of meetings by place and day',
      `Nhật ký\n\n${each((at) => `${at + 1}. ${t(at)}\nHà Nội, ngày ${d(at)}\n${b(at)}`)}`,
    ],
    ['with its points between strokes', `${t(0)}\n${p(0)}, ${d(0)}\n\n${all.map(b).join('\n\n* * *\n\n')}`],
    [
      'of events with the papers that told of them',
      `Năm của làng\n\n${b(0)}\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n${b(at)}`)}`,
    ],
    [
      'of events, each with its paper, below its title alone',
      `Năm của làng\n\n${each((at) => `${at + 1}. ${t(at)} (${p(at)}, ngày ${d(at)})\n${b(at)}`)}`,
    ],
    [
      'of a look back whose sections each end with their source and its day',
      `Bốn mùa bên sông\n\n${each((at) => `${at + 1}. ${t(at)}\n\n${b(at)}\n\n(Theo ${p(at)}, ${d(at)})`)}`,
    ],
    [
      'of a look back whose sections have no numbers',
      `BỐN MÙA BÊN SÔNG\n\n${each((at) => `${t(at)}\n\n${b(at)}\n\n(Theo ${p(at)}, ${d(at)})`)}`,
    ],
    [
      'of what somebody has read',
      `Đọc trong tuần\n\n${b(3)}\n\n${each((at) => `* ${t(at)} (${p(at)}, ${d(at)})\n${b(at)}`)}`,
    ],
    [
      'with pictures, each with its paper and day',
      `${t(0)}\n\n${each((at) => `${b(at)}\n\nGhe chở dưa trên sông (${p(at)}, ngày ${d(at)})`)}\n\n${b(0)}`,
    ],
    [
      'of books, each with a sentence',
      each(
        (at) =>
          `${at + 1}. ${t(at)} (${p(at)}, ${d(at)})\nKể về đời sống của những gia đình trên ghe ở cuối nguồn, với ảnh cũ.`,
      ),
    ],
    [
      'of recipes with their sources',
      `Ba món từ sen\n\n${each((at) => `${at + 1}. ${t(at)}\n${b(at)}\nTheo ${p(at)}`)}`,
    ],
    [
      'of letters, signed with their days',
      each((at) => `${t(at)}\n${b(at)}\n${['Lý Thị Sậy', 'Trần Lau', 'Lê Văn Cỏ', 'Hồ Sen'][at] ?? ''}, ${d(at)}`),
    ],
    [
      'of a journey, with places and days',
      each((at) => `${t(at)}\n${['Bến Nước', 'Cầu Gỗ', 'Chợ Mới', 'Cỏ May'][at] ?? ''}, ${d(at)}\n${b(at)}`),
    ],
    ['of programmes', each((at) => `VTV${at + 1}, ngày ${d(at)}\n06:00 Chào buổi sáng\n07:00 ${t(at)}\n${b(at)}`)],
    [
      'that is called a bulletin of one matter',
      `Bản tin dự báo thời tiết\n\n${each((at) => `${at + 1}. ${t(at)}\n\n${b(at)}`)}`,
    ],
    [
      'of what is told to the press',
      `Thông tin báo chí về kỳ họp\n\n${each((at) => `${at + 1}. ${t(at)}\n\n${b(at)}`)}`,
    ],
    ['of one evening', `Điểm tin tối 12/3: Chợ nổi họp lại\n\n${each((at) => `${at + 1}. ${t(at)}\n\n${b(at)}`)}`],
  ])('%s', (_, text) => {
    expect(parts(text)).toHaveLength(1);
  });
});
