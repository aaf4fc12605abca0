// Who wrote an article, as its last or first line says it: "Mai An - Lê Bình", "MAI AN/TTXVN", "Theo Mai An (Thủ Đô)".

const name = "(?!(?:Theo|Nguồn|Ảnh)\\s)(?:\\p{Lu}[\\p{L}\\p{M}\\d’'&.+-]*)";
/** Officers sign with their rank and their name in capitals: "Trung tướng MAI AN". */
const rank = '(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)\\s+(?=\\p{Lu}{2}))?';
const person = `${rank}${name}(?:\\s+${name}){0,4}`;
const writers = `${person}(?:\\s*[-–,&]\\s*${person}|\\s+và\\s+${person}){0,4}`;
const task =
  '(?:Bài, ảnh|Bài và ảnh|Bài|Tin, ảnh|Tin và ảnh|Tin, bài|Tin|Thực hiện|Tác giả|Người viết|Biên tập|Phóng viên|PV|Nhóm PV|By)';
const outlet = '\\p{Lu}[\\p{L}\\d.+]*(?:[\\s–-]{1,3}[\\p{L}\\d.+]+){0,5}';
const manner =
  '(?:[Tt]/[Hh]|T\\.H|TH|[Tt]ổng [Hh]ợp|[Ll]ược [Dd]ịch|[Bb]iên [Dd]ịch|[Dd]ịch|[Gg]hi|[Tt]hực [Hh]iện|[Tt]heo|TTXVN)(?=[\\s)])[^()]{0,60}';
const agency = '(?:(?:TTXVN/)?(?:Vietnam\\+|VietnamPlus)|VOV(?:\\.VN)?|VTV|VGP|VTC News|Zing)';
/** What stands behind a name and on no other words: "(tổng hợp)", "(theo A, B)", "(VOV)", "/Bản tin A". */
const behind = `(?:\\s?\\(${agency}\\)|\\s?[-–]?\\s*\\(${manner}\\)|\\s+(?:[Tt]ổng hợp|[Ll]ược dịch|[Bb]iên dịch)(?=\\s*$)|\\s*/\\s?(?:Theo\\s)?${outlet})`;
const named = `(?:${task}\\s*[:：]\\s*|Tổng hợp\\s+|Độc giả\\s+)?${writers}${behind}?(?:\\s[-–]|,)?`;
const domain = '(?:[\\p{L}\\d-]+\\.)+(?:vn|com|net|org)';
/** What a writer did, between their name and the paper: "(Tổng hợp)", "/Dịch từ Tên báo", "- Ảnh: NVCC". */
const made = '(?:\\s?\\([^()]{2,40}\\)|\\s?/\\s?(?:Dịch|Tổng hợp)[^()/]{0,30}|\\s-\\s(?:Ảnh|Clip|Nguồn)[^()/]{2,20})';
const takenOver = `Theo\\s+${person}(?:\\s*[-–]\\s*${person})?${made}?\\s*(?:\\(\\s?(?:${outlet}|${domain})\\)|/\\s?(?:${outlet}|${domain}))`;

const withPictures = `(?:Bài|Tin|Thực hiện)\\s?:\\s?${writers}[\\s,;.–-]+[Ảả]nh\\s?:\\s?\\S[^:]{2,60}`;

const withPicturesShape = new RegExp(`^${withPictures}$`, 'u');
const takenOverShape = new RegExp(`^(?!Theo\\s+(?:Báo|Tạp|Trang|Đài)\\s|Theo\\s+\\S+\\s?[(/])${takenOver}\\s*$`, 'u');
const bylineShape = new RegExp(`^(?:(?:${task}\\s+)?${named}|${takenOver})\\s*$`, 'u');
const roleShape = /^(?:PV|BTV|Nhóm PV|Phóng viên|Nhóm phóng viên|Tổng hợp|BBT|Ban biên tập)\.?\s*$/iu;
/** "T.An", "N.H.": a name of initials is one word. */
const initialsShape = /^(?:\p{Lu}\.){1,3}(?:\s?\p{Lu}\p{L}*\.?)?$/u;
const LONGEST = 70;
/** As much of what stands before a signature is looked at. */
const BEFORE = 50;

