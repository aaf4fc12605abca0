import { describe, expect, test } from 'vitest';
import {
  isCreditedCaption,
  isOpenLine,
  isPortrait,
  isPosed,
  isShownPeople,
  isShownScene,
  namesPicture,
  opensAsCaption,
} from '../../../../../src/main/ingest/blocks/captions/caption';

describe('captions without a credit', () => {
  test.each(['Quang cảnh hội nghị.', 'Toàn cảnh phiên họp tại điểm cầu Bộ', 'Ảnh minh họa'])(
    '%s opens as one',
    (line) => {
      expect(opensAsCaption(line)).toBe(true);
    },
  );
  test.each([
    'Các đại biểu tham dự Hội nghị.',
    'Bộ trưởng Bộ Ngoại giao Trần Văn An phát biểu khai mạc hội nghị.',
    'Đồng chí Trần Văn An - Bí thư Tỉnh ủy dự và chủ trì Hội nghị tại điểm cầu tỉnh',
    'Các đồng chí lãnh đạo Đảng, Nhà nước và hội nghị.',
    'Bí thư Thành ủy TP. Hồ Chí Minh Trần Mai An phát biểu tại buổi lễ.',
    'Chủ tịch tỉnh kiểm tra công tác chuẩn bị cho ngày hội.',
    'Chủ tịch tỉnh thăm các chiến sĩ đang làm nhiệm vụ ở đảo.',
  ])('%s shows people', (line) => {
    expect(isShownPeople(line)).toBe(true);
  });
  test.each([
    'Bộ trưởng nhấn mạnh ba nhiệm vụ của năm tới.',
    'Chiều 18/12, các đại biểu dự phiên bế mạc.',
    'Thủ tướng đã tiếp đoàn đại biểu.',
    'Thủ tướng đang thăm ba nước.',
    'Bộ trưởng nói: “Chúng ta phải làm.”',
    'Phát biểu tại hội nghị, Bộ trưởng nêu ba điểm.',
  ])('%s tells something', (line) => {
    expect(isShownPeople(line)).toBe(false);
    expect(opensAsCaption(line)).toBe(false);
  });
});

test('a line that begins with the label of a picture is a caption', () => {
  expect(
    isCreditedCaption('Nguồn hình ảnh, Bản tin Chụp lại hình ảnh, Ông Mai An đã phát biểu. Ông nói ba điều.'),
  ).toBe(true);
});

test('a name alone is a portrait', () => {
  expect(isPortrait('Ông Trần Mai An')).toBe(true);
  expect(isPortrait('Ông Trần Mai An nói')).toBe(false);
});

describe('captions told by their place', () => {
  test('a line that shows a scene', () => {
    expect(isShownScene('Lễ chào cờ tại quảng trường')).toBe(true);
    expect(isShownScene('Lễ chào cờ diễn ra lúc sáu giờ.')).toBe(false);
  });
  test('a line that names its picture or film and ends open, whatever it tells', () => {
    expect(namesPicture('Hình ảnh người lái đò khi còn đi học ở trường làng')).toBe(true);
    expect(namesPicture('Highlight trận chung kết hội vật làng Lau - Nguồn: Kênh Lau')).toBe(true);
    expect(namesPicture('Hình ảnh ấy khiến ai cũng nhớ.')).toBe(false);
    expect(namesPicture('Video cho thấy: hai chiếc đò chạm nhau')).toBe(false);
    expect(namesPicture('Hình ảnh')).toBe(false);
  });
  test('a long line without an end mark, not a line-up', () => {
    const line =
      'Chủ tịch tỉnh yêu cầu các đơn vị triển khai nhanh giai đoạn một của dự án và làm ngay hồ sơ giai đoạn 2';
    expect(isOpenLine(line)).toBe(true);
    expect(isOpenLine(`${line}.`)).toBe(false);
    expect(isOpenLine(line.toUpperCase())).toBe(false);
    expect(isOpenLine(`Theo kế hoạch, ${line}`)).toBe(false);
    expect(isOpenLine(`${line} 3 1 +10 4`)).toBe(false);
    expect(isOpenLine(`Đội nhà: ${'An, Bình, Chi; '.repeat(8)}Dũng`)).toBe(false);
  });
  test('people who pose or stand somewhere', () => {
    expect(isPosed('Ông Mai An (thứ hai từ trái sang) và các đồng nghiệp.')).toBe(true);
    expect(isPosed('Các đại biểu chụp ảnh lưu niệm.')).toBe(true);
    expect(isPosed('Đội làng Lau (áo đen) thi đấu hay trước đội làng Mai')).toBe(true);
    expect(isPosed('Các đại biểu ký kết.')).toBe(false);
  });
  test.each(['trái', 'phải, làng Mai', 'bên trái ông Bình', 'ngoài cùng bên phải', 'đứng giữa', 'thứ 2, trái'])(
    'in brackets stands who is where: %s',
    (place) => {
      expect(isPosed(`Chị Lan (${place}) bán vé ở bến đò`)).toBe(true);
    },
  );
  test.each(['thứ tư', 'thứ hai, 3/5', 'thứ 14', 'phải nộp thêm phí', 'trái phép', 'giữa tháng năm', 'đầu tiên'])(
    'in brackets stands a day, a rank or what is told: %s',
    (told) => {
      expect(isPosed(`Vé bán ở bến đò (${told}) cho khách làng Lau`)).toBe(false);
    },
  );
});

test('what something brings about is no picture', () => {
  expect(opensAsCaption('Ảnh hưởng của lũ còn kéo dài')).toBe(false);
});
