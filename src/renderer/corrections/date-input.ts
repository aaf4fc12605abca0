// A date as a reader types it in, the value a correction carries out.

const iso = /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?:[+-]\d{2}:\d{2}|Z)?)?)?)?|--\d{2}-\d{2})$/u;
const typedDay = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/u;
const typedYearless = /^(\d{1,2})[/.](\d{1,2})$/u;

/** `15/12/2021` as `2021-12-15`, `12/2021`, `2021`, `15/12` as `--12-15`, two of them with a dash as a range; `null` for anything else. */
export function dateValueOf(typed: string): string | null {
  const text = typed.trim();
  const whole = oneDate(text);
  if (whole !== null) return whole;
  const parts = text.split(/\s*[–—]\s*|\s+-\s+/u);
  const [first, last] = parts.map(oneDate);
  if (parts.length !== 2 || first === undefined || first === null || last === undefined || last === null) return null;
  return `${first}/${last}`;
}

function oneDate(text: string): string | null {
  if (iso.test(text)) return text;
  const [, day, month, year] = typedDay.exec(text) ?? [];
  if (month !== undefined && year !== undefined) {
    if (!isMonth(month) || (day !== undefined && !isDay(day))) return null;
    return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  }
  const [, yearlessDay, yearlessMonth] = typedYearless.exec(text) ?? [];
  if (yearlessDay === undefined || yearlessMonth === undefined) return null;
  return isDay(yearlessDay) && isMonth(yearlessMonth) ? `--${two(yearlessMonth)}-${two(yearlessDay)}` : null;
}

function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

function isDay(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 31;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
