// A story on one line often ends with a row of pictures: what follows the words that announce them are captions.
import type { Span } from '../../../../shared/article';

const pictures = '[^.!?:]{0,40} (?:hình ảnh|(?:bức|chùm|loạt|bộ) ảnh|khoảnh khắc)[^.!?:]{0,100}';
const below = '(?:(?:[Dd]ưới|[Ss]au) đây là|gửi (?:tới|đến)(?: [^\\s:]+){1,4})';
const look =
  '(?:(?:[Cc]ùng|[Mm]ời)(?: [^\\s:]+){0,6} (?:xem|ngắm|chiêm ngưỡng|theo dõi|nhìn lại|điểm (?:lại|qua))|(?:[Dd]ưới|[Ss]au) đây)';
/** A sentence that opens with them: "Một số hình ảnh tại lễ hội:". */
const named = '(?:^|[.!?…”"]\\s)(?:Một số|Một vài|Những|Các) (?:hình|bức) ảnh [^.!?:]{0,100}';
const announced = new RegExp(`${below}${pictures}[.:]$|(?:${look}${pictures}|${named}):$`, 'u');
/** Such words are no longer. */
const LONGEST = 220;
/** Fewer characters are a signature. */
const LEAST_BEHIND = 60;
/** Words that end with a full stop may announce one picture in the middle of a story. */
const MOST_BEHIND_STOP = 0.5;

/** Where the captions of announced pictures begin in a story that stands on one line; its end where none do. */
export function picturesFrom(text: string, { start, end }: Span): number {
  for (let at = text.indexOf('ảnh', start); at >= 0 && at < end; at = text.indexOf('ảnh', at + 1)) {
    const mark = markBehind(text, at, end - LEAST_BEHIND);
    if (mark < 0 || !announced.test(text.slice(Math.max(start, mark - LONGEST), mark + 1))) continue;
    if (text.charAt(mark) === ':' || end - mark <= (end - start) * MOST_BEHIND_STOP) return mark + 1;
  }
  return end;
}

/** The first mark that ends a sentence or opens a list, with a space behind it; -1 where none stands before `end`. */
function markBehind(text: string, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST); at += 1)
    if ('.!?:'.includes(text.charAt(at)) && text.charAt(at + 1) === ' ') return at;
  return -1;
}
