// The line by which a digest says where an article stood and when: "(Báo Bến Nước, ngày 12/3/2020)".
import type { DatedFact, Span } from '../../../shared/article';
import { isOutlet } from '../blocks/credits/source-credit';
import { readDateline } from '../metadata/dateline';
import { dateValue, printedDates } from '../metadata/dates';

/** Where an article stood, as printed; what is not printed is `null`, and not both are. */
export interface Standing {
  readonly paper: string | null;
  /** As `DatedFact.value`, without the year where none is printed. */
  readonly day: string | null;
  /** True where it is named as a source, by its kind or its address, or stands in brackets: a bare name with a day may be a person's or a place's. */
  readonly isSure: boolean;
  /** True behind a word that credits: "Theo …", "Nguồn: …". */
  readonly isCredit: boolean;
}

const LONGEST = 110;
const MOST_WORDS = 8;
const credit =
  /^(?:nguồn(?: tin)?|theo|source|dẫn nguồn|trích(?: nguồn)?|đăng (?:trên|ở|tại))\s*[:：]?\s+(?=\S)|^nguồn[:：]/iu;
const field =
  /^(?:tên\s+)?(?:báo|tạp chí|trang|đài|ấn phẩm|cơ quan(?: báo chí)?|publication|newspaper)\s*[:：]\s*(?=\S)/iu;
const kindOfPaper =
  /^(?:báo|tạp chí|trang|cổng|đài|thông tấn xã|bản tin|tuần báo|nhật báo|ttxvn|ttx|vov|vtv|vtc|vietnam\+)(?![\p{L}\d])|(?:^|\s)(?:online|điện tử|news|times|daily|post|herald|tribune)$/iu;
const address = /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+(?:vn|com|net|org|info|tv)(?:\/\S*)?$/iu;
/** What no paper is called, though a date stands beside it. */
const noPaper =
  /^(?:quyết định|nghị (?:quyết|định)|công (?:văn|điện|báo)|thông (?:tư|báo|cáo)|chỉ thị|luật|bộ luật|pháp lệnh|hiến pháp|văn bản|kế hoạch|báo cáo|tờ trình|hướng dẫn|kết luận|quy (?:chế|định)|hiệp định|hợp đồng|biên bản|ảnh|video|clip|hình|hội nghị|phiên|kỳ họp|cuộc họp|thứ|tháng|năm|sáng|chiều|tối|cập nhật|hà nội|tp\.?\s?hồ chí minh|tp\.?\s?hcm|sài gòn|huế|đà nẵng|hải phòng|cần thơ|tỉnh|thành phố)(?![\p{L}\d])(?! mới| giải phóng)/iu;
const beside =
  /(?:^|[\s,;(])(?:(?:số\s+)?ra\s+)?(?:ngày|số\s+(?:ra\s+)?(?:\d[\d/]*)?|(?:trang|tr\.?)\s?\d+|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)|lúc|(?:\d{1,2}[:h]\d{2}))(?=$|[\s,;.)|-])/giu;
/** What stands in brackets with a day, or before a stroke and a day, and is no name. */
const noName =
  /^(?:tính|đến|từ|tại|vào|trong|trước|sau|trực tiếp|số liệu|dữ liệu|còn nữa|tiếp|hết|xem|bài|tin|bắt đầu|kết thúc|khai mạc|bế mạc|diễn ra|ban hành|có hiệu lực|hạn|sinh|mất|chụp|theo dõi|đăng|ngày|giờ|lúc|âm lịch|dương lịch|mùng|rằm|bộ|sở|ban|ủy ban|chủ tịch|thủ tướng|phó|thứ trưởng|bộ trưởng|giám đốc|đoàn|khóa|lần|đợt|giai đoạn|quý|vòng|trận)(?![\p{L}\d])/iu;
/** Names of papers are as often written with small letters: "Giáo dục & Thời đại", "Nông nghiệp". */
const nameInSmall = /^\p{Lu}[\p{L}\d.&+'’]*(?:[\s-][\p{L}\d&][\p{L}\d.+'’]*){0,4}$/u;
/** A name and its day: both in brackets, or parted. */
const partedFromDay = /^\(|\p{L}\s*(?:[-–—|,]\s*(?:ngày\s+)?|\sngày\s+)\d[\d\s/.-]*\d(?:\s\|.*|\W*)$/u;
const nameOfPaper = /^\p{Lu}[\p{L}\d.&+'’]*(?:[\s-](?:[\p{Lu}\d][\p{L}\d.&+'’]*|và|&|của))*$/u;

