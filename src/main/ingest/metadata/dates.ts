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
  'iuy',
);
/** A day of the lunar calendar is not the day of the same numbers. */
const lunar = /^(?:\s+năm\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}+|\s*\(?\s*(?:âm lịch|ÂL|ÂM LỊCH|Âm lịch))/u;
const months = 'January February March April May June July August September October November December'.split(' ');
const monthName = `(${months.map((name) => (name.length === 3 ? name : `${name.slice(0, 3)}(?:${name.slice(3)})?`)).join('|')})\\.?`;
const englishDate = new RegExp(`\\b(?:${monthName} ${D}|${D}(?:st|nd|rd|th)? ${monthName})(?:,? ${Y})?\\b`, 'uy');
/** What ends right before the day of an English date that names its month first. */
const monthBefore = /[A-Z][a-z]{2,8}\.? $/u;

/** Dates of `text`, in order. Pairs of numbers that are no possible date are passed over. */
export function printedDates(text: string): PrintedDate[] {
  const { days, months } = startsOf(text);
  if (days.length + months.length === 0) return [];
  const inDigits = datesAt(text, days, anyDate, readMatch);
  const named = text.includes('tháng') ? datesAt(text, days, namedMonth, readNamed) : [];
  const english = datesAt(text, months.length === 0 ? days : inOrder([...months, ...days]), englishDate, readEnglish);
  return [...inDigits, ...named, ...english]
    .filter((date) => !lunar.test(text.slice(date.end, date.end + 30)))
    .sort((one, other) => one.start - other.start);
}

/** Where dates may start. */
interface Starts {
  /** At numbers. */
  readonly days: readonly number[];
  /** At months of English before them. */
  readonly months: readonly number[];
}

/** One pass for the numbers; few of them open a date. */
function startsOf(text: string): Starts {
  const days: number[] = [];
  const months: number[] = [];
  for (number.lastIndex = 0; number.test(text);) {
    const end = number.lastIndex;
    let at = end - 1;
    // Never asked beyond an end of the text: there the answer is no number, and the optimiser begins anew.
    while (at > 0 && isDigit(text.charCodeAt(at - 1))) at -= 1;
    if (end < text.length && opensDate(text, at, end)) days.push(at);
    const month = at > 0 && text.charCodeAt(at - 1) === SPACE ? monthStart(text, at) : null;
    if (month !== null) months.push(month);
  }
  return { days, months };
}

const number = /\d+/gu;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Cheap, and true of every number a date begins with: a stroke, a month or a second day stands behind it. */
function opensDate(text: string, at: number, end: number): boolean {
  if (end - at > 2) return end - at === 4 && text.charAt(end) === '-';
  const next = text.charAt(end);
  const behind = next === ' ' || /\s/u.test(next) ? text.charAt(end + 1) : next;
  return behindDay.includes(behind) || /\s/u.test(behind);
}

/** Strokes, and first letters of "và", "đến", "tháng", "st", "nd", "rd", "th" and the English months. */
const behindDay = '/.-–—vđtTsnrJFMASOND';

/** The dates of one shape that begin at given places, none inside another. */
function datesAt(
  text: string,
  starts: readonly number[],
  shape: RegExp,
  read: (match: RegExpExecArray) => PrintedDate | null,
): PrintedDate[] {
  const found: PrintedDate[] = [];
  let free = 0;
  for (const start of starts) {
    if (start < free) continue;
    shape.lastIndex = start;
    const match = shape.exec(text);
    if (match === null) continue;
    free = start + match[0].length;
    const date = read(match);
    if (date !== null) found.push(date);
  }
  return found;
}

/** Where the month of English before a number starts; `null` where none stands there. */
function monthStart(text: string, at: number): number | null {
  const before = monthBefore.exec(text.slice(Math.max(0, at - MONTH_LENGTH), at));
  return before === null ? null : at - before[0].length;
}

function inOrder(numbers: number[]): number[] {
  return numbers.sort((one, other) => one - other);
}

const SPACE = 0x20;
const MONTH_LENGTH = 'September. '.length;

function readMatch(match: RegExpExecArray): PrintedDate | null {
  const [, from, fromMonth, until, month, year] = match;
  if (until !== undefined) {
    return check(match, year, fromMonth ?? month, from, { month: Number(month), day: Number(until) });
  }
  if (match[6] !== undefined) return check(match, match[9], match[8], match[6], null);
  if (match[10] !== undefined) return check(match, match[12] ?? match[13], match[11], match[10], null);
  return check(match, match[14], match[15], match[16], null);
}

function readNamed(match: RegExpExecArray): PrintedDate | null {
  const [, day, name, year] = match;
  return check(match, year, String(namedMonths.indexOf((name ?? '').toLowerCase()) + 2), day, null);
}

function readEnglish(match: RegExpExecArray): PrintedDate | null {
  const [, nameA, dayA, dayB, nameB, year] = match;
  const month = months.findIndex((name) => name.startsWith((nameA ?? nameB ?? '?').slice(0, 3))) + 1;
  return check(match, year, String(month), dayA ?? dayB, null);
}

type Until = PrintedDate['until'];
type Digits = string | undefined;

function check(found: RegExpExecArray, year: Digits, month: Digits, day: Digits, until: Until): PrintedDate | null {
  if (!isPossible(Number(month), Number(day))) return null;
  if (until !== null && !isPossible(until.month, until.day)) return null;
  // A year behind a range is that of its last day.
  const turns = until !== null && until.month < Number(month) ? 1 : 0;
  const date = {
    start: found.index,
    end: found.index + found[0].length,
    year: year === undefined ? null : Number(year) - turns,
    month: Number(month),
    day: Number(day),
    until,
  };
  return date.year === null || isInYear(date, date.year) ? date : null;
}

/** True unless a date that begins in a year has a 29th of February where there is none. */
export function isInYear({ month, day, until }: PrintedDate, year: number): boolean {
  if (!hasDay(year, month, day)) return false;
  return until === null || hasDay(until.month < month ? year + 1 : year, until.month, until.day);
}

function hasDay(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
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
