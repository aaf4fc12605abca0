/** `2021`, `12/2021`, `14-12-2021` or `2021-12-14` as an ISO date of the same precision; `null` when it is none. */
export function queryDate(typed: string): string | null {
  const parts = typed.trim().split(/\s?[-–/.]\s?/u);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  const [year, month, day] = parts[0]?.length === 4 ? parts : parts.reverse();
  if (year?.length !== 4) return null;
  if (month === undefined) return year;
  const monthOf = `${year}-${month.padStart(2, '0')}`;
  if (!isBetween(month, 12)) return null;
  if (day === undefined) return monthOf;
  return isBetween(day, daysOf(Number(year), Number(month))) ? `${monthOf}-${day.padStart(2, '0')}` : null;
}

function isBetween(digits: string, most: number): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= most;
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
