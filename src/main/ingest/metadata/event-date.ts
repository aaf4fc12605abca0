// The date of the event an article reports: the first day its lead names, the year filled in only where evidence gives one.
import type { DatedFact } from '../../../shared/article';
import { dateValue, printedDates, type PrintedDate } from './dates';
import { inferYear, nearestYear, type YearEvidence } from './infer-year';

const DAY_MS = 86_400_000;
const LONG_MS = 62 * DAY_MS;
/** Most days between an event and the report of it. */
const NEWS_DAYS = 8;
const FULL_DATE = '2021-12-15'.length;
const trigger =
  /(?:ngày|(?<=(?:sáng|trưa|chiều|tối|đêm)\s)(?:qua|sớm|muộn)|sáng|trưa|chiều|tối|đêm|hôm nay|hôm qua|hôm|nay|ngày mai|tức|m[ùồ]ng \d{1,2} tết|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|từ|đến|on|from|yesterday|today|day|\d{1,2}h(?:\d{2})?)[\s,(]{0,3}$|(?:nay|qua|nhật)\s[–-]\s$/iu;

/** The day of a decree, or of what a look back tells. */
const isOfPaper =
  /(?:nghị quyết|quyết định|nghị định|thông tư|chỉ thị|kết luận|công văn|văn bản|luật|pháp lệnh|quy định|công điện)(?:\s+(?:số|của)?\s*[^\s,;]+){1,8}\s*,?\s*(?:ngày\s*)?$/iu;
/** A decision that the sentence itself reports, not one it appeals to. */
const opensDecision = /^(?:(?:Tại|Theo|Bằng)\s)?(?:Quyết định|Nghị quyết|Sắc lệnh)\s(?:số\s)?[^,;]*ngày\s*$/iu;
const decides =
  /^,\s[^.;,]{4,80}\s(?:quyết định|bổ nhiệm|điều động|luân chuyển|phân công|miễn nhiệm|phê chuẩn|thành lập)\s/u;
const isEarlier = /^(?:Trước đó|Trước đây|Cách đây|Từng)(?=[\s,])/u;

/** Of a birth or a founding, and what sets a term: "hiệu lực từ ngày", "trước ngày", "tính đến". */
const aside =
  /(?:sinh|thành lập|\((?:từ)?|hiệu lực(?: từ)?|đến(?: hết)?|tới|trước|sau|(?<!(?:cao|trung|sơ) )cấp)\s*:?\s*(?:ngày\s*)?$/iu;
/** The other end of a stretch of time. */
const lastEnd = /^\s?(?:[-–]|đến(?: hết)?|tới)\s?(?:ngày\s)?$/u;

/** Words by which a report tells of its own day, anywhere in it: "tối nay (3/11)". */
const ownDay =
  / nay(?<=(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Hh]ôm|[Nn]gày) nay),?\s?\(?(?:ngày\s)?(?=\d{1,2}\s?[/.-]\s?\d)/u;
const LONGEST_DATE = '15 / 12 / 2021)'.length;

/** The day that a report whose lead names none gives for its own in some words of its text. */
export function ownEventDate(told: string, text: string, evidence: YearEvidence): DatedFact | null {
  const found = ownDay.exec(told);
  if (found === null) return null;
  const start = found.index + found[0].length;
  const words = told.slice(start, start + LONGEST_DATE);
  const date = printedDates(words)[0];
  if (date === undefined || Math.abs(ageOf(date, evidence) ?? 0) > NEWS_DAYS * DAY_MS) return null;
  return datedFact(date, words, text, evidence);
}

/** Date of the event told in `lead`, or `null`. A day without a printed year gets one only as inferred and uncertain. */
export function eventDate(lead: string, text: string, evidence: YearEvidence): DatedFact | null {
  const dates = printedDates(lead);
  const date =
    dates.find((one) => isDay(lead, one, dates) && !isPast(one, evidence)) ??
    dates.find((one) => isDecided(lead, one) && isNews(one, evidence));
  return date === undefined ? null : datedFact(date, lead, text, evidence);
}

function datedFact(date: PrintedDate, lead: string, text: string, evidence: YearEvidence): DatedFact {
  if (date.year !== null) {
    const [whole, year] = [{ ...date, until: date.until ?? endBehind(lead, date) }, date.year];
    return { value: dateValue(whole, year), basis: 'printed', certain: true };
  }
  const inferred = inferYear(date, lead, text, evidence);
  if (inferred === null) return { value: dateValue(date, null), basis: 'printed', certain: true };
  return { value: dateValue(date, inferred.year), basis: inferred.basis, certain: false };
}

/** True for the day of a decision that the sentence reports as taken. */
function isDecided(lead: string, date: PrintedDate): boolean {
  return date.year !== null && opensDecision.test(sentenceTo(lead, date.start)) && decides.test(lead.slice(date.end));
}

/** What stands of a sentence before `end`. */
function sentenceTo(lead: string, end: number): string {
  let start = end;
  while (start > 0 && !isBorder(lead, start - 1, end)) start -= 1;
  return lead.slice(start, end).trimStart();
}

/** True where a line ends, or a sentence behind which the next has begun before `end`. */
function isBorder(lead: string, at: number, end: number): boolean {
  const unit = lead.charCodeAt(at);
  return unit === LINE_END || (endMarks.includes(unit) && opensNext.test(lead.slice(at + 1, end)));
}

const LINE_END = 0x0a;
const endMarks = Array.from('.!?…', (mark) => mark.charCodeAt(0));
const opensNext = /^\s+[\p{Lu}“"]/u;

/** A bare "2-1" may be a score and "15/12" a fraction: without a year a day counts after a word that announces one. */
function isDay(lead: string, date: PrintedDate, dates: readonly PrintedDate[]): boolean {
  const sentence = sentenceTo(lead, date.start);
  if (isOfPaper.test(sentence) || isEarlier.test(sentence)) return false;
  const before = lead.slice(Math.max(0, date.start - 20), date.start);
  if (date.year !== null) return !aside.test(before) && !isOfLongTime(lead, date, dates);
  return trigger.test(before.slice(-14)) || /tháng/u.test(lead.slice(date.start, date.end));
}

/** The last day of a stretch of time whose ends both print their year. */
function endBehind(lead: string, date: PrintedDate): PrintedDate['until'] {
  const next = printedDates(lead).find(({ start }) => start >= date.end);
  if (next === undefined || next.year === null || !lastEnd.test(lead.slice(date.end, next.start))) return null;
  const turns = next.month < date.month ? 1 : 0;
  return next.year === (date.year ?? 0) + turns ? { month: next.month, day: next.day } : null;
}

/** True for the first day of more than two months, each end with its year: what is audited or counted, and no event. */
function isOfLongTime(lead: string, date: PrintedDate, dates: readonly PrintedDate[]): boolean {
  const next = dates.find(({ start }) => start >= date.end);
  if (next === undefined || !lastEnd.test(lead.slice(date.end, next.start))) return false;
  return (
    next.year !== null && Date.parse(dateValue(next, next.year)) - Date.parse(dateValue(date, date.year)) > LONG_MS
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

/** Milliseconds from a day, or the last of several, to the day an article appeared; `null` where that day is not known. */
function ageOf(date: PrintedDate, { published, pathDate }: YearEvidence): number | null {
  const isKnown = published !== null && (published.certain || published.basis === 'folder');
  const appeared = ((isKnown ? published.value : pathDate) ?? '').slice(0, FULL_DATE);
  const year = appeared.length === FULL_DATE ? (date.year ?? nearestYear(date, appeared)) : null;
  if (year === null) return null;
  const { month, day } = date.until ?? date;
  return Date.parse(appeared) - Date.UTC(month < date.month ? year + 1 : year, month - 1, day);
}
