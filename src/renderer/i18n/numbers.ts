// Counts as the locale writes them.
const formats = new Map<string, Intl.NumberFormat>();

/** `1204` as `1.204` (vi) or `1,204` (en). */
export function formatCount(count: number, locale: string): string {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, known);
  return known.format(count);
}
