import { describe, expect, test } from 'vitest';
import { piece } from '../../../../../src/main/ingest/blocks/piece';
import { splitGlued } from '../../../../../src/main/ingest/blocks/glued/split';

const told = 'Đoàn công tác đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới và thống nhất ba việc.';
/** An article of one line, as copies that lost their line breaks are. */
const flat = Array.from({ length: 12 }, () => told).join(' ');
const row = 'Thuyền tre bên bến Lau Bà con xã Lau dựng nhà rạp. Trẻ em xem thả đèn. Mưa xuống lúc hội tan.';

function captions(text: string): string[] {
  return splitGlued(text, [piece(0, text.length)])
    .filter(({ kind }) => kind === 'caption')
    .map(({ start, end }) => text.slice(start, end));
}

describe('pictures announced at the end of a story on one line', () => {
  test.each([
    'Dưới đây là một số hình ảnh tại hội làng:',
    'Cùng bản tin ngắm những khoảnh khắc đẹp của hội làng:',
    'Mời bạn đọc xem chùm ảnh hội làng:',
    'Một số hình ảnh ghi lại sáng hội:',
    'Phóng viên xin gửi tới bạn đọc một số hình ảnh.',
  ])('are the rest of it: %s', (words) => {
    expect(captions(`${flat} ${words} ${row}`)).toEqual([row]);
    expect(captions(`${flat} ${words} ${row} Mai An (tổng hợp)`)).toEqual([row]);
  });
  test('are none where the words tell of pictures, or the story goes on', () => {
    expect(captions(`${flat} Nhiều người được mời lên xã để xem lại những hình ảnh này. ${row}`)).toEqual([]);
    expect(captions(`Dưới đây là những hình ảnh của hội. ${flat}`)).toEqual([]);
    expect(captions(`${told} Dưới đây là một số hình ảnh: ${row}`)).toEqual([]);
  });
});
