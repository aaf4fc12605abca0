// A date as a reader types it in, the value a correction carries out.

const iso = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?:[+-]\d{2}:\d{2}|Z)?)?)?)?$/u;
const typedYear = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/u;
const typedYearless = /^(\d{1,2})[/.-](\d{1,2})$/u;
/** What stands between the ends of a range; without spaces a short dash does after a bare day: `13-18/12`. */
const dash = /\s*[–—]\s*|\s+-\s+|(?<=^\d{1,2})-(?=\d{1,2}[/.])/u;

/**
 * `15/12/2021` and `15-12-2021` as `2021-12-15`, `12/2021`, `2021`, `15/12` as `--12-15`, two of them or `13-18/12/2021` as a
 * range; `null` for anything else, for a day its month has not, and for a range that ends before it begins.
 */
export function dateValueOf(typed: string): string | null {
  const text = typed.trim();
  return oneDate(text) ?? range(text);
}

function range(text: string): string | null {
  const [from = '', to = '', ...more] = text.split(dash);
  const first = oneDate(/^\d{1,2}$/u.test(from) ? to.replace(/^\d+/u, from) : from);
  const last = oneDate(to);
  if (first === null || last === null || more.length > 0) return null;
  const isBackwards = !first.startsWith('-') && !last.startsWith('-') && first > last;
  return isBackwards ? null : `${first}/${last}`;
}

function oneDate(text: string): string | null {
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  if (isoYear !== undefined) return written(isoYear, isoMonth, isoDay) === null ? null : text;
  const [, day, month, year] = typedYear.exec(text) ?? [];
  if (year !== undefined) return written(year, month, day);
  const [, yearlessDay, yearlessMonth] = typedYearless.exec(text) ?? [];
  return yearlessDay === undefined ? null : written('-', yearlessMonth, yearlessDay);
}

/** The value of a date with what it has of month and day; `null` where the calendar has no such one. */
function written(year: string, month?: string, day?: string): string | null {
  if (month === undefined) return year === '-' ? null : year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return year === '-' ? null : `${year}-${two(month)}`;
  const leap = 2000;
  const days = new Date(Date.UTC(year === '-' ? leap : Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > days ? null : `${year}-${two(month)}-${two(day)}`;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
