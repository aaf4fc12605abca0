import { describe, expect, test } from 'vitest';
import { creditAtEnd, creditedSource, isByline } from '../../../../src/main/ingest/blocks/credits';

describe('creditedSource', () => {
  test.each([
    ['Theo báo Thủ đô mới.', 'báo Thủ đô mới'],
    ['Theo Báo Thượng ngàn', 'Báo Thượng ngàn'],
    ['Nguồn: Trung tâm Tin tức và Truyền thông KH&CN', 'Trung tâm Tin tức và Truyền thông KH&CN'],
    ['(Theo Bản tin Ngoại vụ)', 'Bản tin Ngoại vụ'],
    ['Theo thudomoi.com.vn', 'thudomoi.com.vn'],
    ['Theo https://thudomoi.example', 'https://thudomoi.example'],
  ])('%s', (line, source) => {
    expect(creditedSource(line)?.replace(/\.$/u, '')).toBe(source);
  });
  test.each([
    'Theo Bộ trưởng, hội nghị đã thành công.',
    'Theo kế hoạch, đoàn sẽ lên đường.',
    'Theo ông An, việc này cần thời gian và công sức của nhiều người.',
  ])('takes "%s" for a sentence', (line) => {
    expect(creditedSource(line)).toBeNull();
  });
});

describe('isByline', () => {
  test.each([
    'Mai An',
    'MAI AN',
    'Mai An - Lê Bình',
    'Mai An/TTXVN',
    'Trần Hạnh/Tạp chí Sông Hồng',
    'Bài và ảnh: Mai An',
    'Mai An (t/h)',
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

describe('creditAtEnd', () => {
  test.each([
    'Đại biểu dự hội nghị. Ảnh: MAI AN',
    'Đại biểu dự hội nghị. (Ảnh: Mai An/Bản tin)',
    'Đại biểu dự hội nghị - Ảnh: M.A.',
    'Đại biểu dự hội nghị. (Ảnh: Mai An) |',
    'Đại biểu dự hội nghị. Ảnh TTXVN',
    'Delegates at the meeting. Photo: Mai An',
  ])('%s', (line) => {
    expect(creditAtEnd(line)).not.toBeNull();
  });
  test('does not take a word for a credit', () => {
    expect(creditAtEnd('Triển lãm ảnh mở cửa đến cuối tháng.')).toBeNull();
  });
});
