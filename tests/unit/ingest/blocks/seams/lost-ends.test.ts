import { expect, test } from 'vitest';
import { lostEnds } from '../../../../../src/main/ingest/blocks/seams/lost-ends';
import { opensSentence } from '../../../../../src/main/ingest/blocks/seams/sentence-opener';

function parts(words: string): string[] {
  const ends = [0, ...lostEnds(words, { start: 0, end: words.length }), words.length];
  return ends.slice(1).map((end, index) => words.slice(ends[index], end).trim());
}

test.each([
  ['Thuyền về bến ở xã Lau', 'Những năm qua, xã mở ba chợ.'],
  ['Mai An và bạn trên thuyền', 'Theo Trần Trúc, nước còn lên.'],
  ['Nhà văn hóa mới của làng', 'Sáng nay, nhà được mở cửa.'],
  ['Các chị bày hàng ở cổng', 'Đặc biệt, có cả chè mới.'],
  ['Thuyền máy mua của xã bên', 'Đối với bến cũ, xã chưa tính.'],
  ['Đại biểu hai xã ở bến mới', 'Phát biểu tại lễ, bà Lành cảm ơn.'],
  ['Thuyền trưởng Mai An', 'Lần thứ hai, ông ra khơi.'],
])('%s | %s: the second opens where the first lost its end', (first, second) => {
  expect(parts(`${first} ${second}`)).toEqual([first, second]);
});

test.each([
  'Đoàn tới vùng đặc biệt của Ba Vì trong sáng nay.',
  'Ông kể về các Anh hùng và Những ngôi sao tre.',
  'Họ gặp người của huyện Đồng Song và xã Tự Do hôm qua.',
  'Cục Điều tra đã vào cuộc.',
])('%s is one sentence', (sentence) => {
  expect(parts(sentence)).toEqual([sentence]);
});

test('a part of the day opens a sentence before a day only', () => {
  expect(opensSentence('Chiều', 'nay')).toBe(true);
  expect(opensSentence('Chiều', 'Tà')).toBe(false);
});

test.each([
  ['Bến đò sau trận lũ', 'Khoảng 5 giờ sáng, nước rút.'],
  ['Thuyền mới của xã Lau', 'Không những thế, thuyền còn rẻ.'],
  ['Cầu tre qua suối Vầu', 'Vụ việc được báo lên xã.'],
])('%s | %s', (first, second) => {
  expect(parts(`${first} ${second}`)).toEqual([first, second]);
});
