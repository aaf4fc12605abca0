// Dates as Vietnamese and English news print them: a stretch of text comes in, the dates in it go out, none invented.
import type { Span } from '../../../shared/article';

/** A date as printed; what was not printed is `null`. */
export interface PrintedDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Last day of a printed range ("18-23/12"), with its month. */
  readonly until: { readonly month: number; readonly day: number } | null;
}

const D = '(0?[1-9]|[12]\\d|3[01])';
const M = '(0?[1-9]|1[0-2])';
const Y = '((?:19|20)\\d{2})';
const notInNumber = '(?<![\\d/.,:-])';
const numberEnds = '(?![\\d%]|[/.,:-]\\d)';
const patterns = [
  // 18-23/12, 18 - 23/12/2023, 18 đến 23/12, 18/12 đến ngày 23/12/2023, 12 và 13/12
  `${notInNumber}${D}(?:[/.]${M})?\\s?(?:[-–—]|và|đến(?: hết)?(?: ngày)?)\\s?${D}[/.]${M}(?:[/.]${Y})?${numberEnds}`,
  // 15/12/2021, 15-12-2021, 15.12.2021, 15/12, 15-12, 15 – 12
  `${notInNumber}${D}\\s?([/.–-])\\s?${M}(?:\\s?\\7\\s?${Y})?${numberEnds}`,
  // ngày 15 tháng 12 năm 2021, 15 tháng 12 2021, 15 tháng 12
  `${notInNumber}${D}\\s+tháng\\s+${M}(?:(?:,?\\s+năm)?\\s+${Y}|[/-]${Y})?${numberEnds}`,
  // 2021-12-15
  `${notInNumber}${Y}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)`,
];
const anyDate = new RegExp(patterns.join('|'), 'uy');
/** Months by name: "ngày 3 tháng Hai". "Tháng Giêng" and "tháng Chạp" belong to the lunar year and are no days of ours. */
const namedMonths = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const namedMonth = new RegExp(
  `(?<![\\d/.,:-])${D}\\s+tháng\\s+(mười (?:một|hai)|${namedMonths.slice(0, 9).join('|')})(?:,?\\s+năm\\s+${Y})?(?![\\p{L}\\d])`,
  'giu',
);
/** A day of the lunar calendar is not the day of the same numbers. */
const lunar = /^(?:\s+năm\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}+|\s*\(?\s*(?:âm lịch|ÂL|ÂM LỊCH|Âm lịch))/u;
const months = 'January February March April May June July August September October November December'.split(' ');
const monthName = `(${months.map((name) => (name.length === 3 ? name : `${name.slice(0, 3)}(?:${name.slice(3)})?`)).join('|')})\\.?`;
const englishDate = new RegExp(`\\b(?:${monthName} ${D}|${D}(?:st|nd|rd|th)? ${monthName})(?:,? ${Y})?\\b`, 'gu');

/** Dates of `text` between `from` and `to`, in order. Pairs of numbers that are no possible date are passed over. */
export function printedDates(text: string, from = 0, to = text.length): PrintedDate[] {
  const part = text.slice(from, to);
  if (!/\d/.test(part)) return [];
  const found: PrintedDate[] = [];
  for (let match = dateFrom(part, 0); match !== null; match = dateFrom(part, match.index + match[0].length)) {
    const date = readMatch(match, from + match.index);
    if (date !== null) found.push(date);
  }
  if (part.includes('tháng')) found.push(...daysOfNamedMonths(part, from));
  if (/Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u.test(part)) found.push(...englishDates(part, from));
  return found
    .filter((date) => !lunar.test(text.slice(date.end, date.end + 30)))
    .sort((one, other) => one.start - other.start);
}

/** The next date in digits; every one begins with a digit, and few places of a text are one. */
function dateFrom(part: string, from: number): RegExpExecArray | null {
  for (let at = from; at < part.length; at += 1) {
    const unit = part.charCodeAt(at);
    if (unit < ZERO || unit > NINE) continue;
    anyDate.lastIndex = at;
    const match = anyDate.exec(part);
    if (match !== null) return match;
  }
  return null;
}

const ZERO = 0x30;
const NINE = 0x39;

function daysOfNamedMonths(part: string, from: number): PrintedDate[] {
  return [...part.matchAll(namedMonth)].flatMap((match) => {
    const [whole, day, name, year] = match;
    const month = namedMonths.indexOf((name ?? '').toLowerCase()) + 2;
    const start = from + match.index;
    return check({ start, end: start + whole.length }, year, String(month), day, null) ?? [];
  });
}

function readMatch(match: RegExpExecArray, start: number): PrintedDate | null {
  const [
    whole,
    from,
    fromMonth,
    until,
    month,
    year,
    day,
    ,
    monthB,
    yearB,
    dayC,
    monthC,
    yearC,
    yearC2,
    yearE,
    monthE,
    dayE,
  ] = match;
  const span = { start, end: start + whole.length };
  if (until !== undefined) {
    const last = { month: Number(month), day: Number(until) };
    return check(span, year, fromMonth ?? month, from, last);
  }
  if (day !== undefined) return check(span, yearB, monthB, day, null);
  if (dayC !== undefined) return check(span, yearC ?? yearC2, monthC, dayC, null);
  return check(span, yearE, monthE, dayE, null);
}

function englishDates(part: string, from: number): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const match of part.matchAll(englishDate)) {
    const [whole, nameA, dayA, dayB, nameB, year] = match;
    const month = months.findIndex((name) => name.startsWith((nameA ?? nameB ?? '?').slice(0, 3))) + 1;
    const start = from + match.index;
    const date = check({ start, end: start + whole.length }, year, String(month), dayA ?? dayB, null);
    if (date !== null) found.push(date);
  }
  return found;
}

type Until = PrintedDate['until'];
type Digits = string | undefined;

function check(span: Span, year: Digits, month: Digits, day: Digits, until: Until): PrintedDate | null {
  const date = { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) };
  if (!isPossible(date.month, date.day)) return null;
  if (until !== null && !isPossible(until.month, until.day)) return null;
  return { ...span, ...date, until };
}

function isPossible(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** The value of a date as `DatedFact` writes it, with a year that may come from elsewhere; a range as `first/last`. */
export function dateValue(date: Omit<PrintedDate, 'start' | 'end'>, year: number | null): string {
  const first = dayValue(year, date.month, date.day);
  if (date.until === null) return first;
  const wraps = date.until.month < date.month;
  return `${first}/${dayValue(year === null ? null : year + (wraps ? 1 : 0), date.until.month, date.until.day)}`;
}

function dayValue(year: number | null, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year === null ? '-' : year}-${two(month)}-${two(day)}`;
}