/** True for a line that is only who wrote it: "Hà An - Lê Bình", "MINH KHÔI/TTXVN", "Bài và ảnh: Hà An". */
export function isByline(line: string): boolean {
  if (line.length > LONGEST || /\d/.test(line)) return false;
  if (roleShape.test(line) || initialsShape.test(line)) return true;
  const words = line.split(/\s+/u).length;
  return words >= 2 && words <= 14 && bylineShape.test(line);
}

/** True for a line that names who wrote the words and who made the pictures: "Bài: Mai An - Ảnh: Lê Bình". */
export function isWrittenAndPictured(line: string): boolean {
  return line.length <= 2 * LONGEST && /^(?:Bài|Tin|Thực hiện)\s?:/u.test(line) && withPicturesShape.test(line);
}

/** True for a line that credits a writer and the paper: "Theo Mai An/Bản tin A"; without a writer's name it credits only the paper. */
export function isTakenOver(line: string): boolean {
  return line.length <= LONGEST && line.startsWith('Theo') && takenOverShape.test(line);
}

const afterSentence = /(?:[.!?…”"]|\.\/\.?|\(Theo [^()]{2,40}\))\s{1,3}/gu;
const namedOnly = new RegExp(`^${named}\\s*$`, 'u');
/** "T.P.", "PV.", "Đ.AN - L.B.": initials end with a mark of their own. */
const initials = '\\p{Lu}{1,2}(?:\\.\\p{Lu}+){1,3}';
const initialsAtEnd = new RegExp(`(?<=[.!?…”"]\\s{1,3})(?:PV|${initials}(?:\\s?[-–]\\s?${initials})?)\\.$`, 'u');
/** Who wrote the words, before who made the pictures: "… quê nhà. Mai An - Ảnh: Lê Bình". */
const withPicturesAtEnd = new RegExp(`^(${writers})[\\s,;.–-]+[Ảả]nh\\s?:\\s?[^:.]{2,40}$`, 'u');
/** With the paper they wrote for, also in brackets: "… quê nhà. Mai An/Bản tin A (Ảnh: BTC)". */
const outletWithPicturesAtEnd = new RegExp(`^${writers}\\s?/\\s?${outlet}\\s\\([Ảả]nh\\s?:\\s?[^():]{2,40}\\)$`, 'u');
/** Behind words that lost their full stop only more than a name is sure to be a signature. */
const afterWord = new RegExp(
  `(?=\\p{Lu})(?:(?<=(?:^|\\s)[\\p{Ll}\\d][\\p{Ll}\\d.,%-]*\\s)(?![^(]*(?:\\d|\\p{L}{2,}\\.\\s))${person}${behind}\\s*$|(?<=\\s)${takenOver}\\s*$)`,
  'u',
);

/** A byline at the very end of a paragraph, after its last sentence: "… hai nước./. Lê An/TTXVN"; `null` when none is there. */
export function bylineAtEnd(words: string): string | null {
  const tail = words.slice(-LONGEST - BEFORE);
  if (endsClosed(tail)) return /\p{Lu}\.$/u.test(tail.slice(-2)) ? (initialsAtEnd.exec(tail)?.[0] ?? null) : null;
  for (afterSentence.lastIndex = 0; afterSentence.test(tail);) {
    const rest = tail.slice(afterSentence.lastIndex);
    if (rest.length > LONGEST) continue;
    if (isSigned(rest)) return rest;
  }
  const found = /[(/]/u.test(tail) ? (afterWord.exec(tail)?.[0] ?? null) : null;
  return found !== null && found.length <= LONGEST ? found : null;
}

function isSigned(words: string): boolean {
  if (namedOnly.test(words) || roleShape.test(words)) return true;
  return withPicturesAtEnd.test(words) || outletWithPicturesAtEnd.test(words);
}

/** A signature never ends with a full stop, most paragraphs do. */
function endsClosed(words: string): boolean {
  return '.!?…”"'.includes(words.charAt(words.length - 1));
}
