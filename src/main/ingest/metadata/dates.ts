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
  // 18-23/12, 18 - 23/12/2023, 18 đến 23/12, 18/12 đến ngày 23/12/2023, 18-12 đến 23-12, 12 và 13/12, 11, 12 và 13/12
  `${notInNumber}${D}(?:(?:[/.]|-(?=\\d{1,2}\\s(?:và|đến)))${M}|(?:, ?\\d{1,2}){1,3}(?=\\s+và))?\\s?(?:[-–—]|và|đến(?: hết)?)\\s?(?:ngày\\s)?${D}(?:[/.]|-(?<=(?:và|đến|hết|ngày)\\s\\d{1,2}-))${M}(?:[/.-]${Y})?${numberEnds}`,
  // 15/12/2021, 15-12-2021, 15.12.2021, 15/12, 15-12, 15 – 12
  `${notInNumber}${D}\\s?([/.–-])\\s?${M}(?:\\s?\\7\\s?${Y})?${numberEnds}`,
  // ngày 15 tháng 12 năm 2021, 15 tháng 12 2021, 15 tháng 12, 28 tháng 9 đến (ngày) 3 tháng 10, 15 và 16 tháng 12
  `${notInNumber}${D}(?:(?:\\s+tháng\\s+${M})?\\s?(?:[-–—]|và|đến(?: hết)?)\\s?(?:ngày\\s)?${D})?\\s+(?:tháng|thg)\\s+${M}(?:(?:,?\\s+năm|,)?\\s+${Y}|[/-]${Y})?${numberEnds}`,
  // 2021-12-15
  `${notInNumber}${Y}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)`,
];
const anyDate = new RegExp(patterns.join('|'), 'uy');
/** Months by name: "ngày 3 tháng Hai", but "9 tháng năm 2013" are nine months. "Tháng Giêng" and "tháng Chạp" belong to the lunar year and are no days of ours. */
const namedMonths = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const namedMonth = new RegExp(
  `(?<![\\d/.,:-])${D}\\s+tháng\\s+(mười (?:một|hai)|${namedMonths.slice(0, 9).join('|')})(?!(?<=năm)\\s+(?:\\d|nay|ngoái|trước|qua|tới))(?:,?\\s+(?:năm\\s+)?${Y})?(?![\\p{L}\\d])`,
  'iuy',
);
/** A day of the lunar calendar is not the day of the same numbers. */
const lunar = /^(?:\s+năm\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}+|\s*\(?\s*(?:âm lịch|ÂL|ÂM LỊCH|Âm lịch))/u;
const months = 'January February March April May June July August September October November December'.split(' ');
const monthName = `(${months.map((name) => (name.length === 3 ? name : `${name.slice(0, 3)}(?:${name.slice(3)})?`)).join('|')})\\.?`;
const englishDate = new RegExp(`\\b(?:${monthName} ${D}|${D}(?:st|nd|rd|th)? ${monthName})(?:,? ${Y})?\\b`, 'uy');

/** Dates of `text`, in order. Pairs of numbers that are no possible date are passed over. */
export function printedDates(text: string): PrintedDate[] {
  const { digits, named, english } = startsOf(text);
  const found = datesAt(text, digits, anyDate, readMatch);
  // One by one: a call takes only so many arguments.
  if (named.length > 0) for (const date of datesAt(text, named, namedMonth, readNamed)) found.push(date);
  if (english.length > 0) for (const date of datesAt(text, english, englishDate, readEnglish)) found.push(date);
  if (found.length === 0) return found;
  return found
    .filter((date) => !lunar.test(text.slice(date.end, date.end + 30)))
    .sort((one, other) => one.start - other.start);
}

/** Where dates of each shape may start, in order. */
interface Starts {
  readonly digits: number[];
  /** Days before "tháng". */
  readonly named: number[];
  /** Days and months of English. */
  readonly english: number[];
}

/** One pass for the numbers; few of them open a date. */
function startsOf(text: string): Starts {
  const starts: Starts = { digits: [], named: [], english: [] };
  for (number.lastIndex = 0; number.test(text);) {
    const end = number.lastIndex;
    let at = end - 1;
    // Never asked beyond an end of the text: there the answer is no number, and the optimiser begins anew.
    while (at > 0 && isDigit(text.charCodeAt(at - 1))) at -= 1;
    const month = at > 0 ? monthStart(text, at) : null;
    if (month !== null) starts.english.push(month);
    if (end < text.length) addStart(starts, text, at, end);
  }
  return starts;
}

const number = /\d+/gu;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Adds a number to those a date may begin with: where a stroke, a month or another day stands behind it. */
function addStart({ digits, named, english }: Starts, text: string, at: number, end: number): void {
  const next = text.charAt(end);
  if (end - at > 2) {
    if (end - at === 4 && next === '-') digits.push(at);
    return;
  }
  if (next === ',') {
    if (isDigit(text.charCodeAt(end + 2))) digits.push(at);
    return;
  }
  const isApart = isWhite(next);
  const behind = isApart ? text.charAt(end + 1) : next;
  const isFar = isApart && isWhite(behind);
  if (isFar || behindDay.includes(behind)) digits.push(at);
  if (isFar || (isApart && 'tT'.includes(behind))) named.push(at);
  if (isApart ? englishMonths.includes(behind) : 'snrt'.includes(behind)) english.push(at);
}

function isWhite(letter: string): boolean {
  return letter === ' ' || (!plainMarks.includes(letter) && /\s/u.test(letter));
}

/** What stands behind most numbers. */
const plainMarks = ',.%)/-:;';
/** Strokes, and first letters of "và", "đến" and "tháng". */
const behindDay = '/.-–—vđt';
const englishMonths = 'JFMASOND';

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

/** Where the month of English before a number starts, with or without a full stop; `null` where none stands there. */
function monthStart(text: string, at: number): number | null {
  let from = text.charCodeAt(at - 1) === SPACE ? at - 2 : 0;
  if (from > 0 && text.charCodeAt(from) === FULL_STOP) from -= 1;
  const end = from;
  while (from > 0 && isSmall(text.charCodeAt(from))) from -= 1;
  const small = end - from;
  return small >= 2 && small < LONGEST_MONTH && isSmall(text.charCodeAt(from) | CASE) ? from : null;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

const SPACE = 0x20;
const FULL_STOP = 0x2e;
/** What makes a small letter of a plain capital. */
const CASE = 0x20;
const LONGEST_MONTH = 'September'.length;

function readMatch(match: RegExpExecArray): PrintedDate | null {
  const [, from, fromMonth, until, month, year] = match;
  if (until !== undefined) {
    return check(match, year, fromMonth ?? month, from, { month: Number(month), day: Number(until) });
  }
  if (match[6] !== undefined) return check(match, match[9], match[8], match[6], null);
  const [, , , , , , , , , , first, firstMonth, last, lastMonth, yearBehind, yearBeside, ...iso] = match;
  if (first !== undefined) {
    const end = last === undefined ? null : { month: Number(lastMonth), day: Number(last) };
    return check(match, yearBehind ?? yearBeside, firstMonth ?? lastMonth, first, end);
  }
  return check(match, iso[0], iso[1], iso[2], null);
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

/** True for a day of the calendar; months count from 1. */
export function hasDay(year: number, month: number, day: number): boolean {
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
