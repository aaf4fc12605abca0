import { describe, expect, test } from 'vitest';
import { leadMark } from '../../../../src/main/ingest/metadata/publisher';

describe('leadMark', () => {
  test.each([
    ['(Báo Thủ đô mới) - Sáng nay, hội nghị', { publisher: 'Báo Thủ đô mới', origin: null }],
    ['THUDO.VN - Sáng nay', { publisher: 'THUDO.VN', origin: null }],
    ['TĐMO - Sáng nay', { publisher: 'TĐMO', origin: null }],
    ['(TTXVN) - Sáng nay', { publisher: null, origin: 'TTXVN' }],
    ['Hà Nội - thành phố', { publisher: null, origin: null }],
    ['(Nhận định, dự đoán) - Trận đấu', { publisher: null, origin: null }],
    ['Sáng nay, hội nghị', { publisher: null, origin: null }],
  ])('%s', (lead, mark) => {
    expect(leadMark(lead)).toEqual(mark);
  });
});
