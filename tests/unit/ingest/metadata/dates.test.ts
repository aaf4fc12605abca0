import { describe, expect, test } from 'vitest';
import { dateValue, printedDates } from '../../../../src/main/ingest/metadata/dates';

function values(text: string): string[] {
  return printedDates(text).map((date) => dateValue(date, date.year));
}

describe('printedDates', () => {
  test.each<[string, string[]]>([
    ['Sáng 19/12, hội nghị', ['--12-19']],
    ['Ngày 15-12, khai mạc', ['--12-15']],
    ['ngày 14/12/2021 tại', ['2021-12-14']],
    ['ngày 14.12.2021', ['2021-12-14']],
    ['ngày 2 tháng 9 năm 1945', ['1945-09-02']],
    ['ngày 20 tháng 7', ['--07-20']],
    ['2 tháng 9 2021, 17:06', ['2021-09-02']],
    ['Ngày 15 – 5, khai mạc', ['--05-15']],
    ['từ ngày 18-23/12 tại', ['--12-18/--12-23']],
    ['từ ngày 18 đến ngày 23/12/2023', ['2023-12-18/2023-12-23']],
    ['từ 28/12 đến 3/1', ['--12-28/--01-03']],
    ['từ 28/12 đến 3/1/2018', ['2017-12-28/2018-01-03']],
    ['từ 1/12 đến 29/2/2020', ['2019-12-01/2020-02-29']],
    ['từ 27/2 đến 29/2/2021', []],
    ['từ ngày 24 đến 26-6', ['--06-24/--06-26']],
    ['từ ngày 28-6 đến ngày 3-7-2024', ['2024-06-28/2024-07-03']],
    ['trong các ngày 10, 11 và 12-6', ['--06-10/--06-12']],
    ['ngày 28 tháng 6 đến hết ngày 3 tháng 7 năm 2024', ['2024-06-28/2024-07-03']],
    ['ngày 10 và 11 tháng 6', ['--06-10/--06-11']],
    ['12 Tháng Sáu 2024, 12 thg 6, 2024', ['2024-06-12', '2024-06-12']],
    ['lãi 9 tháng năm 2013, lãi 9 tháng năm nay', []],
    ['thắng 3-2, 5 và 6-1 ở ba ván', ['--02-03', '--01-05/--01-06']],
    ['hai ngày 12 và 13/12/2023', ['2023-12-12/2023-12-13']],
    ['saved 2021-12-15 here', ['2021-12-15']],
    ['on December 15, 2021 and 3 May 2020', ['2021-12-15', '2020-05-03']],
    ['Thứ tư,\u00a015/12/2021 10:53', ['2021-12-15']],
    ['nhiệm kỳ 2021-2026, tỷ lệ 45/2000', []],
    ['ngày 3 tháng Hai năm 2020', ['2020-02-03']],
    ['ngày mồng 2 tháng 9', ['--09-02']],
    ['ngày 22 tháng mười hai', ['--12-22']],
    ['mồng 5 tháng Giêng, 23 tháng Chạp', []],
    ['ngày 10/3 âm lịch, 10/3 (âm lịch), 6 tháng 3 năm Giáp Thìn', []],
    ['thứ Hai, 20/12/2021 | 10:53 GMT+7', ['2021-12-20']],
    ['ngày 31/2 và 32/12', []],
    ['tăng 12.5% và 1.204 lượt', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('names the place of each date', () => {
    const text = 'Chiều 18/12, rồi 20/12/2021.';
    expect(printedDates(text).map((date) => text.slice(date.start, date.end))).toEqual(['18/12', '20/12/2021']);
  });

  test('reads a text that holds hundreds of thousands of them', () => {
    expect(printedDates(' 3 tháng Hai'.repeat(200_000))).toHaveLength(200_000);
  });
});
