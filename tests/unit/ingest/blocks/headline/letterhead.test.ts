import { expect, test } from 'vitest';
import { articleOf } from '../../../../../src/main/ingest/article-of';
import { plainDocument } from '../../../../../src/main/ingest/formats/txt';

const body = [
  'Sáng 14/12/2021, Phó Chủ tịch UBND tỉnh chủ trì hội nghị về giữ rừng đầu nguồn, có đại diện mười hai xã vùng cao tham dự.',
  'Các đại biểu cho rằng phải để người dân được hưởng lợi từ rừng thì mới giữ được rừng lâu dài, nhất là ở vùng biên.',
];
const head = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH SÔNG LAM',
  'Số: 12/TB-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Sông Lam, ngày 14 tháng 12 năm 2021',
];

function titleOf(...lines: readonly string[]): readonly unknown[] {
  const { title, titleMade, byline, published } = articleOf(plainDocument(lines.join('\n\n')), { pathDate: null });
  return [title, titleMade, byline, published?.value];
}

test.each([
  [['THÔNG BÁO', 'Kết luận của Phó Chủ tịch tỉnh về giữ rừng'], 'THÔNG BÁO Kết luận của Phó Chủ tịch tỉnh về giữ rừng'],
  [['QUYẾT ĐỊNH', 'VỀ VIỆC GIAO RỪNG', 'ỦY BAN NHÂN DÂN TỈNH'], 'QUYẾT ĐỊNH VỀ VIỆC GIAO RỪNG'],
  [
    ['NGHỊ QUYẾT', 'PHIÊN HỌP THƯỜNG KỲ THÁNG 8', 'CHÍNH PHỦ', 'Căn cứ Luật Lâm nghiệp;'],
    'NGHỊ QUYẾT PHIÊN HỌP THƯỜNG KỲ THÁNG 8',
  ],
  [['CHỈ THỊ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật Lâm nghiệp;'], 'CHỈ THỊ'],
  [['V/v giao rừng cho dân', 'Kính gửi: Các huyện'], 'V/v giao rừng cho dân'],
])('the title of an official document is its kind and subject: %j', (lines, title) => {
  expect(titleOf(...head, ...lines, ...body)).toEqual([title, false, null, '2021-12-14']);
});

test('the name of the state in a report makes no letterhead', () => {
  const lead =
    'Ông nhắc tới Quốc hiệu CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM khi mở đầu bài nói tại lễ khai giảng sáng nay.';
  expect(titleOf('Khai giảng ở vùng cao', lead, ...body).slice(0, 2)).toEqual(['Khai giảng ở vùng cao', false]);
});

test('what is known above an official document stays what it is', () => {
  const lines = ['Trang 1', ...head, 'THÔNG BÁO', ...body];
  const document = plainDocument(lines.join('\n\n'));
  const pieces = document.pieces.map((one, index) => (index === 0 ? { ...one, kind: 'boilerplate' as const } : one));
  expect(articleOf({ ...document, pieces }, { pathDate: null }).blocks[0]?.kind).toBe('boilerplate');
});

test.each([
  [['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'], 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM'],
  [['CHÍNH PHỦ', '-------'], 'CHÍNH PHỦ'],
  [['BỘ NGOẠI GIAO', 'CỤC LÃNH SỰ'], 'CỤC LÃNH SỰ'],
  [['Trang thông tin của tỉnh'], null],
])('who issues an official document is its publisher: %j', (issuer, publisher) => {
  const text = [...issuer, ...head.slice(2), 'THÔNG BÁO', 'Kết luận về giữ rừng', ...body].join('\n');
  expect(articleOf(plainDocument(text), { pathDate: null }).publisher).toBe(publisher);
});

test('a document without the name of the state has its kind and subject for a title', () => {
  const about = 'Kết quả hội nghị về giữ rừng đầu nguồn';
  expect(titleOf('THÔNG CÁO BÁO CHÍ', about, ...body).slice(0, 2)).toEqual([`THÔNG CÁO BÁO CHÍ ${about}`, false]);
  expect(titleOf('THÔNG CÁO BÁO CHÍ', ...body)[0]).toBe('THÔNG CÁO BÁO CHÍ');
});
