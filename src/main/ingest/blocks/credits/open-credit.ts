// A picture's credit without a bracket inside running text: "Ảnh: Mai An Theo kế hoạch, …". A paragraph comes in; where
// its credits stand and how far the makers' names go is told.

/** Offices are written with one capital: "Cổng thông tin Chính phủ". */
const office =
  '(?:Chính phủ|Quốc hội|Trung ương|Nhân dân|Quân đội|Công an|Kinh tế|Ngoại giao|Quốc phòng|Tổ chức|Tuyên giáo)';
const site = '(?:[a-z\\d-]+\\.)+(?:com|vn|net|org)(?=\\s)';
const name = `(?:${office}|${site}|[\\p{Lu}\\d][\\p{L}\\d.&/-]*)`;
const names = new RegExp(`${name}|[-–]`, 'gu');
/** The words before the colon of such a credit. */
const wordsOfCredit = /(?:Nguồn(?: ảnh)?|[Ảả]nh(?: minh h[oọ]a)?|[Ảả]NH|Video|Đồ h[oọ]a)\s?$/u;
const LONGEST_WORDS = 'Ảnh minh họa '.length;
const openCredit = new RegExp(
  `(?:[Ảả]nh(?: minh h[oọ]a)?|[Ảả]NH|Video|Đồ h[oọ]a|Nguồn(?: ảnh)?)(?<=[\\s.)–—-](?:Ảnh(?: minh h[oọ]a)?|ẢNH|Video|Đồ h[oọ]a|Nguồn ảnh)|[.!?…)”"–—-]\\s{1,2}(?:ả(?:nh|NH)|Nguồn))\\s?[:：]\\s?((?:${name}\\s{1,2}(?:[-–]\\s)?){1,8})(?=[\\p{Ll}\\d"“(]|\\p{Lu}[\\p{L}\\d]*[,:;])`,
  'uy',
);
/** Words a sentence behind the name opens with, and times of the day before their figures. */
const opensSentence =
  /^(?:Ông|Bà|Anh|Chị|Em|Theo|Tại|Trong|Ngày|Năm|Sáng|Chiều|Tối|Trưa|Lúc|Khoảng|Phút|Đồng|Các|Những|Sau|Trước|Đây|Với|Cùng|Phát|Cũng|Hơn|Tuy|Như|Ngoài|Bên|Để|Khi|Ngay|Từ|Đến|Về|Đó|Hiện|Do|Nếu|Vì|Được|Một)$/u;
/** A name with its full stop, an address, or the agency behind a name. */
const closesMaker = /[\p{L}\d]{2}\.$|\/(?:TTXVN|VNA|AFP|AP|Reuters)$|\.(?:vn|com|net|org)$/u;
/** Fewer characters behind the first words of a maker's name are the rest of the name. */
const LEAST_AFTER = 20;

/** A credit as its place in the paragraph and its length. */
export interface Credit {
  readonly at: number;
  readonly length: number;
}

/** Credits without brackets, in order, before whose `colons` they are asked for; one that ends the paragraph is none of them. */
export function openCredits(inside: string, colons: readonly number[]): readonly Credit[] {
  const found: Credit[] = [];
  for (const colon of colons) {
    const from = Math.max(0, colon - LONGEST_WORDS);
    const start = wordsOfCredit.exec(inside.slice(from, colon))?.index ?? -1;
    openCredit.lastIndex = from + start;
    const match = start < 0 ? null : openCredit.exec(inside);
    if (match === null) continue;
    const { 0: words, 1: run = '', index } = match;
    const end = index + words.length;
    const maker = makerLength(run, inside.slice(end, end + LONGEST_SMALL));
    const length = maker === 0 ? 0 : words.length - run.length + maker;
    if (length > 0 && inside.length - index - length > LEAST_AFTER) found.push({ at: index, length });
  }
  return found;
}

/** What follows the first word of a maker that is no name of a person: "Công an cung cấp", "Cắt từ clip", "Hải quân Mỹ.". */
const smallWords = /^\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,3}(?:(?: \p{Lu}\p{L}*){0,4}\.(?=\s)|(?=\s["“]?\p{Lu}|\/))/u;
const LONGEST_SMALL = 60;

/**
 * Length of the name of a picture's maker at the start of a run of capitalised words, whose last may open the next
 * sentence; 0 before a bracket that may belong to the name.
 */
function makerLength(run: string, next: string): number {
  const places = [...run.matchAll(names)];
  const more = places.length === 1 ? smallWords.exec(next) : null;
  if (more !== null) return run.length + more[0].length;
  const found = places.map(([one]) => one);
  const opensNext = /^\p{Ll}/u.test(next) ? 1 : 0;
  const after = (test: (one: string) => boolean): number[] =>
    found.flatMap((one, index) => (index > 0 && test(one) ? [index] : []));
  const closed = found.flatMap((one, index) => (closesMaker.test(one) ? [index + 1] : []));
  // No sentence is one word: "RIA Tin." is a name.
  const small = isInCapitals(found[0] ?? '') ? after((one) => !isInCapitals(one) && !closesMaker.test(one)) : [];
  const opened = after((one) => opensSentence.test(one));
  if (next.startsWith('(') && opened.length === 0) return 0;
  const count = Math.min(Math.max(1, found.length - opensNext), ...opened, ...closed, ...small);
  const last = places[(count > 4 ? 2 : count) - 1];
  return last === undefined ? 0 : last.index + last[0].length;
}

function isInCapitals(one: string): boolean {
  return /^[\p{Lu}\d.&/-]{2,}$/u.test(one);
}
