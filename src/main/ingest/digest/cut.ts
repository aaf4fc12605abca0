import type { Span } from '../../../shared/article';
import type { Line } from '../blocks/lines';
import type { Standing } from './standing';

/** One article of a digest: from its first line to the end of what closes it. */
export interface Cut {
  /** Where the heading of its section starts; `start` where it has none. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Its headline, without a number before it and brackets behind it that say where it stood. */
  readonly title: Span;
  /** Where what closes it (a separator, an export's number) starts; `end` when nothing does. */
  readonly closing: number;
  /** What says where it stood, and the line or brackets it stands in; `null` where nothing does. */
  readonly stood: (Standing & Span) | null;
}

/** A line of the text with its words. */
export interface WordedLine extends Line {
  readonly words: string;
}

const LONGEST_HEADLINE = 220;
const SHORTEST_HEADLINE = 8;

/** An hour at the start of a line: a programme, or news told as it comes. */
const hour = /^\d{1,2}\s?[:h]\s?\d{2}(?!\d)/u;

/** True for words that may be a headline: they are short, begin with no hour, and end with no mark of a sentence. */
export function isHeadline(words: string): boolean {
  return (
    words.length >= SHORTEST_HEADLINE &&
    words.length <= LONGEST_HEADLINE &&
    /\p{L}/u.test(words) &&
    !hour.test(words) &&
    !/(?<!\.\.)[.,;:]$/u.test(words)
  );
}

const digestHead =
  /^(?:bản\s+|bản tin\s+|tổng hợp\s+)?(?:điểm báo|tin điểm báo|điểm tin báo chí|tổng hợp (?:thông tin )?báo chí|press review|press digest|news digest|media monitoring)(?![\p{L}\d])/iu;
/** Names that articles of one matter have, too: they tell only where nothing but a time or a number is said with them. */
const bulletinHead =
  /^(?:bản\s+|tổng hợp\s+)?(?:điểm tin|bản tin|tổng hợp tin|tin tức báo chí|thông tin báo chí)(?![\p{L}\d])/iu;
const times = new Set(
  'báo chí nội bộ tổng hợp trong hằng hàng sáng trưa chiều tối ngày tuần tháng quý năm số thứ hai ba tư sáu bảy chủ nhật từ đến'.split(
    ' ',
  ),
);

/** A matter behind a colon: the headline of an article. */
const matter = /[:：]\s*\p{Lu}[\p{Ll}\s]/u;

/** True for a line that says that what follows is a digest. */
export function isDigestHead(words: string): boolean {
  if (words.length > LONGEST_DIGEST_HEAD || /[.!?]$/u.test(words) || matter.test(words)) return false;
  if (digestHead.test(words)) return true;
  const bulletin = bulletinHead.exec(words)?.[0];
  return (
    bulletin !== undefined &&
    words
      .slice(bulletin.length)
      .split(/[\s,./()–-]+/u)
      .every(isTime)
  );
}

function isTime(word: string): boolean {
  return times.has(word.toLowerCase()) || /^(?:\d*|[IVX]+)$/u.test(word);
}

const LONGEST_DIGEST_HEAD = 120;

const stroke = /^(?:([=\-_*#~•–—+§■])\1{2,}|(?:[*•~=#§-] ?){3,12}|[-–—=*~_ ]{0,40}[oO0][oO0Q][oO0][-–—=*~_ ]{0,40})$/u;

/** True for a line of strokes. */
export function isRule(words: string): boolean {
  return words.length >= 3 && stroke.test(words);
}
