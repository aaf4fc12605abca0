import { expect, test } from 'vitest';
import { toldDay } from '../../../../src/main/ingest/metadata/told-day';

/** A Wednesday. */
const appeared = { value: '2021-12-15T10:53', basis: 'printed', certain: true } as const;

test.each([
  ['Sáng nay, xã Lau khai hội đua thuyền.', '2021-12-15'],
  ['Xã Lau khai hội đua thuyền vào rạng sáng nay.', '2021-12-15'],
  ['Hôm nay, xã Lau khai hội đua thuyền.', '2021-12-15'],
  ['Tối qua, xã Lau khai hội đua thuyền.', '2021-12-14'],
  ['Xã Lau khai hội, hôm qua, ở bến đò.', '2021-12-14'],
  ['Xã Lau khai hội đua thuyền thứ Ba vừa qua.', '2021-12-14'],
  ['Xã Lau khai hội đua thuyền thứ năm vừa rồi.', '2021-12-09'],
  ['Xã Lau khai hội đua thuyền thứ Tư vừa qua.', '2021-12-08'],
  ['Xã Lau hôm nay đã khác xưa.', null],
  ['Đây là lần thứ hai xã Lau khai hội.', null],
  ['Xã Lau khai hội vào thứ Bảy tới.', null],
])('%s', (lead, value) => {
  expect(toldDay(lead, appeared)).toEqual(value === null ? null : { value, basis: 'inferred', certain: false });
});

test('beside a month or no day at all none is told', () => {
  expect(toldDay('Sáng nay, xã Lau khai hội.', { value: '2021-12', basis: 'folder', certain: false })).toBeNull();
  expect(toldDay('Sáng nay, xã Lau khai hội.', null)).toBeNull();
});
