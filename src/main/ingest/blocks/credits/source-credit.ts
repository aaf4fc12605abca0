// Whom a report credits: "Theo báo …", "Nguồn: …", the name of an agency alone.

const name = "(?:\\p{Lu}[\\p{L}\\p{M}\\d’'&.+-]*)";
const sourceWord = '(?:Theo|theo|Nguồn|Nguồn (?:tin|bài viết|bài)|Source|Dẫn nguồn|Trích nguồn)';
const domain = '(?:[\\p{L}\\d-]+\\.)+(?:vn|com|net|org)\\b';
/** What may be a word of Vietnamese credits nobody: "Nguồn thu". */
const syllable = '(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?';
const small = `(?!${syllable}(?![a-z]))[a-z]{3,20}`;
/** A site's name in one word without marks, with nothing behind it: "thethao247", "24h", "vnexpress". */
const brand = `(?:${small}|(?=\\p{L}{0,20}\\d)(?=\\d{0,20}\\p{L})[\\p{L}\\d]{3,20})(?=\\s*[)\\]]?[\\s.]*$)`;
const sourceLine = new RegExp(
  `^[(\\[]?\\s*${sourceWord}\\s*(?:[:：]\\s*)?((?:báo|Báo|tạp chí|trang|${name}|${domain}|https?://|${brand})[^!?…]{0,110}?)\\s*[)\\]]?[\\s.]*$`,
  'u',
);
/** A paper in brackets on a line of its own: "(Báo điện tử Tên báo)". */
const paperAlone =
  /^\(((?:[\p{L}\d-]+\.)+(?:vn|com|net|org)|(?:Báo(?= (?:điện tử\s)?[\p{Lu}\d])|Tạp chí|Cổng (?:thông tin|TTĐT)|Trang (?:tin|thông tin)) [^()!?…:;,]{2,60})\)\.?$/u;
/** Whoever holds an office says what is told; papers are credited. */
const office =
  '(?:Phó\\s)?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Thứ trưởng|Tổng Bí thư|Tổng thống|Ngoại trưởng|Giám đốc|Ông|Bà)\\s';
const sayingVerb =
  /(?:^|\s)(?:cho biết|nói|đã|sẽ|được|là|thì|đang|có|bị|phải|cho rằng|khẳng định|nhấn mạnh|của)(?:\s|$)/u;
/** Agencies and papers whose name alone at the end of an article credits them, also with the paper that took it over. */
const outlet =
  /^\(?(?:TTXVN|TTX|VNA|VOV|VTV|VGP|QĐND|AFP|AP|Reuters|THX|Tân Hoa Xã|VnExpress|VNExpress|Vnexpress|VietnamNet|Vietnamnet|VietnamPlus|Vietnam\+|Zing(?:\.vn|News)?|BBC|CNN|Sputnik|Xinhua|Kyodo|Yonhap)(?:\s?[/,]\s?\p{Lu}[\p{L}\d.+]*(?:\s[\p{L}\d.+]+){0,3})?\)?\.?$/u;

/** Whom a line of its own credits ("Theo báo …", "Nguồn: …", "(Theo …)", "TTXVN"), as printed; `null` when it is no such line. */
export function creditedSource(line: string): string | null {
  if (line.length > 130) return null;
  if (isOutlet(line)) return line.replace(/^\(|\)?\.?$/gu, '');
  const alone = line.startsWith('(') ? paperAlone.exec(line)?.[1] : undefined;
  if (alone !== undefined && !isSaid(alone)) return alone;
  const found = sourceLine
    .exec(line)?.[1]
    ?.trim()
    .replace(/(.)\s+Theo\s.*$/u, '$1');
  if (found === undefined) return null;
  if (isOffice.test(found)) return null;
  const hasColon = /^[([]?\s*(?:Nguồn|Source|Dẫn nguồn|Trích nguồn)[^:]{0,9}[:：]/u.test(line);
  return !hasColon && isSaid(found) ? null : found;
}

const isOffice = new RegExp(`^${office}`, 'u');

/** True for words that tell more than a name. */
function isSaid(words: string): boolean {
  return sayingVerb.test(words.toLowerCase()) || words.split(/\s+/u).length > 9 || /, \p{Ll}/u.test(words);
}

/** True for the name of an agency or paper with nothing else: "TTXVN", "TTXVN/Bản tin A". */
export function isOutlet(line: string): boolean {
  return line.length <= 40 && outlet.test(line);
}

/** An agency or paper in brackets behind the last sentence: "… hai nước. (TTXVN)"; `null` where none stands there. */
export function outletAtEnd(words: string): string | null {
  const found = words.endsWith(')') ? (/\((?<=[.!?…”"/]\s{1,3}.)[^()]{2,40}\)$/u.exec(words)?.[0] ?? null) : null;
  return found !== null && isOutlet(found) ? found : null;
}

const outletName = `(?!${office})(?:báo\\s+|Báo\\s+|tạp chí\\s+|Tạp chí\\s+)?${name}(?:,?\\s+(?:${name}|và|&)){0,6}`;
const sentenceEnd = '[.!?…"”)/]\\s{1,3}';
const writer = `${name}(?:\\s${name}){0,4}(?:\\s?\\([^()]{2,30}\\)|\\s?/\\s?${name}(?:\\s\\p{L}+){0,3})?,?`;
/**
 * A credit at the very end of a paragraph's last sentence: "… kết thúc. (Theo Bản tin A)", "… kết thúc. Theo Bản tin A",
 * "… kết thúc. Mai An Theo Bản tin A"; where no mark closes it, also a paper with small letters: "… kết thúc. Theo Thủ đô
 * mới". A sentence that ends ", theo Bản tin A." credits nobody with the article.
 */
export const sourceTail = new RegExp(
  [
    `[(\\[](?<=(?:${sentenceEnd}|\\p{L}\\s).)\\s*(?:Theo|Nguồn:?)\\s+[^()\\[\\]]{2,60}[)\\]]\\s*$`,
    `(?:[Tt]heo|Nguồn\\s?:?)(?<=${sentenceEnd}(?:[Tt]heo|Nguồn\\s?:?))\\s+${outletName}[\\s.]*$`,
    `Theo(?<=[.!?…”")]\\s{1,3}Theo)\\s+(?!${office})(?:\\p{Lu}[\\p{L}\\d]*(?:\\s(?:&|[\\p{L}\\d]{1,8})){1,4}|${small})\\s*$`,
    `Nguồn(?<=${sentenceEnd}Nguồn)\\s?:?\\s+${name}(?:[\\s/][\\p{L}\\d.+&]+){0,5}\\s*$`,
    `Theo(?<=${sentenceEnd}${writer}\\sTheo)\\s+${name}(?:[\\s/][\\p{L}\\d.+]+|,\\s${name}){0,4}\\s*$`,
  ].join('|'),
  'u',
);
