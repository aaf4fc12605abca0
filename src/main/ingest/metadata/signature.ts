// How an article is signed: the line of its writer comes in; the writer, and the agency or paper they wrote it for, go out.

import { newsAgency } from './publisher';

/** Who wrote an article and for whom; what the line does not say is `null`. */
export interface Signature {
  readonly byline: string | null;
  readonly origin: string | null;
}

const nobody: Signature = { byline: null, origin: null };
const task =
  /^(?:Theo\s+(?=\p{Lu})|(?:Bài và ảnh|Bài, ảnh|Tin và ảnh|Tin, ảnh|Tin ảnh|Tin, bài|Tin bài|Bài|Tin|Thực hiện|Tác giả|Người viết|Biên tập|By)\s*[:：]\s*|By\s+(?=\p{Lu})|Tổng hợp\s+(?=\p{Lu})|Độc giả\s+(?=\p{Lu}))/u;
/** Who made the pictures, behind who wrote the words: "Bài: Mai An - Ảnh: Lê Bình", "Mai An Ảnh: Lê Bình". */
const pictures = /(?<=^(?!(?:Tin|Bài)(?!\s?:)).{2,70}?)[\s,;.–-]+\(?[Ảả]nh\s?:.*$/u;
const manner = /^(?:t\/h|t\.h|th|tổng hợp|sưu tầm|ghi|thực hiện|dịch|lược dịch|biên dịch|pv)(?:$|\s+)/iu;
const after = /^(?:theo|từ)(?:$|\s+)/iu;
const bracketed = /^(.*?)\s*[-–]?\s*\(\s?([^()]{2,60})\)$/u;
const takenFrom = /^(.+?)\s*[,/-]?\s*Theo\s+([^()]{2,50})$/u;
const slashed = /^([^/]*?)\s*\/\s*([^/]{2,50})$/u;
/** "Mai An - ABC": one short word of capitals behind a name that has small letters. */
const initials = /^(.*\p{Ll}.*?)\s+[-–]\s+(\p{Lu}{2,6})$/u;
const outlet = /^(?:\p{Lu}{2,}|[\p{L}\d]+\.\p{L}+|\p{Lu}\p{L}*(?:\s\p{L}+){0,4}|(?:báo|tạp chí)\s)/u;

const stressed = /^(\*{1,3}|_{1,3})(?=\S)([^*_]+)\1$/u;

/** A line without the marks of Markdown that set all of it off. */
export function withoutStress(line: string): string {
  return line.startsWith('*') || line.startsWith('_') ? line.replace(stressed, '$2') : line;
}

/** Reads a signature: "Mai An/ABC", "Mai An (theo ABC)", "Mai An Theo ABC", "Mai An - ABC", "Tin, ảnh: Mai An". */
export function readSignature(line: string): Signature {
  if (line === '') return nobody;
  const signed = line
    .replace(pictures, '')
    .replace(task, '')
    .replace(/\s*[–,-]?\s*$/u, '')
    .replace(/(?<!\.\p{Lu})[\s.]+$/u, '');
  const whole = saidTwice(signed) ?? signed;
  if (whole === '') return nobody;
  if (newsAgency.test(whole)) return { byline: null, origin: whole };
  for (const shape of [bracketed, takenFrom, slashed, initials]) {
    const [, writer, behind] = shape.exec(whole) ?? [];
    if (writer !== undefined && behind !== undefined) return signedFor(whole, writer, behind);
  }
  return { byline: whole, origin: null };
}

/** The words, more than one, that are said once more behind a space: "Mai An Mai An"; `null` where none are. */
function saidTwice(line: string): string | null {
  const half = line.length >> 1;
  const words = line.slice(0, half);
  if (line.length % 2 === 0 || !line.endsWith(words) || !/^\s$/u.test(line.charAt(half))) return null;
  return /.[/\s]./u.test(words) ? words : null;
}

function signedFor(whole: string, writer: string, behind: string): Signature {
  if (newsAgency.test(writer)) return { byline: null, origin: whole };
  const paper = behind.replace(manner, '').replace(after, '');
  if (paper !== '' && !outlet.test(paper)) return { byline: whole, origin: null };
  const inner = readSignature(writer);
  return { byline: inner.byline, origin: inner.origin ?? (paper === '' ? null : paper) };
}
