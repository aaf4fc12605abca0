import { describe, expect, test } from 'vitest';
import { creditedSource, isOutlet, sourceTail } from '../../../../../src/main/ingest/blocks/credits/source-credit';

describe('creditedSource', () => {
  test.each([
    ['Theo báo Thủ đô mới.', 'báo Thủ đô mới'],
    ['Theo Báo Thượng ngàn', 'Báo Thượng ngàn'],
    ['Nguồn: Trung tâm Tin tức và Truyền thông KH&CN', 'Trung tâm Tin tức và Truyền thông KH&CN'],
    ['(Theo Bản tin Ngoại vụ)', 'Bản tin Ngoại vụ'],
    ['Theo thudomoi.com.vn', 'thudomoi.com.vn'],
    ['Theo https://thudomoi.example', 'https://thudomoi.example'],
    ['Nguồn Sở Ngoại vụ', 'Sở Ngoại vụ'],
    ['(Theo bongda24)', 'bongda24'],
    ['(Báo điện tử Thủ đô mới)', 'Báo điện tử Thủ đô mới'],
    ['(Tạp chí Sông Hồng)', 'Tạp chí Sông Hồng'],
    ['(thudomoi.vn)', 'thudomoi.vn'],
    ['Nguồn bài viết: Thủ Đô', 'Thủ Đô'],
    ['Theo 24h', '24h'],
    ['Theo thudo', 'thudo'],
    ['Theo Thủ Đô Theo Thủ Đô', 'Thủ Đô'],
    ['TTXVN', 'TTXVN'],
    ['TTXVN/Thủ Đô', 'TTXVN/Thủ Đô'],
  ])('%s', (line, source) => {
    expect(creditedSource(line)?.replace(/\.$/u, '')).toBe(source);
  });
  test.each([
    'Nguồn cung',
    'Theo Thủ tướng Chính phủ',
    'Theo sau',
    'Theo Bộ trưởng, hội nghị đã thành công.',
    'Theo kế hoạch, đoàn sẽ lên đường.',
    '(Báo động)',
    '(Báo cáo)',
    'Theo ông An, việc này cần thời gian và công sức của nhiều người.',
  ])('takes "%s" for a sentence', (line) => {
    expect(creditedSource(line)).toBeNull();
  });
});

test('the name of an agency alone is an outlet, a person is none', () => {
  expect(isOutlet('VnExpress')).toBe(true);
  expect(isOutlet('TTXVN')).toBe(true);
  expect(isOutlet('Mai An')).toBe(false);
});

describe('a credit at the end of a paragraph', () => {
  test.each([
    ['Hội nghị kết thúc. (Theo Thủ Đô)', '(Theo Thủ Đô)'],
    ['Hội nghị kết thúc. Theo Thủ Đô', 'Theo Thủ Đô'],
    ['Hội nghị kết thúc. Nguồn Sở Ngoại vụ', 'Nguồn Sở Ngoại vụ'],
    ['Hội nghị kết thúc. Mai An Theo Thủ Đô', 'Theo Thủ Đô'],
    ['Hội nghị kết thúc. Theo Thủ đô mới', 'Theo Thủ đô mới'],
    ['Hội nghị kết thúc. Theo Thủ đô & Cuộc sống', 'Theo Thủ đô & Cuộc sống'],
    ['Hội nghị kết thúc. Theo thudo', 'Theo thudo'],
    ['Hội nghị kết thúc. Mai An/Thủ Đô Theo Bản tin', 'Theo Bản tin'],
  ])('%s', (words, credit) => {
    expect(sourceTail.exec(words)?.[0]).toBe(credit);
  });
  test.each([
    'Hội nghị kết thúc. Theo đó',
    'Hội nghị kết thúc. Theo anh',
    'Hội nghị kết thúc. Theo Thủ đô mới, tỉnh nhà.',
    'Giá tăng ba phần trăm, theo Thủ Đô.',
    'Đội bóng của Theo Mai',
    'Mọi việc diễn ra theo Luật',
  ])('is not in "%s"', (words) => {
    expect(sourceTail.exec(words)).toBeNull();
  });
});
