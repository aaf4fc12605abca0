/** A date in words, marks or none: `ngày 14 tháng 12 năm 2021`, `tháng 12/2021`, `tháng 12 2021`, `năm 2021`. */
const spoken =
  /^(?:(?:(?:ngày|ngay)\s+)?(\d{1,2})\s+)?(?:tháng|thang)\s+(\d{1,2})(?:\s*[-–/.,]\s*|\s+)(?:(?:năm|nam)\s+)?(\d{4})$/iu;
const beforeDigits = /^(?:ngày|ngay|năm|nam)\s+(?=\d)/iu;

/** `2021`, `12/2021`, `14-12-2021`, `2021-12-14` or one in words as an ISO date of the same precision; `null` when it is none. */
export function queryDate(typed: string): string | null {
  const text = typed.trim();
  const said = spoken.exec(text);
  return said === null ? ofDigits(text.replace(beforeDigits, '')) : isoDate(said[3], said[2], said[1]);
}

function ofDigits(text: string): string | null {
  const parts = text.split(/\s?[-–/.]\s?/u);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  const [year, month, day] = parts[0]?.length === 4 ? parts : parts.reverse();
  return isoDate(year, month, day);
}

function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
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
