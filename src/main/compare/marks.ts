// What newsrooms glue to a sentence without making it say more: agency marks, photo credits, stray table bars.
import type { Span } from '../../shared/article';

const credit = String.raw`(?:Ảnh|Nguồn|Nguồn ảnh|Ảnh tư liệu|Video|Clip|Đồ họa|Photo|Tư liệu)`;
const leadingCredit = new RegExp(String.raw`^\(\s*${credit}[^()\n]{0,60}\)[\s.|]*`, 'iu');
/** A credit without brackets before the sentence proper: "Ảnh: VGP/" and a name of two syllables. */
const openCredit = /^Ảnh\s?:\s?\p{Lu}[\p{Lu}\d]+(?:\/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)?\s+(?=\p{Lu})/u;
const trailingCredit = new RegExp(
  String.raw`[\s|]*(?:\(\s*${credit}[^()\n]{0,60}\)|(?<=[.!?…]\s?|\s[-–—]\s?)${credit}\s*:[^.!?\n]{1,60})[\s.|]*$`,
  'iu',
);
const bareCredit = new RegExp(String.raw`^\(?\s*${credit}\s*[:/].{0,60}$`, 'isu');
/** "(TTXVN) -", "Hà Nội (TTXVN) –" */
const bracketedAgency = /^(?:\p{Lu}[\p{L} .]{1,24}\s?)?\([^()\n]{2,30}\)\s*[-–—]+\s+/u;
/** "TTXVN -", "QĐND Online –", "CôngThương -": a name in capitals, or grown together. */
const namedAgency =
  /^(?:\p{Lu}[\p{Lu}&.\d]{2,}\S*|\p{Lu}\p{Ll}+\p{Lu}\S+|Dân trí|Thanh Niên)(?: Online| Newspaper)?\s?[-–—]\s+/u;

/** Marks are short: only so many characters at either end are looked at, so that no text can make looking slow. */
const REACH = 120;

/** `sentence` without photo credits at its ends and without an agency's mark before it. */
export function trimMarks(text: string, sentence: Span): Span {
  let { start, end } = sentence;
  for (const pattern of [/^[\s|•*+>–—-]+/u, leadingCredit, openCredit, bracketedAgency, namedAgency]) {
    start += lengthOf(pattern, text.slice(start, Math.min(end, start + REACH)));
  }
  if (end - start <= REACH && bareCredit.test(text.slice(start, end))) return { start, end: start };
  for (const pattern of [/[\s|]+$/u, trailingCredit]) {
    end -= lengthOf(pattern, text.slice(Math.max(start, end - REACH), end));
  }
  return { start, end };
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}
