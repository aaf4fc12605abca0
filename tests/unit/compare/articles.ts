// Texts written for these tests: two reports of one invented conference, and one of something else.
import type { Block } from '../../../src/shared/article';
import type { Comparable } from '../../../src/main/compare/comparable';

/** An article of paragraphs, one a line. */
export function article(...paragraphs: readonly string[]): Comparable {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length + 1 });
    start += paragraph.length + 1;
  }
  return { text: paragraphs.map((paragraph) => `${paragraph}\n`).join(''), blocks };
}

export const morning = article(
  'Sáng 3/5, tại thị xã Bình Lâm, Sở Văn hóa khai mạc hội nghị bàn về giữ gìn nghề làm giấy dó của tám làng ven sông.',
  'Ông Lê Quang Thạch cho biết nghề giấy dó ở Bình Lâm đã có hơn bốn trăm năm, từng nuôi sống 1.250 gia đình. Nay chỉ còn 37 hộ theo nghề.',
  'Hội nghị đề nghị mở lớp dạy nghề cho thanh niên, lập quỹ thu mua vỏ cây dó và đưa giấy dó vào trường học.',
);
export const evening = article(
  'Nghề giấy dó ở Bình Lâm đã có hơn bốn trăm năm, từng nuôi sống 1.250 gia đình ven sông; con số ấy được nhắc lại nhiều lần trong ngày họp hôm qua.',
  'Nay chỉ còn 37 hộ theo nghề.',
  'Các đại biểu đề nghị mở lớp dạy nghề cho thanh niên, lập quỹ thu mua vỏ cây dó và sớm đưa giấy dó vào các trường học.',
);
export const football = article(
  'Đội bóng nữ Sơn Hải thắng 2-1 trong trận mở màn giải trẻ nhờ hai bàn của tiền đạo Mai Ngân.',
  'Huấn luyện viên nói cả đội sẽ nghỉ một ngày trước khi ra sân tập trở lại.',
);
