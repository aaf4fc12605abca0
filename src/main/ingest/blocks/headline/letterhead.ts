// The head of an official document (decree 30/2020/NĐ-CP, annex I): the body that issues it, the name of the state and its
// motto, number and place, and then the kind of document with what it is about, which are its title.
import { piece, wordsOf, type Piece } from '../piece';

const state = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|^ĐẢNG CỘNG SẢN VIỆT NAM$/mu;
const HEAD_PIECES = 10;
const HEAD_LENGTH = 1500;
const kindOfDocument =
  /^(?:LUẬT|BỘ LUẬT|PHÁP LỆNH|LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH|THÔNG BÁO|THÔNG CÁO|THÔNG CÁO BÁO CHÍ|KẾT LUẬN|KẾ HOẠCH|CÔNG ĐIỆN|BÁO CÁO|TỜ TRÌNH|HƯỚNG DẪN|CHƯƠNG TRÌNH|CHƯƠNG TRÌNH HÀNH ĐỘNG|QUY ĐỊNH|QUY CHẾ|ĐỀ ÁN|PHƯƠNG ÁN|TUYÊN BỐ|TUYÊN BỐ CHUNG|GIẤY MỜI|BIÊN BẢN|HIỆP ĐỊNH|BẢN GHI NHỚ)(?:\s+(?:số|SỐ)\s.{3,90})?$/u;
const about = /^V\/v:?\s/iu;
/** What follows the title: to whom, on what ground, by whom. */
const opening = /^(?:kính gửi|căn cứ|điều \d|thực hiện|xét|theo|số:|[-–_*]|\d)/iu;
const capitals = /^[^\p{Ll}]+$/u;
const capitalSubject =
  /^(?:VỀ|V\/V|BAN HÀNH|PHÊ DUYỆT|QUY ĐỊNH|SỬA ĐỔI|HƯỚNG DẪN|KẾT LUẬN|TỔNG KẾT|TRIỂN KHAI|KẾT QUẢ)(?=\s)/u;
const LONGEST_SUBJECT = 400;
/** Who issues a document, as its head and the line above its grounds say it. */
const body =
  /^(?:CHÍNH PHỦ|THỦ TƯỚNG|CHỦ (?:TỊCH|NHIỆM)|TỔNG|ỦY BAN|UỶ BAN|UBND|HĐND|BỘ|BAN|HỘI (?:ĐỒNG|LIÊN HIỆP|NÔNG DÂN|CỰU)|QUỐC HỘI|GIÁM ĐỐC|CỤC|VỤ|SỞ|ĐẢNG|TỈNH|THÀNH|HUYỆN|ĐOÀN|MẶT TRẬN|HỌC VIỆN|TRƯỜNG|VIỆN|VĂN PHÒNG|TRUNG TÂM|LIÊN|TÒA|TOÀ|BÍ THƯ|TM\.?|KT\.?)(?=[\s,]|$)/u;
/** The second line of a name: "ỦY BAN NHÂN DÂN" "TỈNH …"; any other body stands below the one it belongs to. */
const ofPlace = /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|TRUNG ƯƠNG)(?=[\s.])/u;
const SHORTEST_SUBJECT = 12;
const LONGEST_BODY = 80;
const LONGEST_KIND = 40;
const LONGEST_TITLE = 220;

/** Pieces that are the title of an official document. */
interface Title {
  readonly first: number;
  readonly end: number;
}

/** Gives the head of an official document its kinds: kind and subject are the title, what stands above them is no headline. */
export function markLetterhead(text: string, pieces: readonly Piece[]): readonly Piece[] {
  // Most texts have no such head: one look tells.
  if (!state.test(text.slice(0, HEAD_LENGTH))) return withoutHead(text, pieces);
  const lines = pieces.slice(0, 2 * HEAD_PIECES).map((one) => wordsOf(text, one));
  const motto = lines.findIndex((line, index) => index < HEAD_PIECES && state.test(line));
  const title = motto < 0 ? null : (subjectOnly(lines) ?? titleAfter(lines, motto));
  const [first, last] = [pieces[title?.first ?? -1], pieces[(title?.end ?? 0) - 1]];
  if (title === null || first === undefined || last === undefined) return pieces;
  return [
    ...pieces
      .slice(0, title.first)
      .map((one) => (one.kind === null && !isDated(wordsOf(text, one)) ? asParagraph(one) : withoutTitle(one))),
    { start: first.start, end: last.end, kind: 'title' },
    ...pieces.slice(title.end).map(withoutTitle),
  ];
}

/** A document without such a head begins with its kind: "THÔNG CÁO BÁO CHÍ", and what it is about stands below. */
function withoutHead(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const [kind, about] = pieces;
  if (kind?.kind !== null || about?.kind !== null || kind.end - kind.start > LONGEST_KIND) return pieces;
  const subject = wordsOf(text, about);
  if (!kindOfDocument.test(wordsOf(text, kind)) || !isSubject(subject) || subject.length < SHORTEST_SUBJECT)
    return pieces;
  if (subject.length > LONGEST_TITLE || /[.!?…]$/u.test(subject)) return pieces;
  return [piece(kind.start, about.end, 'title'), ...pieces.slice(2)];
}

function withoutTitle(one: Piece): Piece {
  return one.kind === 'title' ? asParagraph(one) : one;
}

function asParagraph({ start, end }: Piece): Piece {
  return piece(start, end, 'paragraph');
}

function titleAfter(lines: readonly string[], motto: number): Title | null {
  const first = lines.findIndex((line, index) => index > motto && kindOfDocument.test(line));
  if (first < 0) return null;
  let end = first + 1;
  if (isSubject(lines[end])) end += 1;
  while (end > first + 1 && /^\p{Ll}/u.test(lines[end] ?? '') && isSubject(lines[end])) end += 1;
  return { first, end };
}

/** A letter names no kind: "V/v …" in its head says what it is about. */
function subjectOnly(lines: readonly string[]): Title | null {
  const first = lines.findIndex((line) => about.test(line));
  return first < 0 || lines.some((line) => kindOfDocument.test(line)) ? null : { first, end: first + 1 };
}

function isSubject(line: string | undefined): boolean {
  if (line === undefined || line.length > LONGEST_SUBJECT || opening.test(line) || /[:;]$/u.test(line)) return false;
  if (!capitals.test(line) || capitalSubject.test(line)) return true;
  return line.length >= SHORTEST_SUBJECT && !body.test(line);
}

/** The body that issues an official document, as its head names it; `null` for any other text. */
export function issuerOf(text: string): string | null {
  const head = text.slice(0, HEAD_LENGTH);
  if (!head.includes('VIỆT NAM') || !state.test(head)) return null;
  const lines = head.split('\n').flatMap((line) => (/\p{L}/u.test(line) ? [line.trim()] : []));
  const motto = lines.findIndex((line, index) => index < HEAD_PIECES && state.test(line));
  if (motto < 1 || (subjectOnly(lines) ?? titleAfter(lines, motto)) === null) return null;
  const [first = '', second = ''] = lines.slice(0, motto);
  if (!isBody(first)) return null;
  if (!capitals.test(second) || second.length > LONGEST_BODY) return first;
  if (ofPlace.test(second)) return `${first} ${second}`;
  return isBody(second) ? second : first;
}

function isBody(line: string): boolean {
  return line.length <= LONGEST_BODY && body.test(line) && capitals.test(line);
}

function isDated(line: string): boolean {
  return /ngày .{1,6} tháng .{1,6} năm \d{4}/iu.test(line);
}
