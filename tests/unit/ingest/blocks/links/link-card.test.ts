import { expect, test } from 'vitest';
import { linkCards } from '../../../../../src/main/ingest/blocks/links/link-card';
import { paragraphs } from '../../../../../src/main/ingest/blocks/paragraphs';

const title = 'Xã Lau mở hội đua thuyền trên sông Mai';
const body =
  'Sáng nay, xã Lau mở hội đua thuyền trên sông Mai với mười hai đội của các thôn, có đông người tới xem từ sớm.';
const unmarked =
  'Nhà vườn hoa hồng thắng lớn nhờ giống mới Trong vụ này, nhà vườn trồng hoa hồng giống mới thu gấp đôi năm trước.';
const repeated =
  'Giếng cổ làng Trúc được tu sửa Giếng cổ làng Trúc vừa được tu sửa sau nhiều năm cạn nước và bị bỏ quên giữa đồng.';

function cardsOf(...lines: readonly string[]): readonly number[] {
  const text = lines.join('\n\n');
  return [...linkCards(text, paragraphs(text))].sort((a, b) => a - b);
}

test('takes the headline of another article, glued to a sentence that takes it up, for a card', () => {
  expect(cardsOf(title, body, unmarked)).toEqual([2]);
  expect(cardsOf(title, body, repeated)).toEqual([2]);
});

test("takes a headline before a paper's mark for a card", () => {
  const address =
    'Cầu tre mới qua suối Vầu đã thông xe tinmau.vn - Người dân hai bản không còn phải lội suối vào mùa mưa.';
  const initials = 'Cầu tre mới qua suối Vầu đã thông xe TMB - Người dân hai bản không còn phải lội suối vào mùa mưa.';
  expect(cardsOf(title, body, address)).toEqual([2]);
  expect(cardsOf(title, body, initials)).toEqual([]);
  expect(cardsOf(title, `TMB - ${body}`, initials)).toEqual([2]);
});

test('asks less of a second card than of the first', () => {
  const second =
    'Chợ phiên vùng cao đổi sang họp sáng thứ bảy từ đầu tháng Theo ban quản lý chợ phiên, cách làm ấy giúp bà con kịp về bản trước khi trời tối.';
  expect(cardsOf(title, body, second)).toEqual([]);
  expect(cardsOf(title, body, unmarked, second)).toEqual([2, 3]);
});

test('leaves what the article tells itself', () => {
  const own =
    'Xã Lau mở hội đua thuyền trên sông Mai Trong hội đua thuyền, xã Lau có mười hai đội của các thôn dự thi.';
  const section = `Đời sống ${title} tinmau.vn - Sáng nay, xã Lau mở hội đua thuyền trên sông Mai với mười hai đội.`;
  const name =
    'Người thắng giải là em út trong nhà, từng học ở trường nghề của Những ngôi sao tre, tên một hội giúp trẻ em.';
  expect(cardsOf(title, body, own)).toEqual([]);
  expect(cardsOf(title, body, section)).toEqual([]);
  expect(cardsOf(title, body, name)).toEqual([]);
});

test('judges thousands of lines, each made as a card is, by what was counted of the page once', () => {
  const made = Array.from(
    { length: 8_000 },
    (_, number) =>
      `Bến đò số ${number} trên sông Mai được mở thêm Trong tháng này, bến đò số ${number} trên sông Mai được mở thêm hai mét.`,
  );
  expect(cardsOf(title, body, ...made)).toEqual([]);
  expect(cardsOf(title, body, ...made, unmarked)).toEqual([made.length + 2]);
});

const others = [
  'Cầu tre qua suối Vầu: Nỗi lo cũ Dòng nước năm nay lên sớm hơn mọi năm, khiến hai bản phải lội vòng.',
  'Giếng cổ làng Trúc được tu sửa Giếng cổ làng Trúc vừa sạch trở lại sau nhiều năm cạn và bị bỏ quên giữa đồng.',
  'Lớp học ban đêm Những người thợ dệt trẻ tuổi rủ nhau tới lớp, mang theo cả đèn lẫn bàn ghế của mình.',
];

