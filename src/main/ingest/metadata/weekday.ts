import type { PrintedDate } from './dates';

/** From Sunday on. */
const names: readonly (readonly string[])[] = [
  ['chủ nhật', 'sunday'],
  ['thứ hai', 'thứ 2', 'monday'],
  ['thứ ba', 'thứ 3', 'tuesday'],
  ['thứ tư', 'thứ 4', 'wednesday'],
  ['thứ năm', 'thứ 5', 'thursday'],
  ['thứ sáu', 'thứ 6', 'friday'],
  ['thứ bảy', 'thứ 7', 'saturday'],
];
const name = `(${names.flat().join('|')})`;
/** "thứ Tư, 30/10", "thứ tư (30/10)", "thứ Tư ngày 30/10". */
const before = new RegExp(`${name},?\\s*\\(?(?:ngày\\s*)?$`, 'iu');
/** "30/10 (thứ Tư)", "30/10, thứ Tư". */
const behind = new RegExp(`^\\s*[,(]\\s?${name}`, 'iu');
const LONGEST = 30;

/** The weekday printed beside a date, from 0 for Sunday; `null` where there is none, or the date is a range. */
export function weekdayBeside(words: string, { start, end, until }: PrintedDate): number | null {
  if (until !== null) return null;
  const found =
    before.exec(words.slice(Math.max(0, start - LONGEST), start)) ?? behind.exec(words.slice(end, end + LONGEST));
  return found?.[1] === undefined ? null : weekdayNamed(found[1]);
}

/** A weekday by its name, from 0 for Sunday. */
export function weekdayNamed(said: string): number {
  return names.findIndex((day) => day.includes(said.toLowerCase()));
}

/** True where a day of a year falls on a weekday. */
export function isOnWeekday({ month, day }: PrintedDate, year: number, weekday: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
}
