import { describe, expect, test } from 'vitest';
import { eventDate, ownEventDate } from '../../../../src/main/ingest/metadata/event-date';

const nothing = { published: null, pathDate: null };

describe('eventDate', () => {
  test('takes a printed day with its year as it is', () => {
    expect(eventDate('Ngày 14/12/2021, hội nghị họp.', '', nothing)).toEqual({
      value: '2021-12-14',
      basis: 'printed',
      certain: true,
    });
  });
  test('reads a day behind a dash that "hôm nay" announces, and no mark of a player', () => {
    expect(eventDate('Lễ hội mở cửa hôm nay – 11/7 tại đảo.', '', nothing)?.value).toBe('--07-11');
    expect(eventDate('Hậu vệ: Mai Son - 6.3.', '', nothing)).toBeNull();
  });
  test('reads an early morning and a late evening', () => {
    expect(eventDate('Sáng sớm 26-10, đoàn thuyền rời bến.', '', nothing)?.value).toBe('--10-26');
    expect(eventDate('Tối muộn 26-10, đoàn thuyền về bến.', '', nothing)?.value).toBe('--10-26');
  });
  test('reads a day behind the hour a programme prints', () => {
    expect(eventDate('Vòng loại | 21h, 10/10 | Sân Làng', '', nothing)?.value).toBe('--10-10');
    expect(eventDate('Tại cuộc họp sáng qua (8/2), hai bên gặp nhau.', '', nothing)?.value).toBe('--02-08');
    expect(eventDate('Đội nhà vượt qua 2-1 ở lượt trận này', '', nothing)).toBeNull();
    expect(eventDate('Đội nhà thắng 2-1 ở lượt trận này', '', nothing)).toBeNull();
  });
  test('joins both ends of a stretch of time that print their year, and takes the first day of a long one for none', () => {
    expect(eventDate('Từ ngày 28/6/2024 đến ngày 3/7/2024, làng mở hội.', '', nothing)?.value).toBe(
      '2024-06-28/2024-07-03',
    );
    expect(eventDate('Từ 30/12/2023 đến 2/1/2024, làng mở hội.', '', nothing)?.value).toBe('2023-12-30/2024-01-02');
    expect(eventDate('Giá bình quân (từ ngày 21/9/2013 đến 20/10/2013) tăng.', '', nothing)).toBeNull();
  });
  test('reads the day of the sun beside one of the moon, and a day to come', () => {
    expect(eventDate('Ngày 10/3 âm lịch, tức 18/4, làng mở hội.', '', nothing)?.value).toBe('--04-18');
    expect(eventDate('Ngày mùng 3 Tết (12/2), làng mở hội.', '', nothing)?.value).toBe('--02-12');
    expect(eventDate('Ngày mai (13/6), hội bế mạc.', '', nothing)?.value).toBe('--06-13');
  });
  test('takes a stretch that ends near the news, however long ago it began', () => {
    const near = { published: null, pathDate: '2024-07-04' };
    expect(eventDate('Từ ngày 15-6 đến ngày 3-7, làng mở hội.', '', near)?.value).toBe('2024-06-15/2024-07-03');
  });
  test('takes the day of a decision that the news reports as taken, and of none it appeals to', () => {
    const on = (pathDate: string | null): Parameters<typeof eventDate>[2] => ({ published: null, pathDate });
    const taken = 'Tại Quyết định số 7/QĐ-TTg ngày 6-1-2025, Thủ tướng quyết định bổ nhiệm ông An.';
    expect(eventDate(taken, '', on('2025-01-07'))?.value).toBe('2025-01-06');
    expect(eventDate(taken, '', on('2025-03-07'))).toBeNull();
    expect(eventDate(taken, '', nothing)).toBeNull();
    const asked = 'Theo Quyết định số 7/QĐ-TTg ngày 6-1-2025, mỗi huyện có một trạm.';
    expect(eventDate(asked, '', on('2025-01-07'))).toBeNull();
    const later = `${taken} Sáng 7-1, lễ trao diễn ra.`;
    expect(eventDate(later, '', on('2025-01-07'))?.value).toBe('2025-01-07');
  });
  test('reads the day of a meeting of high rank, and not that a card was issued', () => {
    expect(eventDate('Cuộc họp cao cấp ngày 12/3/2021 bàn ba việc.', '', nothing)?.value).toBe('2021-03-12');
    expect(eventDate('Thẻ do xã cấp ngày 12/3/2021 còn giá trị.', '', nothing)).toBeNull();
  });
  test('infers the year of a day shortly before a New Year that the text dates', () => {
    const text = 'Sáng 28/12, hội nghị họp. Ngày 3/1/2022, các huyện báo cáo.';
    expect(eventDate('Sáng 28/12, hội nghị họp.', text, nothing)?.value).toBe('2021-12-28');
    expect(eventDate('Sáng 28/12, hội nghị họp.', `${text} Cả năm 2022, xã mở ba chợ.`, nothing)?.value).toBe(
      '--12-28',
    );
  });
  test('infers a year although a programme is named for a later one', () => {
    const text = 'Sáng 11/5, đoàn lên đường, dự diễn đàn từ ngày 11 - 15/5/2017, bàn Chương trình nghị sự 2030.';
    expect(eventDate('Sáng 11/5, đoàn lên đường.', text, nothing)?.value).toBe('2017-05-11');
  });
  test('leaves the year open where nothing gives it', () => {
    expect(eventDate('Sáng 19/12, hội nghị họp.', 'nhiệm kỳ 2021-2026', nothing)).toEqual({
      value: '--12-19',
      basis: 'printed',
      certain: true,
    });
  });
  test('infers the year from a full date near by, and says so', () => {
    const text = 'Chiều 18/12, bế mạc. Ngày 20/12/2021 sẽ có buổi gặp.';
    expect(eventDate(text, text, nothing)).toEqual({ value: '2021-12-18', basis: 'inferred', certain: false });
  });
  test('does not infer a year from a date far away', () => {
    const text = 'Chiều 18/12, bế mạc. Ngày 2/9/1945 được nhắc lại.';
    expect(eventDate(text, text, nothing)?.value).toBe('--12-18');
  });
  test.each([
    'Chiều 18/12, mít tinh. Đồng chí sinh ngày 19/12/1920.',
    'Chiều 18/12, mít tinh kỷ niệm ngày thành lập 22/12/2004.',
  ])('does not infer a year from an anniversary: %s', (text) => {
    expect(eventDate(text, text, nothing)?.value).toBe('--12-18');
  });
  test.each([
    [
      'a later year is spoken of',
      'Hôm 30-10, Bộ họp báo. Tháng trước, ngày 12-10-2012, và tháng 8-1-2013 đều có sai sót.',
    ],
    ['only a date to come is named', 'Ngày 21/10, họp báo. Trái phiếu đáo hạn ngày 26/9/2018.'],
    ['a later date of the story is named', 'Ngày 1/6, tòa xét xử. Theo cáo trạng, ngày 25/7/2016 bị cáo gây án.'],
    ['dates of two years are near', 'Ngày 24/3, đội gặp mặt, sau các trận 20/3/2017 và 22/3/2018.'],
    ['the weekday is another', 'Thứ Hai, 30/10, họp báo. Ngày 28/10/2013, đoàn đã đến.'],
    ['it is that of an old picture', 'Ngày 19/5, ông xuất hiện. Ông tại ban công ngày 2/5/2016. (Nguồn: Hãng A)'],
    ['it is that of a decision', 'Ngày 31/5, tỉnh họp. Quyết định số 1193/QĐ-UBND ngày 26/5/2015 vẫn còn hiệu lực.'],
  ])('infers no year where %s', (_, text) => {
    expect(eventDate(text, text, nothing)?.value).toMatch(/^--/u);
  });
  test.each([
    [
      'a plan for later years',
      'Chiều 18/12, bế mạc. Ngày 15/12/2021 đã khai mạc. Tầm nhìn đến năm 2025 và 2030 được nêu.',
    ],
    ['a deadline of another year', 'Ngày 8/12, xe bị phạt. Giấy cấp ngày 16-11-2021 có hạn đến ngày 15-11-2022.'],
  ])('infers the year in spite of %s', (_, text) => {
    expect(eventDate(text, text, nothing)?.value).toMatch(/^2021-/u);
  });
  test('has no leap day in a year without one', () => {
    const told = (day: string): string => `Sáng ${day}, hội nghị họp. Ngày 26/2/2021, đoàn đã đến.`;
    expect(eventDate(told('29/2'), told('29/2'), nothing)?.value).toBe('--02-29');
    expect(eventDate(told('29/2/2021'), told('29/2/2021'), nothing)?.value).not.toContain('2021-02-29');
    expect(eventDate('Sáng 29/2, họp.', '', { published: null, pathDate: '2021' })?.value).toBe('--02-29');
    expect(eventDate('Sáng 29/2, họp.', '', { published: null, pathDate: '2020-03' })?.value).toBe('2020-02-29');
  });
  test('believes a year of the text that the weekday beside the day confirms', () => {
    const told = (day: string): string => `Sáng ${day}, hội nghị họp. Kế hoạch quý 3/2013 được nêu.`;
    expect(eventDate(told('thứ Tư, 30/10'), told('thứ Tư, 30/10'), nothing)?.value).toBe('2013-10-30');
    expect(eventDate(told('thứ Tư (30/10)'), told('thứ Tư (30/10)'), nothing)?.value).toBe('2013-10-30');
    expect(eventDate(told('thứ Năm, 30/10'), told('thứ Năm, 30/10'), nothing)?.value).toBe('--10-30');
  });
  test.each([
    'Luật này có hiệu lực từ ngày 1/7/2018.',
    'Các đơn vị báo cáo trước ngày 10/2/2017.',
    'Tính đến ngày 31/12/2016, có 241 đơn vị.',
    'Thời kỳ thanh tra từ ngày 1/1/2001 đến 30/9/2013.',
  ])('takes no term and no long stretch of time for an event: %s', (lead) => {
    expect(eventDate(lead, lead, nothing)).toBeNull();
  });
  test('passes over a day long before the news', () => {
    const lead = 'Việc này bắt đầu từ ngày 1/10. Chiều 18/10, hội nghị họp.';
    expect(eventDate(lead, lead, { published: null, pathDate: '2024-10-19' })?.value).toBe('2024-10-18');
    const madeLater = { value: '2024-10-19T09:00', basis: 'metadata', certain: false } as const;
    expect(eventDate(lead, lead, { published: madeLater, pathDate: null })?.value).toBe('--10-01');
  });
  test('does not infer a year from when a file was made', () => {
    const published = { value: '2024-01-05T09:00', basis: 'metadata', certain: false } as const;
    expect(eventDate('Sáng 29/12, hội nghị họp.', '', { published, pathDate: null })?.value).toBe('--12-29');
    const sent = { ...published, certain: true };
    expect(eventDate('Sáng 29/12, hội nghị họp.', '', { published: sent, pathDate: null })?.value).toBe('2023-12-29');
  });
  test('believes the day in a file name before a date in the text', () => {
    const text = 'Ngày 6/6, buổi gặp mặt. Ngày 6/6/2023 cũng có một buổi như vậy.';
    expect(eventDate(text, text, { published: null, pathDate: '2024-06-06' })).toMatchObject({
      value: '2024-06-06',
      basis: 'folder',
    });
  });
  test('infers across the turn of the year from the day of publication', () => {
    const published = { value: '2022-01-02T08:00', basis: 'printed', certain: true } as const;
    expect(eventDate('Ngày 30/12, hội nghị họp.', '', { published, pathDate: null })?.value).toBe('2021-12-30');
  });
  test('infers from the folder last, marked as such', () => {
    expect(eventDate('Ngày 24/7, lễ tang.', '', { published: null, pathDate: '2024-07-25' })).toEqual({
      value: '2024-07-24',
      basis: 'folder',
      certain: false,
    });
  });
  test('does not take a score for a day', () => {
    expect(eventDate('Đội nhà thắng 2-1 ở lượt đi.', '', nothing)).toBeNull();
  });
  test.each([
    'Thực hiện Nghị quyết số 04/NQ-TW ngày 16.8.2019 về công tác mới',
    'Căn cứ Quyết định số 98/QĐ-TTg, ngày 17/9/2024 của Chính phủ',
    'Trước đó, ngày 27/9, một buổi gặp khác đã diễn ra.',
  ])('takes no day of a decree or of a look back: %s', (lead) => {
    expect(eventDate(lead, '', nothing)).toBeNull();
  });
});

describe('ownEventDate', () => {
  const value = (text: string, pathDate: string | null = null): string | undefined =>
    ownEventDate(text, text, { published: null, pathDate })?.value;

  test('takes the day a report gives for its own, anywhere in it', () => {
    expect(value('Đội làng Lau chờ trận tới. Nếu thắng ở trận đêm nay 3/11, đội sẽ dẫn đầu.', '2024-11-03')).toBe(
      '2024-11-03',
    );
    expect(value('Bến mở cửa từ hôm nay (ngày 7-8-2023).')).toBe('2023-08-07');
  });
  test('takes no other day, and none long before the news', () => {
    expect(value('Bến mở cửa ngày 7/8, từ năm nay 3/4 số ghế là ghế tre.')).toBeUndefined();
    expect(value('“Đêm nay 3/1 ta gặp lại”, thư năm ấy viết.', '2024-11-03')).toBeUndefined();
  });
});