test('takes what stands between two cards, and beside a row of them, for cards too', () => {
  const [first = '', second = '', third = ''] = others;
  expect(cardsOf(title, body, first, body.replace('Sáng', 'Chiều'), body.replace('Sáng', 'Tối'))).toEqual([]);
  expect(cardsOf(title, body, unmarked, first, second, third, body.replace('Sáng', 'Chiều'), body)).toEqual([
    2, 3, 4, 5,
  ]);
});

test('takes a page of nothing but cards for one', () => {
  expect(cardsOf(title, ...others)).toEqual([1, 2, 3]);
});

test('leaves a long paragraph alone, which may be one that lost the line break behind its heading', () => {
  const heading = 'Giếng cổ làng Trúc được tu sửa Giếng cổ làng Trúc vừa được tu sửa sau nhiều năm cạn nước';
  const long = `${heading}. ${'Ai đi qua cũng dừng lại xem thợ xếp từng viên gạch. '.repeat(6)}`.trim();
  expect(cardsOf(title, body, long)).toEqual([]);
  expect(cardsOf(title, body, unmarked, long)).toEqual([2, 3]);
  expect(cardsOf(title, body, long.replace('tu sửa G', 'tu sửa tinmau.vn - G'))).toEqual([2]);
});

test('takes the last paragraphs for cards from the first of several whose sentence is cut off', () => {
  const one =
    'Xã Lau đón đội thuyền thôn Mai trở về Chiều qua, bà con ra bến đón đội thuyền thắng cuộc, mang theo hoa và ...';
  const two =
    'Thôn Mai sửa bến thuyền trước mùa hội Nhờ tiền góp của những người con xa quê, bến thuyền có thêm bậc đá để ...';
  const three =
    'Một trăm năm hội đua thuyền xã Lau Trong suốt trăm năm, hội chỉ vắng hai mùa vì nước lớn và một mùa vì hạn.';
  expect(cardsOf(title, body, body, one, two, three)).toEqual([3, 4, 5]);
  expect(cardsOf(title, one, body, body)).toEqual([]);
  expect(cardsOf(title, body, body, one, 'Bà con ra về lúc trời vừa tắt nắng.')).toEqual([]);
});

const feature = [
  'Bốn mươi năm ở mép biển, ông Sáu Tường trồng gần hai triệu cây đước.',
  'Sáng nào ông Sáu cũng chèo xuồng ra bãi, mang theo cơm nắm và một chai nước, mưa nắng gì cũng đi.',
  'Vợ ông, bà Lụa ngồi vá lưới trước hiên. Bà kể hồi mới cưới hai người ở trong túp lều lợp lá dừa.',
  'Anh Hai Bền làm ở trạm kiểm lâm gần đó, cứ cuối tuần lại ghé thăm. Anh Bền nói lớp trẻ học được nhiều.',
  'Năm ngoái bão vào, sóng đánh bật gốc mấy trăm cây non. Cụ Tường lặng lẽ gom lại, cắm xuống từng gốc một.',
  'Người trong xóm gọi vui ông là ông Đước. Trẻ con Xóm Mũi hay theo ra bãi nhặt ốc, nghe kể chuyện xưa.',
  'Chiều xuống, khói bếp bay là là trên mặt nước. Bà Lụa gọi với ra, giục chồng về ăn cơm kẻo nguội.',
];

test('leaves a story whole that hardly repeats a word and has a row of cards below it', () => {
  const cards = [
    'Giá chè búp tăng trở lại sau ba tháng Sau nhiều tuần đứng yên, giá chè búp ở các xưởng trong huyện đã nhích lên.',
    'Thư viện xã mở cửa cả buổi tối Từ đầu tháng, thư viện xã mở cửa đến chín giờ tối để học sinh có chỗ đọc sách.',
    'Chợ nổi họp lại sau mùa lũ Khi nước rút, chợ nổi họp lại với hơn trăm ghe thuyền của thương hồ các nơi.',
  ];
  const text = ['Ông lão giữ rừng đước', ...feature, ...cards].join('\n\n');
  expect([...linkCards(text, paragraphs(text).slice(2))]).toEqual([6, 7, 8]);
});
