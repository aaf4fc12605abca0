// Where a stretch of text lost the end of a sentence: no mark stands behind a word, and the next opens a sentence.
import type { Span } from '../../../../shared/article';
import { seamsIn, wordBehind, wordsFrom } from './seams';
import { endsName, openers, opensSentence } from './sentence-opener';

/** Words that no sentence ends with: a name follows. */
const openEnd =
  /(?:^|[\s(“"])(?:và|của|hay|hoặc|cho|với|như|là|ở|tại|tới|đến|từ|trong|trên|vào|về|theo|do|bởi|vì|để|cùng|giữa|các|những|một|mỗi|ông|bà|anh|chị|em|cô|xã|huyện|quận|phường|tỉnh|thôn|xóm|ấp|bản|phố|đường|cầu|chợ|sông|núi|hồ|đảo|cục|vụ|viện|ban|phòng|khúc|phim|bài|cuốn|thứ|tên|họ|thuộc|gửi|hai|ba|bốn|vị|báo|tờ|luật|võ|trình|vi|tội|tháng)$/u;
const LONGEST_WORD = 12;

/** Where a sentence opens behind a word without a mark, in order: the places of the spaces before. */
export function lostEnds(text: string, { start, end }: Span): readonly number[] {
  const found: number[] = [];
  for (const { at, mayOpen } of seamsIn(text, start, end))
    if (mayOpen && isLostEnd(text, start, at, end)) found.push(at);
  return found;
}

function isLostEnd(text: string, start: number, at: number, end: number): boolean {
  if (!openers.has(wordBehind(text, at, end))) return false;
  const [word, next] = wordsFrom(text, at, end);
  if (!opensSentence(word, next)) return false;
  const before = text.slice(Math.max(start, at - LONGEST_WORD), at).trimEnd();
  if (openEnd.test(before)) return false;
  return !endsName.has(word) || isCounted(word, next) || !/(?:^|\s)\p{Lu}\p{L}*$/u.test(before);
}

/** "Lần thứ hai": no name goes on so. */
function isCounted(word: string, next: string): boolean {
  return word === 'Lần' && next === 'thứ';
}
