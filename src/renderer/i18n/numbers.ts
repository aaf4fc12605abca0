// Counts as the locale writes them.
const formats = new Map<string, Intl.NumberFormat>();

/** `1204` as `1.204` (vi) or `1,204` (en). */
export function formatCount(count: number, locale: string): string {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, known);
  return known.format(count);
}

/** Bytes as megabytes with one digit behind the point: `12,3`. */
export function formatMegabytes(bytes: number, locale: string): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, digits).format(bytes / 1e6);
}

/** Seconds as `40 sec`, from 90 on as whole minutes, in the words of the locale. */
export function formatDuration(seconds: number, locale: string): string {
  const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}
