import { describe, expect, test } from 'vitest';
import { leadMark, tailMark, titleMark } from '../../../../src/main/ingest/metadata/publisher';

describe('leadMark', () => {
  test.each([
    ['(Báo Thủ đô mới) - Sáng nay, hội nghị', { publisher: 'Báo Thủ đô mới', origin: null }],
    ['THUDO.VN - Sáng nay', { publisher: 'THUDO.VN', origin: null }],
    ['TĐMO - Sáng nay', { publisher: 'TĐMO', origin: null }],
    ['TĐM Online - Ngày 12-3', { publisher: 'TĐM Online', origin: null }],
    ['Thủ Đô Online - Sáng nay', { publisher: 'Thủ Đô Online', origin: null }],
    ['ThủĐôMới - Theo đó', { publisher: 'ThủĐôMới', origin: null }],
    ['TĐM- Sáng nay', { publisher: 'TĐM', origin: null }],
    ['[KÊNH2] - Sáng nay', { publisher: 'KÊNH2', origin: null }],
    ['[2] - Sáng nay', { publisher: null, origin: null }],
    ['(TTXVN) - Sáng nay', { publisher: null, origin: 'TTXVN' }],
    ['(Thủ Đô Mới) -', { publisher: 'Thủ Đô Mới', origin: null }],
    ['(Thủ Đô Mới)', { publisher: null, origin: null }],
    ['Hà Nội - thành phố', { publisher: null, origin: null }],
    ['(Nhận định, dự đoán) - Trận đấu', { publisher: null, origin: null }],
    ['Sáng nay, hội nghị', { publisher: null, origin: null }],
  ])('%s', (lead, mark) => {
    expect(leadMark(lead)).toEqual(mark);
  });
});

describe('the paper printed behind', () => {
  test.each([
    ['Hội nghị họp sáng nay tại thủ đô. - Thủ Đô Mới.', 'Thủ Đô Mới'],
    ['Hội nghị họp sáng nay tại thủ đô. | Báo Thủ đô', 'Báo Thủ đô'],
    ['Hội nghị họp sáng nay. - TTXVN', null],
    ['Tuyến Hà Nội - Hải Phòng.', null],
  ])('a summary: %s', (lead, paper) => {
    expect(tailMark([lead])).toBe(paper);
  });
  test.each([
    ['Hội nghị bàn ba việc - thudomoi.vn', 'thudomoi.vn'],
    ['Hội nghị bàn ba việc | Thủ Đô', 'Thủ Đô'],
    ['Tàu chạy tuyến Hà Nội - Hải Phòng', null],
    ['Tàu chạy lại - Báo Thủ Đô điện tử', 'Báo Thủ Đô điện tử'],
  ])('a title: %s', (title, paper) => {
    expect(titleMark(title)).toBe(paper);
  });
});
