import { describe, expect, test } from 'vitest';
import { recogniseEvent } from '../../../../src/main/recognise/events/article-event';

describe('the event an article reports', () => {
  test.each<[string, string, string | null]>([
    ['Bế mạc Hội nghị Ngoại giao lần thứ 31', '', 'hoi-nghi-ngoai-giao-31'],
    ['Hội nghị Ngoại giao 31 khai mạc', '', 'hoi-nghi-ngoai-giao-31'],
    ['', 'Sáng nay, Hội nghị Ngoại vụ lần thứ 21 đã diễn ra.', 'hoi-nghi-ngoai-vu-21'],
    ['', 'Hội nghị Thượng đỉnh Nông dân Toàn vùng năm 2031 khai mạc.', 'hoi-nghi-thuong-dinh-nong-dan-toan-vung-2031'],
    ['Kỳ họp thứ nhất của Hội đồng', '', null],
    ['Hội nghị bàn về hợp tác năm 2022', '', null],
    ['Đại hội Đảng toàn quốc lần thứ XIII thành công', '', 'dai-hoi-dang-toan-quoc-13'],
  ])('%s %s -> %s', (title, text, key) => {
    expect(recogniseEvent(title, text)?.key ?? null).toBe(key);
  });
});