/** A day in digits or words, or a word that names or credits a paper, and what stands at the start of either. */
const sign =
  /\d\s?[/.-]\s?[01]?\d|\d\s+(?:tháng\s|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^[\s([*•+–-]*(?:theo|nguồn|source|dẫn nguồn|trích|đăng|báo|tạp chí|trang|cổng|đài|thông tấn|bản tin|tuần báo|nhật báo|tên báo|ấn phẩm|cơ quan|publication|newspaper|ttx|vov|vtv|vtc|https?:|[\p{L}\d.-]+\.(?:vn|com|net|org|info|tv))|(?:online|điện tử|news|times|daily|post|herald|tribune)\W*$|^\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** Cheap, and true of every line or pair of brackets that says where an article stood. */
export function mayStand(words: string): boolean {
  return sign.test(words);
}

/** What a line of its own says of where an article stood; `null` for any other line. */
export function standingOf(line: string): Standing | null {
  if (line.length > LONGEST) return null;
  if (!mayStand(line)) return null;
  const bare = bareOf(line);
  const named = bare.replace(field, '');
  const words = named.replace(credit, '');
  const isCredit = words !== named;
  if (words === '' || /[.!?…]\s+\p{Lu}/u.test(words)) return null;
  const [date] = printedDates(words).filter(({ until }) => until === null);
  const day = date === undefined ? null : dateValue(date, date.year);
  const paper = paperIn(words);
  if (paper === '' || paper.split(' ').length > MOST_WORDS || noPaper.test(paper)) return datelined(line);
  const isNamed = isCredit || named !== bare || kindOfPaper.test(paper) || address.test(paper);
  if (isNamed) return /[,;]\s+\p{Ll}|[“”"]/u.test(paper) ? null : { paper, day, isSure: true, isCredit };
  return day !== null && isName(paper, line) ? { paper, day, isSure: isMeant(paper, line), isCredit } : datelined(line);
}

function isName(paper: string, line: string): boolean {
  if (nameOfPaper.test(paper)) return true;
  return nameInSmall.test(paper) && partedFromDay.test(line) && !noName.test(paper);
}

/** True for a known outlet, and for a name in brackets. */
function isMeant(paper: string, line: string): boolean {
  return isOutlet(paper) || /^[([]/u.test(line);
}

/** The words of a line that are left without its dates and what stands beside them. */
function paperIn(words: string): string {
  let rest = words;
  for (const { start, end } of printedDates(words).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const name = rest.replace(beside, ' ').replace(/\s+/gu, ' ').replace(edges, '');
  // Behind a stroke between two of them stands who wrote it.
  return name.split(/\s\|\s/u, 1)[0]?.replace(edges, '') ?? '';
}

const edges = /^[\s,;:.|()–—-]+|[\s,;:|()–—-]+$/gu;

/** A day with who wrote it. */
function datelined(line: string): Standing | null {
  const dateline = readDateline(line);
  if (dateline === null) return null;
  return { paper: null, day: dateline.value.slice(0, 'yyyy-mm-dd'.length), isSure: false, isCredit: false };
}

function bareOf(line: string): string {
  const bare = line
    .trim()
    .replace(/^[-–—*•+]\s+/u, '')
    .replace(/^([*_]{1,2})([^*_]+)\1$/u, '$2');
  const inside = /^[([{]\s*([^()[\]{}]*?)\s*[)\]}][.]?$/u.exec(bare)?.[1];
  return (inside ?? bare).replace(/\.$/u, '');
}

const LONGEST_BEHIND = 60;

/** What behind the words of a line says so, in brackets or behind a stroke, with where it stands in the line. */
export function standingBehind(line: string): (Standing & Span) | null {
  const from = Math.max(0, line.length - LONGEST);
  const tail = line.slice(from);
  const bracketed = /[)\]]\.?$/u.test(tail) ? /[([]([^()[\]]{3,90})[)\]][.]?$/u.exec(tail) : null;
  // Behind a stroke stands a day, which has figures.
  const found =
    bracketed ?? (/\d/.test(tail.slice(-LONGEST_BEHIND)) ? /(?<=\s)[-–—|]\s([^–—|()[\]]{3,60})$/u.exec(tail) : null);
  const start = found === null ? 0 : line.slice(0, from + found.index).trimEnd().length;
  if (found === null || start === 0) return null;
  const standing = standingOf(found[1] ?? '');
  if (standing === null || standing.paper === null || (bracketed === null && standing.day === null)) return null;
  return { ...standing, isSure: standing.isSure || bracketed !== null, start, end: line.length };
}

/** The day an article appeared; a year that is not printed is that of its digest, which appeared after it. */
export function publishedOn(day: string, digestDay: string | null): DatedFact {
  if (!day.startsWith('--') || digestDay === null) return { value: day, basis: 'printed', certain: true };
  const year = Number(digestDay.slice(0, 4)) - (day.slice(1) > digestDay.slice(4) ? 1 : 0);
  return { value: `${year}${day.slice(1)}`, basis: 'inferred', certain: false };
}
