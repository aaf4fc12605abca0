import { describe, expect, test } from 'vitest';
import { captionScore } from '../../../../../src/main/ingest/blocks/captions/caption-score';

const before =
  'Sáng 12/3, xã Đồng Sậy mở bến đò mới ở cuối làng, sau hai năm người dân phải đi vòng qua cầu tạm của xã bên cạnh.';
const after =
  'Theo ông trưởng bến, ai cũng có thể mua vé cả tháng với giá bằng nửa giá vé ngày, và trẻ em thì không phải trả tiền.';

function scoreOf(line: string): number {
  return captionScore({ line, before, after, title: 'Xã Đồng Sậy mở bến đò mới', isClosedStyle: true });
}

describe('a line between two paragraphs', () => {
  test.each([
    'Người dân xã Đồng Sậy trong trang phục ngày hội ở bến đò mới.',
    'Mai An và các bạn chụp ảnh trước mái che của bến đò mới',
  ])('%s is rather a caption', (line) => {
    expect(scoreOf(line)).toBeGreaterThan(0);
  });

  test.each([
    'Tuy nhiên, chuyến đò cuối cùng vẫn rời bến trước chín giờ tối.',
    'Bà con cho biết họ đã chờ ngày này từ lâu.',
    'Lịch chạy của đò Đồng Sậy hôm nay',
    'Giá vé: ba nghìn đồng một lượt',
    'BẾN ĐÒ CỦA BA XÃ BÊN SÔNG LỚN MÙA NƯỚC NỔI',
  ])('%s is rather none', (line) => {
    expect(scoreOf(line)).toBeLessThan(0);
  });
});
