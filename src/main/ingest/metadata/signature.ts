// How an article is signed: the line of its writer comes in; the writer, and the agency or paper they wrote it for, go out.

import { newsAgency } from './publisher';

/** Who wrote an article and for whom; what the line does not say is `null`. */
export interface Signature {
  readonly byline: string | null;
  readonly origin: string | null;
}

const task =
  /^(?:Theo\s+(?=\p{Lu})|(?:Bài và ảnh|Bài, ảnh|Tin và ảnh|Tin, ảnh|Tin ảnh|Tin, bài|Tin bài|Bài|Tin|Thực hiện|Tác giả|By)\s*[:：]\s*)/u;
const manner = /^(?:t\/h|tổng hợp|ghi|thực hiện|dịch|lược dịch|biên dịch|theo)$/iu;
const bracketed = /^(.*?)\s*\(([^()]{2,40})\)$/u;
const slashed = /^([^/]*?)\s*\/\s*([^/]{2,50})$/u;
/** "Mai An - ABC": one short word of capitals behind a name that has small letters. */
const initials = /^(.*\p{Ll}.*?)\s+[-–]\s+(\p{Lu}{2,6})$/u;
const outlet = /^(?:\p{Lu}{2,}|[\p{L}\d]+\.\p{L}+|\p{Lu}\p{L}*(?:\s\p{L}+){0,4})/u;

/** Reads a signature: "Mai An/ABC", "Mai An (ABC)", "Mai An - ABC", "Tin, ảnh: Mai An". */
export function readSignature(line: string): Signature {
  const whole = line.replace(task, '').replace(/(?<!\.\p{Lu})[\s.]+$/u, '');
  if (newsAgency.test(whole)) return { byline: null, origin: whole };
  for (const shape of [bracketed, slashed, initials]) {
    const [, writer, behind] = shape.exec(whole) ?? [];
    if (writer === undefined || behind === undefined) continue;
    if (newsAgency.test(writer)) return { byline: null, origin: whole };
    const isOutlet = outlet.test(behind) && !manner.test(behind);
    if (!isOutlet && !manner.test(behind)) return { byline: whole, origin: null };
    return { byline: writer === '' ? null : writer, origin: isOutlet ? behind.replace(/\s+Theo\s.*$/u, '') : null };
  }
  return { byline: whole === '' ? null : whole, origin: null };
}
