import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../../src/main/ingest/metadata/dateline';

describe('readDateline', () => {
  test.each<[string, string, string | null]>([
    ['Thứ tư, 15/12/2021 10:53 GMT+7', '2021-12-15T10:53+07:00', null],
    ['Thứ Năm 11/04/2024 , 06:05 (GMT+7)', '2024-04-11T06:05+07:00', null],
    ['Chủ Nhật 14/4/2024, 8:00 (GMT+7)', '2024-04-14T08:00+07:00', null],
    ['Cập nhật: 05-06-2024 | 17:20:11', '2024-06-05T17:20', null],
    ['Ngày đăng: 05/06/2024', '2024-06-05', null],
    ['15/12/2021', '2021-12-15', null],
    ['T4, 15/12/2021 10:53', '2021-12-15T10:53', null],
    ['Thời gian đăng: 15/12/2021 10:53', '2021-12-15T10:53', null],
    ['Bài viết đăng ngày 15/12/2021 lúc 10:53', '2021-12-15T10:53', null],
    ['Ngày 15/12/2021 - Lượt xem: 1.113', '2021-12-15', null],
    ['15/12/2021 | 1.113 lượt xem', '2021-12-15', null],
    ['Mai An | 15/12/2021', '2021-12-15', 'Mai An'],
    ['BÁO THỦ ĐÔ - ngày 15/12/2021', '2021-12-15', null],
    ['Ngày: 15/12/2021 10:53', '2021-12-15T10:53', null],
    ['Mai An - Thứ tư, 15/12/2021 10:53 (GMT+7)', '2021-12-15T10:53+07:00', 'Mai An'],
    ['PV (t/h)-Thứ tư, ngày 15/12/2021 10:53 GMT+7', '2021-12-15T10:53+07:00', null],
    ['Ban Thời sự-Thứ tư, ngày 15/12/2021 10:53 GMT+7', '2021-12-15T10:53+07:00', 'Ban Thời sự'],
    ['mai an - Thứ tư, 15/12/2021 10:53 (GMT+7)', '2021-12-15T10:53+07:00', 'mai an'],
    [
      'Mai An (Theo ban-tin.vn)-Thứ tư, ngày 15/12/2021 10:53 GMT+7',
      '2021-12-15T10:53+07:00',
      'Mai An (Theo ban-tin.vn)',
    ],
    ['Mai An/ảnh: nhà vườn cung cấp-Thứ tư, ngày 15/12/2021 10:53 GMT+7', '2021-12-15T10:53+07:00', 'Mai An'],
    ['Cập nhật: Thứ tư, 15/12/2021 10:53 (GMT+7)', '2021-12-15T10:53+07:00', null],
    ['Mai An | Cập nhật lúc: Thứ tư, 15/12/2021 10:53 (GMT+7)', '2021-12-15T10:53+07:00', 'Mai An'],
    ['Posted on Wednesday, 15/12/2021 10:53 GMT+7', '2021-12-15T10:53+07:00', null],
    ['15/12/2021 - Thứ tư 10:53 (GMT+7)', '2021-12-15T10:53+07:00', null],
    ['2021-12-15T10:53:36+02:00', '2021-12-15T10:53+02:00', null],
    ['2021-12-15T10:53:36.120Z', '2021-12-15T10:53+00:00', null],
    ['15 tháng 12 2021', '2021-12-15', null],
    ['15 tháng 12 2021, 17:06 +07', '2021-12-15T17:06+07:00', null],
    ['15 tháng 12 2021, 17:06 +07 Cập nhật 43 phút trước', '2021-12-15T17:06+07:00', null],
    ['Updated December 15, 2021 3:05 PM', '2021-12-15T15:05', null],
  ])('%s', (line, value, byline) => {
    expect(readDateline(line)).toEqual({ value, byline });
  });

  test.each([
    'Ngày 14/12/2021, hội nghị khai mạc tại Hà Nội.',
    'Kết quả xổ số miền Nam ngày 20/5/2024',
    'Lịch thi đấu hôm nay 11/6',
    'Ngày: 15 tháng 12, 2021',
    'Thời gian: 20:00, 15/12/2021',
    'CÙNG ĐOÁN KẾT QUẢ ĐUA THUYỀN SÔNG LAU 15/12/2021 - ĐUA THỨ 4',
    '667 lượt xem',
    'Trận đấu diễn ra lúc 20:00 thứ tư, ngày 15/12/2021 và được thuật lại ở đây',
  ])('is not fooled by "%s"', (line) => {
    expect(readDateline(line)).toBeNull();
  });
});
