// What a paper prints around its text: who made a picture, whom a report credits, who wrote it.

const pictureWord =
  '(?:Ảnh|ẢNH|Hình ảnh|Nguồn ảnh|Ảnh minh h[oọ]a|Ảnh tư liệu|Ảnh chụp màn hình|Video|Clip|Đồ h[oọ]a|Infographic|Photo|Photos)';
const agency = '(?:TTXVN|VGP|VOV|VNA|AFP|AP|Reuters|TTO|BNG|QĐND|Xinhua|EPA|Getty Images)';
const endCredit = new RegExp(
  `(?:[(\\[]\\s*${pictureWord}\\s*[:：]?[^()\\[\\]]{0,80}[)\\]]|(?:^|[\\s.–—,-])${pictureWord}\\s?(?:[:：]|(?=${agency}))\\s?[^:.!?]{1,60}(?:\\.[^:.!?]{1,20}){0,3}|\\((?:Nguồn|Source)\\s*[:：]\\s*[^()]{1,60}\\))[\\s.|]*$`,
  'u',
);
const LONGEST_CREDIT = 220;
/** Cheap, and true of every text that holds a picture word or names a source. */
const mayHoldCredit = /Ảnh|ẢNH|Hình ảnh|Nguồn|Video|Clip|Đồ h|Infographic|Photo|Source/u;

/** The picture credit at the end of a text: "Ảnh: TRỌNG HẢI", "(Ảnh: Mai An/Bản tin)", "- Ảnh: N.K.", "Ảnh VGP"; or `null`. */
export function creditAtEnd(text: string): string | null {
  const tail = text.slice(-LONGEST_CREDIT);
  return mayHoldCredit.test(tail) ? (endCredit.exec(tail)?.[0] ?? null) : null;
}

/** A picture credit whose end can be told although text follows: in brackets, or closed by an agency's name. */
export const creditInside = new RegExp(
  `[(\\[]\\s*${pictureWord}\\s*[:：][^()\\[\\]]{0,80}[)\\]]\\.?|(?<=[\\s.–—-])${pictureWord}\\s?[:：]\\s?[^:.!?/]{0,40}/${agency}\\b\\.?|\\((?:Nguồn|Source)\\s?[:：]\\s?[^()]{1,60}\\)`,
  'gu',
);

const name = "(?:\\p{Lu}[\\p{L}\\p{M}\\d’'&.+-]*)";
const sourceWord = '(?:Theo|theo|Nguồn|Nguồn tin|Source|Dẫn nguồn|Trích nguồn)';
const domain = '(?:[\\p{L}\\d-]+\\.)+(?:vn|com|net|org)\\b';
const sourceLine = new RegExp(
  `^[(\\[]?\\s*${sourceWord}\\s*(?:[:：]\\s*)?((?:báo|Báo|tạp chí|trang|${name}|${domain}|https?://)[^!?…]{0,110}?)\\s*[)\\]]?[\\s.]*$`,
  'u',
);
const sayingVerb =
  /(?:^|\s)(?:cho biết|nói|đã|sẽ|được|là|thì|đang|có|bị|phải|cho rằng|khẳng định|nhấn mạnh|của)(?:\s|$)/u;

/** Whom a line of its own credits ("Theo báo …", "Nguồn: …", "(Theo …)"), as printed; `null` when it is no such line. */
export function creditedSource(line: string): string | null {
  if (line.length > 130) return null;
  const found = sourceLine.exec(line)?.[1]?.trim();
  if (found === undefined) return null;
  const hasColon = /^[([]?\s*(?:Nguồn|Source|Dẫn nguồn|Trích nguồn)[^:]{0,6}[:：]/u.test(line);
  if (!hasColon && (sayingVerb.test(found.toLowerCase()) || found.split(/\s+/u).length > 9 || /, \p{Ll}/u.test(found)))
    return null;
  return found;
}

/** A credit at the very end of a paragraph's last sentence: "… kết thúc. (Theo Bản tin A)", "… kết thúc. Theo Bản tin A". */
export const sourceTail = new RegExp(
  `(?<=[.!?…"”)/]\\s{1,3}|\\p{L}\\s)[(\\[]\\s*(?:Theo|Nguồn:?)\\s+[^()\\[\\]]{2,60}[)\\]]\\s*$|(?<=[.!?…"”)/,]\\s{1,3})[Tt]heo\\s+(?:báo\\s+|Báo\\s+)?${name}(?:\\s+(?:${name}|và|&)){0,6}[\\s.]*$`,
  'u',
);

const writerMark =
  '(?:\\s*\\((?:t/h|T/h|tổng hợp|Tổng hợp|TTXVN|ghi|thực hiện|dịch|lược dịch)\\)|/\\s?\\p{Lu}[\\p{L}\\d.-]*(?:\\s\\p{L}+){0,5})';
const person = `${name}(?:\\s+${name}){0,4}`;
const bylineShape = new RegExp(
  `^(?:(?:Bài|Bài, ảnh|Bài và ảnh|Tin|Tin, ảnh|Thực hiện|Tác giả|Phóng viên|PV|Nhóm PV|By)\\s*[:：]?\\s*)?${person}(?:\\s*[-–,&]\\s*${person}|\\s+và\\s+${person}){0,4}${writerMark}?\\s*$`,
  'u',
);
const roleShape = /^(?:PV|Nhóm PV|Tổng hợp|BBT|Ban biên tập)\.?$/iu;

/** True for a line that is only who wrote it: "Hà An - Lê Bình", "MINH KHÔI/TTXVN", "Bài và ảnh: Hà An". */
export function isByline(line: string): boolean {
  if (line.length > 70 || /\d/.test(line)) return false;
  if (roleShape.test(line)) return true;
  const words = line.split(/\s+/u).length;
  return words >= 2 && words <= 12 && bylineShape.test(line);
}

/** A byline at the very end of a paragraph, after its last sentence: "… hai nước./. Lê An/TTXVN". */
export const bylineTail = new RegExp(
  `(?<=(?:[.!?…”"]|\\./\\.)\\s{1,3})${person}(?:\\s*[-–,]\\s*${person}){0,3}${writerMark}?\\s*$`,
  'u',
);
