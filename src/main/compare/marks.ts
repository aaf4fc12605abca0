// What newsrooms glue to a sentence without making it say more: agency marks, photo credits, stray table bars.
import type { Span } from '../../shared/article';

const credit = String.raw`(?:Ảnh|Nguồn|Nguồn ảnh|Ảnh tư liệu|Video|Clip|Đồ họa|Photo|Tư liệu)`;
const leadingCredit = new RegExp(String.raw`^\(\s*${credit}[^()\n]{0,60}\)[\s.|]*`, 'iu');
const trailingCredit = new RegExp(
  String.raw`[\s|]*(?:\(\s*${credit}[^()\n]{0,60}\)|(?<=[.!?…]\s?|\s[-–—]\s?)${credit}\s*:[^.!?\n]{1,60})[\s.|]*$`,
  'iu',
);
const bareCredit = new RegExp(String.raw`^\(?\s*${credit}\s*[:/].{0,60}$`, 'isu');
const agencyMark =
  /^(?:\p{Lu}[\p{L} .]{1,24}\s?)?\([^()\n]{2,30}\)\s*[-–—]+\s*|^(?=[^-–—]*(?:\p{Lu}{3}|\p{Ll}\p{Lu}|Online|Dân trí|\.(?:vn|com)))[^\s,;:]{2,}(?: [^\s,;:]+){0,2}\s?[-–—]+\s*/u;

/** `sentence` without a photo credit at either end and, at the `opening` of an article, without its agency mark. */
export function trimMarks(text: string, sentence: Span, opening: boolean): Span {
  let { start, end } = sentence;
  const cut = (pattern: RegExp, atEnd: boolean): void => {
    const length = pattern.exec(text.slice(start, end))?.[0].length ?? 0;
    if (atEnd) end -= length;
    else start += length;
  };
  cut(/^[\s|•*+>–—-]+/u, false);
  cut(leadingCredit, false);
  if (opening) cut(agencyMark, false);
  cut(/[\s|]+$/u, true);
  if (bareCredit.test(text.slice(start, end))) return { start, end: start };
  cut(trailingCredit, true);
  return { start, end: Math.max(start, end) };
}
