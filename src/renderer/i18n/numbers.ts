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

/** How much of how many bytes, the unit said once: `0,3` of `12,3 MB`, or `8` of `41 kB`. */
export function formatBytes(
  done: number,
  total: number,
  locale: string,
): { readonly done: string; readonly total: string } {
  const isSmall = total < 1e6;
  const [unit, size, digits] = isSmall ? (['kilobyte', 1e3, 0] as const) : (['megabyte', 1e6, 1] as const);
  const rounding = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return {
    done: new Intl.NumberFormat(locale, rounding).format(done / size),
    total: new Intl.NumberFormat(locale, { ...rounding, style: 'unit', unit }).format(total / size),
  };
}

/** Seconds as `40 sec`, from 90 on as whole minutes, in the words of the locale. */
export function formatDuration(seconds: number, locale: string): string {
  const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}
