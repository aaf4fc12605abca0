import { dateValue, printedDates, type PrintedDate } from './dates';

/** What a line holds that prints when an article appeared: the moment, and the writer where it names one. */
export interface Dateline {
  /** `2021-12-15T10:53+07:00`, `2021-12-15T10:53` (no zone printed), `2021-12-15`. */
  readonly value: string;
  readonly byline: string | null;
}

const LONGEST = 140;
const weekday =
  /(?:Thứ|thứ|THỨ)\s+(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|HAI|BA|TƯ|NĂM|SÁU|BẢY|[2-7])|Chủ\s+[Nn]hật|CHỦ NHẬT|^\(?(?:T[2-7]|CN)(?=,\s)|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;
const clock = /(?<![\d/])([01]?\d|2[0-3])\s?(?:[:h]|giờ)\s?([0-5]\d)(?::[0-5]\d)?(?:\s?([AaPp])\.?[Mm]\.?)?(?![\d/])/u;
const zone =
  /\(?\s*(?:GMT|UTC)\s*(?:([+-])\s*(\d{1,2})(?::?([0-5]\d))?)?\s*\)?|(?<=[0-5]\d\s)(?<sign>[+-])(?<hours>\d{2})(?!\d)/u;
/** "Cập nhật 43 phút trước": no moment of its own. */
const ago = /(?:Cập nhật|Updated)?\s*\d+\s+(?:phút|giờ|ngày|minutes?|hours?|days?)\s+(?:trước|ago)\s*$/iu;
/** How often it was read, counted beside the moment. */
const counter =
  /[\s|•·–-]+(?:(?:Số )?[Ll]ượt (?:xem|đọc|truy cập)|Đã xem)\s*:?\s*[\d.,]+$|[\s|•·–-]+[\d.,]+\s+lượt (?:xem|đọc)$/u;
const manner = /\((?:t\/\s?h(?:ợp)?|tổng hợp)\)/iu;
/** Who made the pictures, named behind the writer. */
const pictures = /[\s/(,;-]*ảnh\s?[:：].*$/iu;
const label =
  /(?:(?:Bài viết|Tin)\s+(?:được\s+)?đăng(?:\s+ngày|\s+lúc)?|Ngày\s+(?:đăng|xuất bản|cập nhật|phát hành|đưa tin|viết)|Cập nhật(?:\s+lần cuối)?(?:\s+lúc)?|Đăng\s+(?:lúc|ngày|bởi)|Xuất bản(?:\s+lúc)?|Thời gian(?:\s+đăng)?|Thứ|Ngày|ngày|lúc|Lúc|Post(?:ed)?(?:\s+(?:on|at|by))?|Published(?:\s+(?:on|at))?|Updated(?:\s+(?:on|at))?|Last updated)\s*[:：]?/gu;
/** "Mai An | Cập nhật lúc: Thứ tư …": what the moment is, named before it. */
const labelAtEnd = new RegExp(`(?<=^|[\\s|,;:–—•·/-])${label.source}\\s*$`, 'u');

/** "Ngày: 15 tháng 12, 2021" with no clock: of a match or a meeting, as its card has it and no paper writes. */
const field = /^Ngày\s*[:：]\s*\d+ tháng \d+, /u;
/** "Thời gian: 20:00, 15/12/2021": when it takes place. */
const takesPlace = /^[-–•*\s]*Thời gian(?: (?:diễn ra|thi đấu|tổ chức|bắt đầu))?\s*[:：]/u;
/** Whose page it is, not who wrote it: "BÁO THỦ ĐÔ - ngày 15/12/2021". */
const paper = /^(?:Báo|BÁO|Tạp chí|TẠP CHÍ)\s/u;

/** "2024-05-27T10:26:36+02:00", as a page keeps it for itself. */
const stamp = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/u;
/** "Hà Nội, ngày 14 tháng 12 năm 2021": where an official document was signed, not who wrote it. */
const placed = /^\p{Lu}[\p{L} .]{1,40}, ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u;
/** Who wrote it before such a moment: words in small letters too ("Ban Thời sự"). */
const LONGEST_WRITER = 70;

/** Reads a line that is only a date of publication, with or without a writer's name; `null` for any other line. */
export function readDateline(whole: string): Dateline | null {
  if (whole.length > LONGEST || !/\d{4}/.test(whole)) return null;
  const kept = stamp.exec(whole);
  if (kept !== null) return dateline(`${kept[1] ?? ''}${kept[2]?.replace('Z', '+00:00') ?? ''}`, '');
  const line = whole.replace(ago, '').replace(counter, '').replace(manner, ' ');
  if (isOfCard(line)) return null;
  const dates = printedDates(line).filter((date) => date.year !== null && date.until === null);
  const date = dates[0];
  if (date !== undefined && placed.test(line)) return dateline(moment(line, date), '');
  const writer = date === undefined ? null : (writerBefore(line, dates) ?? writerAround(line, dates));
  return date === undefined || writer === null ? null : dateline(moment(line, date), writer);
}

/** True for the moment of what an event's card tells of. */
function isOfCard(line: string): boolean {
  return takesPlace.test(line) || (field.test(line) && !clock.test(line) && !weekday.test(line));
}

const SHORTEST_NAME = 3;

function dateline(value: string, writer: string): Dateline {
  return { value, byline: writer.length < SHORTEST_NAME || paper.test(writer) ? null : writer };
}

/** The name that is left of a line without its date; `null` where other words are left, or nothing marks a date of publication. */
function writerAround(line: string, dates: readonly PrintedDate[]): string | null {
  const hasMark =
    weekday.test(line) ||
    clock.test(line) ||
    zone.test(line) ||
    label.test(line) ||
    /^\d|\s[|•·]\s\d{1,2}[/.-][\d/.-]+$/u.test(line);
  label.lastIndex = 0;
  const rest = leftover(line, dates);
  if (!hasMark || rest.length > 45 || /[.!?]\s/u.test(rest)) return null;
  return isNameOrNothing(rest) ? rest : null;
}

/** The words before a weekday, where a clock and a zone stand behind it: no sentence tells a moment so fully. */
function writerBefore(line: string, dates: readonly PrintedDate[]): string | null {
  const day = weekday.exec(line);
  if (day === null || dates.some(({ start }) => start < day.index)) return null;
  if (!clock.test(line.slice(day.index)) || !/(?:GMT|UTC)\s*[+-]?\d{0,2}\)?$/u.test(line)) return null;
  const writer = line
    .slice(0, day.index)
    .replace(pictures, '')
    .replace(labelAtEnd, '')
    .replace(/[\s|,;:\-–—•·/]+$/u, '');
  return writer.length <= LONGEST_WRITER ? writer : null;
}

function leftover(line: string, dates: readonly PrintedDate[]): string {
  let rest = line;
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  for (const part of [weekday, zone, clock]) rest = rest.replace(part, ' ');
  return rest
    .replace(label, ' ')
    .replace(/[\s|,;:()\-–—•·/]+/gu, ' ')
    .trim();
}

const MOST_WORDS = 8;

function isNameOrNothing(rest: string): boolean {
  const words = rest.split(' ');
  return (
    rest === '' ||
    (words.length <= MOST_WORDS && words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.&]*|và|by)$/u.test(word)))
  );
}

function moment(line: string, date: PrintedDate): string {
  const day = dateValue(date, date.year);
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`;
  const time = clock.exec(rest);
  if (!time) return day;
  const half = time[3]?.toLowerCase();
  const hour = (Number(time[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  return `${day}T${String(hour).padStart(2, '0')}:${time[2] ?? '00'}${zoneOf(line)}`;
}

function zoneOf(line: string): string {
  const offset = zone.exec(line);
  const { sign = offset?.[1], hours = offset?.[2] } = offset?.groups ?? {};
  return hours === undefined ? '' : `${sign ?? '+'}${hours.padStart(2, '0')}:${offset?.[3] ?? '00'}`;
}
