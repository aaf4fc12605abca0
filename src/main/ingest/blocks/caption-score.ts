// A line between the paragraphs of a story that credits nobody comes in; how much speaks for a caption goes out.
// No sign is sure, so each adds its weight. The weights are those of a logistic regression on 18,900 lines of news pages
// (captions whose credit was cut off, against the paragraphs and headings around them); the constant is lowered, since most
// pages credit their captions.

/** A line and what stands around it. */
export interface PlacedLine {
  readonly line: string;
  readonly before: string;
  readonly after: string;
  readonly title: string;
  /** True where nearly every paragraph of its article ends with a mark. */
  readonly isClosedStyle: boolean;
}

/** A line as the signs look at it. */
interface Looked extends PlacedLine {
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

type Sign = readonly [weight: number, holds: (of: Looked) => boolean | number];

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

/** What the line itself shows. */
const shape: readonly Sign[] = [
  [-0.7, () => true],
  [-0.3, ({ line }) => line.length <= 40],
  [0.9, ({ line }) => line.length > 40 && line.length <= 70],
  [-1, ({ line }) => isOpen(line)],
  [1.5, ({ line, isClosedStyle }) => isClosedStyle && line.length > 70 && isOpen(line)],
  [-0.9, ({ line }) => /[?!:;,…”"]$/u.test(line)],
  [-1.5, ({ line }) => /[.!?…]["”)]?\s+["“(]?[\p{Lu}\d]/u.test(line)],
  [-1.8, ({ line }) => /[:;?%]/u.test(line)],
  [1.1, ({ words }) => share(words, (word) => /^\p{Lu}/u.test(word))],
  [-0.6, ({ folded }) => Math.min(MOST_BINDING, folded.filter((word) => binding.has(word)).length)],
  [-1.6, ({ line }) => opensStory.test(line)],
  [-2, ({ line }) => opensHeading.test(line)],
  [0.5, ({ line }) => Math.min(MOST_SEEN, line.match(seen)?.length ?? 0)],
  [-1.5, ({ line }) => line === line.toUpperCase()],
  [-1, ({ before }) => before.length < SHORT_NEIGHBOUR],
  [-1, ({ after }) => after.length < SHORT_NEIGHBOUR],
];

/** What it says again: a heading promises the words of the paragraph under it, a caption repeats what stood above. */
const saidAgain: readonly Sign[] = [
  [-0.8, ({ folded, after }) => shareSaid(folded, after)],
  [1.3, ({ folded, before }) => shareSaid(folded, before)],
  [0.7, ({ folded, title }) => shareSaid(folded, title)],
];
const MOST_SAID = 2;

/** How much speaks for a caption: above 0 a line is rather one than not. */
export function captionScore(place: PlacedLine): number {
  const words = wordsIn(place.line);
  const looked = { ...place, words, folded: words.map((word) => word.toLowerCase()) };
  const shown = sumOf(shape, looked);
  // Words are compared only where they can decide.
  return shown + MOST_SAID > 0 ? shown + sumOf(saidAgain, looked) : shown;
}

function sumOf(signs: readonly Sign[], looked: Looked): number {
  return signs.reduce((sum, [weight, holds]) => sum + weight * Number(holds(looked)), 0);
}

function isOpen(line: string): boolean {
  return /[\p{L}\d)]$/u.test(line);
}

function wordsIn(line: string): readonly string[] {
  return line.match(/[\p{L}\d]+/gu) ?? [];
}

function share(words: readonly string[], test: (word: string) => boolean): number {
  return words.filter(test).length / Math.max(1, words.length);
}

/** Share of a line's words that stand in a text too. */
function shareSaid(folded: readonly string[], text: string): number {
  const said = new Set(wordsIn(text.toLowerCase()));
  return share(folded, (word) => said.has(word));
}
