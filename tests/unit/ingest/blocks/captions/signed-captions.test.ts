import { expect, test } from 'vitest';
import { signedCaptions } from '../../../../../src/main/ingest/blocks/captions/signed-captions';

function signed(...lines: readonly string[]): readonly number[] {
  return signedCaptions(
    lines,
    lines.map((_, index) => index),
  );
}

const boats = 'Các đội thuyền tre vào vạch xuất phát dưới bến sông';
const crowd = 'Người xem đứng kín hai bên bờ từ lúc trời còn tối';

test('a line that ends with a name in capitals is a caption', () => {
  expect(signed(`${boats} LÊ BÌNH`)).toEqual([0]);
  expect(signed(boats.toUpperCase())).toEqual([]);
  expect(signed('Bạn đọc có thể xem kết quả của mười hai đội TẠI ĐÂY')).toEqual([]);
  expect(signed(`${boats}, theo ban tổ chức của giải VTC`)).toEqual([]);
  expect(signed(`${boats} của các quận ở TP HCM`)).toEqual([]);
});

test('so are several that end with one name which stands nowhere else', () => {
  expect(signed(`${boats} Lê Bình`, `${crowd} Lê Bình`)).toEqual([0, 1]);
  expect(signed(`${boats} Lê Bình`)).toEqual([]);
  expect(signed(`${boats} Lê Bình`, `${crowd} Lê Bình`, 'Ông Lê Bình về nhất.')).toEqual([]);
});

test('so many names are those of a list of persons', () => {
  const names = 'Ba Chi Dung Giang Hoa Khanh Lan Minh Nga Phong Quang'
    .split(' ')
    .flatMap((one) => [`Lê ${one}`, `Mai ${one}`]);
  const lines = names.flatMap((name) => [`${boats} ${name}`, `${crowd} ${name}`]);
  expect(signed(...lines)).toEqual([]);
  expect(signed(...lines.slice(0, 20)).length).toBe(20);
});

test('lines of a career that end with the name of a place are none', () => {
  const [clerk, head] = ['5/1990 - 6/1995: Thư ký tòa soạn của báo', '7/1995 - 2/2001: Trưởng ban của đài'];
  expect(signed(`${clerk} tỉnh Hà Nam`, `${head} tỉnh Hà Nam`)).toEqual([]);
  expect(signed(`- ${clerk} Hà Nam`, `- ${head} Hà Nam`)).toEqual([]);
});
