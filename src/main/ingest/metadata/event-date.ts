// The date of the event an article reports: the first day its lead names, the year filled in only where evidence gives one.
import type { DatedFact } from '../../../shared/article';
import { dateValue, printedDates, type PrintedDate } from './dates';

const DAY_MS = 86_400_000;
const NEAR_DAYS = 62;
/** Most days between an event and the report of it. */
const NEWS_DAYS = 8;
const FULL_DATE = '2021-12-15'.length;
/** Earlier full dates in a text are history: what a desk keeps as files was written later. */
const OLDEST_YEAR = 1990;
const trigger =
  /(?:ngày|(?<=(?:sáng|trưa|chiều|tối|đêm)\s)qua|sáng|trưa|chiều|tối|đêm|hôm nay|hôm qua|hôm|nay|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|từ|đến|on|from|yesterday|today|day|\d{1,2}h(?:\d{2})?)[\s,(]{0,3}$|(?:nay|qua|nhật)\s[–-]\s$/iu;

/** The day of a decree, or of what a look back tells. */
const isOfPaper =
  /(?:nghị quyết|quyết định|nghị định|thông tư|chỉ thị|kết luận|công văn|văn bản|luật|pháp lệnh|quy định|công điện)(?:\s+(?:số|của)?\s*[^\s,;]+){1,8}\s*,?\s*(?:ngày\s*)?$/iu;
/** A decision that the sentence itself reports, not one it appeals to. */
const opensDecision = /^(?:(?:Tại|Theo|Bằng)\s)?(?:Quyết định|Nghị quyết|Sắc lệnh)\s(?:số\s)?[^,;]*ngày\s*$/iu;
const decides =
  /^,\s[^.;,]{4,80}\s(?:quyết định|bổ nhiệm|điều động|luân chuyển|phân công|miễn nhiệm|phê chuẩn|thành lập)\s/u;
const isEarlier = /^(?:Trước đó|Trước đây|Cách đây|Từng)(?=[\s,])/u;

/** What may give a year that the text does not print beside the day. */
export interface YearEvidence {
  /** When the article appeared, if the page or its text says so. */
  readonly published: DatedFact | null;
  /** What the file's name or folders say: `2024-07-25`, `2024-07` or `2024`. */
  readonly pathDate: string | null;
}

/** Date of the event told in `lead`, or `null`. A day without a printed year gets one only as inferred and uncertain. */
export function eventDate(lead: string, text: string, evidence: YearEvidence): DatedFact | null {
  const dates = printedDates(lead);
  const date =
    dates.find((one) => isDay(lead, one) && !isPast(one, evidence)) ??
    dates.find((one) => isDecided(lead, one) && isNews(one, evidence));
  if (date === undefined) return null;
  if (date.year !== null) return { value: dateValue(date, date.year), basis: 'printed', certain: true };
  const inferred = inferYear(date, text, evidence);
  if (inferred === null) return { value: dateValue(date, null), basis: 'printed', certain: true };
  return { value: dateValue(date, inferred.year), basis: inferred.basis, certain: false };
}

/** True for the day of a decision that the sentence reports as taken. */
function isDecided(lead: string, date: PrintedDate): boolean {
  return date.year !== null && opensDecision.test(sentenceTo(lead, date.start)) && decides.test(lead.slice(date.end));
}

/** What stands of a sentence before `end`. */
function sentenceTo(lead: string, end: number): string {
  return (
    lead
      .slice(0, end)
      .split(/[.!?…]\s+(?=[\p{Lu}“"])|\n/u)
      .at(-1) ?? ''
  );
}

/** A bare "2-1" may be a score and "15/12" a fraction: without a year a day counts after a word that announces one. */
function isDay(lead: string, date: PrintedDate): boolean {
  const sentence = sentenceTo(lead, date.start);
  if (isOfPaper.test(sentence) || isEarlier.test(sentence)) return false;
  if (date.year !== null)
    return !/(?:sinh|thành lập|\()\s*(?:ngày\s*)?$/iu.test(lead.slice(Math.max(0, date.start - 20), date.start));
  return (
    trigger.test(lead.slice(Math.max(0, date.start - 14), date.start)) ||
    /tháng/u.test(lead.slice(date.start, date.end))
  );
}

/** News tells of days near its own: an earlier day in a lead is what the news goes back to. */
function isPast(date: PrintedDate, evidence: YearEvidence): boolean {
  const age = ageOf(date, evidence);
  return age !== null && age > NEWS_DAYS * DAY_MS;
}

/** True where the article is known to have appeared soon after a day. */
function isNews(date: PrintedDate, evidence: YearEvidence): boolean {
  const age = ageOf(date, evidence);
  return age !== null && age >= 0 && age <= NEWS_DAYS * DAY_MS;
}

/** Milliseconds from a day to the day an article appeared; `null` where that day is not known. */
function ageOf(date: PrintedDate, { published, pathDate }: YearEvidence): number | null {
  const isKnown = published !== null && (published.certain || published.basis === 'folder');
  const appeared = ((isKnown ? published.value : pathDate) ?? '').slice(0, FULL_DATE);
  const year = appeared.length === FULL_DATE ? (date.year ?? nearestYear(date, appeared)) : null;
  return year === null ? null : Date.parse(appeared) - Date.UTC(year, date.month - 1, date.day);
}

interface Inferred {
  readonly year: number;
  readonly basis: 'inferred' | 'folder';
}

function inferYear(date: PrintedDate, text: string, evidence: YearEvidence): Inferred | null {
  const { published, pathDate } = evidence;
  // When a file was made says nothing of the year: it may have been copied long after.
  if (published !== null && published.certain && published.basis !== 'folder') {
    const year = nearestYear(date, published.value);
    if (year !== null) return { year, basis: 'inferred' };
  }
  const byPath = pathDate === null ? null : nearestYear(date, pathDate);
  // A name that gives the very day says more than a date somewhere in the text.
  if (byPath !== null && pathDate?.length === FULL_DATE) return { year: byPath, basis: 'folder' };
  const years = printedDates(text)
    .filter((one) => !isLookingBack(text, one))
    .map((one) => nearYear(date, one))
    .filter((year) => year !== null);
  if (years.length > 0) return { year: years.reduce((one, other) => Math.max(one, other)), basis: 'inferred' };
  return byPath === null ? null : { year: byPath, basis: 'folder' };
}

/** A date in brackets or of a birth, a founding, an anniversary names another time than the event's. */
function isLookingBack(text: string, date: PrintedDate): boolean {
  if (date.year === null || date.year < OLDEST_YEAR) return true;
  const before = text.slice(Math.max(0, date.start - 30), date.start);
  return /(?:sinh|thành lập|kỷ niệm|tham gia|kết nạp|ban hành|nghị quyết|quyết định số|luật số)[^.;]*$/iu.test(before);
}

/** Year of the day nearest to a full date of the text, when the two are at most two months apart. */
function nearYear(date: PrintedDate, other: PrintedDate): number | null {
  if (other.year === null) return null;
  const there = Date.UTC(other.year, other.month - 1, other.day);
  const near = [other.year - 1, other.year, other.year + 1].find(
    (year) => Math.abs(Date.UTC(year, date.month - 1, date.day) - there) <= NEAR_DAYS * DAY_MS,
  );
  return near ?? null;
}

/** Year that puts the day nearest to the moment an article appeared, which may be known to the month or year only. */
function nearestYear(date: PrintedDate, value: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return Number(year);
  const there = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 15));
  const distance = (candidate: number): number => Math.abs(Date.UTC(candidate, date.month - 1, date.day) - there);
  const here = Number(year);
  return [here - 1, here + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best), here);
}
