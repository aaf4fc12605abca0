// Dates as far as they are known, as the locale writes them.
import type { DatedFact } from '../../shared/article';

interface DateParts {
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
}

const pattern = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?/u;

function partsOf(value: string): DateParts | null {
  const found = pattern.exec(value);
  if (found === null) return null;
  const [, year, month, day] = found;
  return { year: year === undefined || year === '-' ? null : year, month: month ?? null, day: day ?? null };
}

/** `2021-12-15T10:53+07:00` as `15/12/2021`, `2021-12` as `12/2021`, `--12-05` as `5/12`; unreadable values stay as they are. */
export function formatDate(value: string): string {
  const parts = partsOf(value);
  if (parts === null) return value;
  const numbers = [parts.day, parts.month].filter((part) => part !== null).map((part) => String(Number(part)));
  return [...numbers, ...(parts.year === null ? [] : [parts.year])].join('/');
}

/** The month of `2021-12` in words: `December`, `Tháng 12`. */
export function formatMonth(value: string, locale: string): string {
  const month = Number(partsOf(value)?.month ?? 0);
  if (month === 0) return value;
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 15),
  );
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Whether a date may be drawn as a fact; inferred ones are drawn with `.uncertain` and say why. */
export function isCertain(date: DatedFact): boolean {
  return date.certain && date.basis !== 'inferred';
}
