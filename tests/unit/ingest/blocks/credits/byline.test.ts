import { describe, expect, test } from 'vitest';
import { bylineAtEnd, isByline, isWrittenAndPictured } from '../../../../../src/main/ingest/blocks/credits/byline';

describe('isByline', () => {
  test.each([
    'Mai An',
    'MAI AN',
    'Mai An - Lê Bình',
    'Mai An/TTXVN',
    'Trần Hạnh/Tạp chí Sông Hồng',
    'Bài và ảnh: Mai An',
    'Mai An (t/h)',
    'Mai An (Vietnam+)',
    'Mai An (theo Thủ Đô, Bản tin)',
    'Theo Mai An/Thủ Đô',
    'PV',
  ])('knows %s', (line) => {
    expect(isByline(line)).toBe(true);
  });
  test.each(['Mai An phát biểu', 'Thông tin trận đấu', 'Mai', '15/12', 'Quang cảnh hội nghị.'])(
    'refuses %s',
    (line) => {
      expect(isByline(line)).toBe(false);
    },
  );
});

describe('a signature at the end of a paragraph', () => {
  test.each([
    ['Hội nghị kết thúc./. Mai An/TTXVN', 'Mai An/TTXVN'],
    ['Hội nghị kết thúc. Trung tướng MAI AN', 'Trung tướng MAI AN'],
    ['Hội nghị kết thúc. Mai An (Tổng hợp theo báo Thủ Đô, Bản tin)', 'Mai An (Tổng hợp theo báo Thủ Đô, Bản tin)'],
    ['Hội nghị kết thúc. Mai An - (tổng hợp)', 'Mai An - (tổng hợp)'],
    ['Hội nghị kết thúc. Mai An -', 'Mai An -'],
    ['Hội nghị kết thúc./. Mai An/Bản tin (Ảnh: BTC)', 'Mai An/Bản tin (Ảnh: BTC)'],
    ['Hội nghị kết thúc. Tin, ảnh: MAI AN', 'Tin, ảnh: MAI AN'],
    ['Đoàn đến thăm Việt Nam. M.A (TTXVN)', 'M.A (TTXVN)'],
    ['Hội nghị kết thúc. Mai An Tổng hợp', 'Mai An Tổng hợp'],
    ['Hội nghị kết thúc.  Nhóm phóng viên', 'Nhóm phóng viên'],
    ['Hội nghị kết thúc. M.A.', 'M.A.'],
    ['Hội nghị kết thúc. PV.', 'PV.'],
    ['Hội nghị kết thúc. M.AN - L.B.', 'M.AN - L.B.'],
    ['Hội nghị kết thúc. Mai An Ảnh: Lê Bình', 'Mai An Ảnh: Lê Bình'],
    ['Hội nghị kết thúc. Mai An - Lê Bình - Ảnh: Thủ Đô', 'Mai An - Lê Bình - Ảnh: Thủ Đô'],
    ['Hai bên hòa 2-2 MAI AN (theo Thủ Đô)', 'MAI AN (theo Thủ Đô)'],
    ['Bài đăng ở tạp chí Sông Hồng Theo Mai An/ Thủ Đô', 'Theo Mai An/ Thủ Đô'],
    ['Bài đăng trên tạp chí Theo Mai An (Tổng hợp) (Thủ Đô)', 'Theo Mai An (Tổng hợp) (Thủ Đô)'],
    ['Bài đăng trên tạp chí Theo Mai An – Lê Bình ( Thủ Đô)', 'Theo Mai An – Lê Bình ( Thủ Đô)'],
    ['Bài đăng trên tạp chí Theo Mai An/Dịch từ News (Thủ Đô)', 'Theo Mai An/Dịch từ News (Thủ Đô)'],
  ])('%s', (words, byline) => {
    expect(bylineAtEnd(words)).toBe(byline);
  });
  test.each([
    'Họ đến thăm ông Mai An',
    'Họ đến thăm ông Mai A.',
    'Hội nghị họp ở TP.',
    'Hội nghị kết thúc. Ảnh MAI AN',
    'Hội nghị kết thúc. Nguồn Thủ Đô/Bản tin',
  ])('is not in "%s"', (words) => {
    expect(bylineAtEnd(words)).toBeNull();
  });
});

test('who wrote the words and who made the pictures is a signature, what tells of both is none', () => {
  expect(isWrittenAndPictured('Bài: Mai An - Ảnh: Lê Bình')).toBe(true);
  expect(isWrittenAndPictured('Bài: MAI AN; ảnh: Thủ Đô, Bản tin A')).toBe(true);
  expect(isWrittenAndPictured('Bài: cách chụp ảnh thuyền: đứng xa')).toBe(false);
});
