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

/** True for words that may be a headline: they are short, and end with no mark of a sentence. */
export function isHeadline(words: string): boolean {
  return (
    words.length >= SHORTEST_HEADLINE &&
    words.length <= LONGEST_HEADLINE &&
    /\p{L}/u.test(words) &&
    !/(?<!\.\.)[.,;:]$/u.test(words)
  );
}

const digestHead =
  /^(?:bản\s+|tổng hợp\s+)?(?:điểm báo|điểm tin(?: báo chí)?|tin điểm báo|bản tin|tổng hợp (?:tin|báo chí)|tổng hợp thông tin báo chí|tin tức báo chí|thông tin báo chí|press review|press digest|news digest|media monitoring)(?![\p{L}\d])/iu;

/** True for a line that says that what follows is a digest. */
export function isDigestHead(words: string): boolean {
  return words.length <= LONGEST_DIGEST_HEAD && digestHead.test(words) && !/[.!?]$/u.test(words);
}

const LONGEST_DIGEST_HEAD = 120;

const stroke = /^(?:([=\-_*#~•–—+§■])\1{2,}|(?:[*•~=#§-] ?){3,12}|[-–—=*~_ ]{0,40}[oO0][oO0Q][oO0][-–—=*~_ ]{0,40})$/u;

/** True for a line of strokes. */
export function isRule(words: string): boolean {
  return words.length >= 3 && stroke.test(words);
}
