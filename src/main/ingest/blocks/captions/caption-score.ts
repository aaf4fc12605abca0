// A line between the paragraphs of a story that credits nobody comes in; how much speaks for a caption goes out.
// No sign is sure, so each adds its weight. The weights are those of a logistic regression on 18,900 lines of news pages
// (captions whose credit was cut off, against the paragraphs and headings around them); the constant is lowered, since most
// pages credit their captions.

import { folded, holdsWord, isAllCapitals, wordsIn } from '../words-in';

/** A line and what stands around it. */
export interface PlacedLine {
  readonly line: string;
  readonly before: string;
  readonly after: string;
  readonly title: string;
  /** True where nearly every paragraph of its article ends with a mark. */
  readonly isClosedStyle: boolean;
}

/** Words with which a story goes on from what it said, argues or reports; a caption names what is to be seen and stops. */
const binding: ReadonlySet<string> = new Set(
  (
    'vậy ấy đó này nhiên chúng tôi thì hoặc nghĩ mà gì kể nó nào gồm rằng nếu theo nói tất biết thậm cũng ' +
    'rõ cứ rồi họ khác bởi thêm đều đây hay như thấy còn nhưng điều hơn nữa ta đã sẽ đang phải cần không ' +
    'được là do vì để nên khi mức khoảng từng sinh quê lần'
  ).split(' '),
);
/** Words a sentence of a story opens with; a caption opens with whoever is in the picture. */
const opensStory =
  /^(?:sáng|chiều|tối|qua|nhân dịp|lúc|ở|về|ngoài|trong|ngay|tuy|như|với|theo|tôi|cũng|phút|bước|còn|trước|đây|cụ thể|điều|nếu|chúng|được|trên|sau|sang|đáng|đến|nhưng|khi|bên|năm|cùng|để|kết|tại|dù|chỉ|có|ngày|vì|đối với|từ|do|việc|tháng|vào|đồng thời|hiện(?! trường)|cách|\d)(?!\p{L})/iu;
/** Words the headings of results, programmes and forecasts open with. */
const opensHeading =
  /^(?:nhận định|trực tiếp|link|lịch|đội hình|lực lượng|thông tin|kết quả|dự đoán|dự báo|cơ cấu|danh sách|bảng xếp hạng|xem|xs\p{L}+|giá)(?!\p{L})/iu;
/** What is to be seen, and what pictures are taken of. */
const seen =
  /(?:^|\s)(?:chụp|hình ảnh|bức ảnh|khoảnh khắc|cảnh|ăn mừng|chúc mừng|trao|tặng|phát biểu|chủ trì|tại (?:buổi|lễ|cuộc|phiên|hội nghị|trụ sở)|đại biểu|bắt tay|trang phục|áo|bị cáo|bị can|đối tượng|hiện trường|khu vực|trên sân|trong trận|vào lưới|đoàn|bên trái|bên phải)(?!\p{L})/giu;

const MOST_BINDING = 5;
const MOST_SEEN = 3;
const SHORT_NEIGHBOUR = 100;

/** What it says again may add so much. */
const MOST_SAID = 2;

/** How much speaks for a caption: above 0 a line is rather one than not. */
export function captionScore(place: PlacedLine): number {
  const small = folded(place.line);
  const shown = formScore(place) + wordScore(place, small);
  // Words are compared only where they can decide.
  return shown + MOST_SAID > 0 ? shown + saidScore(place, small) : shown;
}

/** What shows in how a line is long and ends, and in what stands beside it. */
function formScore({ line, before, after, isClosedStyle }: PlacedLine): number {
  const last = line.charAt(line.length - 1);
  const isOpen = last === ')' || wordUnit.test(last);
  let score = -0.7;
  if (line.length <= 40) score -= 0.3;
  else if (line.length <= 70) score += 0.9;
  if (isOpen) score -= 1;
  if (isOpen && isClosedStyle && line.length > 70) score += 1.5;
  if ('?!:;,…”"'.includes(last)) score -= 0.9;
  if (before.length < SHORT_NEIGHBOUR) score -= 1;
  if (after.length < SHORT_NEIGHBOUR) score -= 1;
  return score;
}

/** What its words and marks show. */
function wordScore({ line }: PlacedLine, small: Words): number {
  let score = 1.1 * (capitalsOf(line, small) / Math.max(1, small.length));
  if (/[.!?…]["”)]?\s+["“(]?[\p{Lu}\d]/u.test(line)) score -= 1.5;
  if (/[:;?%]/.test(line)) score -= 1.8;
  score -= 0.6 * Math.min(MOST_BINDING, small.filter((word) => binding.has(word)).length);
  if (opensStory.test(line)) score -= 1.6;
  if (opensHeading.test(line)) score -= 2;
  score += 0.5 * Math.min(MOST_SEEN, line.match(seen)?.length ?? 0);
  return isAllCapitals(line) ? score - 1.5 : score;
}

/** How many words of a line begin with a capital; `small` has them in small letters. */
function capitalsOf(line: string, small: Words): number {
  return wordsIn(line).filter((word, at) => word.charCodeAt(0) !== small[at]?.charCodeAt(0)).length;
}

/** What it says again: a heading promises the words of the paragraph under it, a caption repeats what stood above. */
function saidScore({ before, after, title }: PlacedLine, small: Words): number {
  return -0.8 * shareSaid(small, after) + 1.3 * shareSaid(small, before) + 0.7 * shareSaid(small, title);
}

type Words = readonly string[];

const wordUnit = /[\p{L}\d]/u;

/** Share of a line's words that stand in a text too. */
function shareSaid(small: Words, text: string): number {
  const said = text.toLowerCase();
  return small.filter((word) => holdsWord(said, word)).length / Math.max(1, small.length);
}
