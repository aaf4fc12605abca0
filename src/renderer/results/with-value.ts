/** A query with another value in the place of one that was typed, quoted where it is more than a plain word; `null` where that is not found. */
export function withValue(query: string, typed: string, value: string): string | null {
  const quoted = query.indexOf(`:"${typed}"`);
  const [at, length] = quoted >= 0 ? [quoted, typed.length + 2] : [bareAt(query, typed), typed.length];
  if (at < 0) return null;
  const put = /[\s():]/u.test(value) ? `"${value}"` : value;
  return query.slice(0, at + 1) + put + query.slice(at + 1 + length);
}

/** Where a value stands unquoted and whole, and not as the beginning of a longer one; -1 where it does not. */
function bareAt(query: string, typed: string): number {
  const isWhole = (at: number): boolean => /^(?:[\s)]|$)/u.test(query.slice(at + 1 + typed.length));
  let at = query.indexOf(`:${typed}`);
  while (at >= 0 && !isWhole(at)) at = query.indexOf(`:${typed}`, at + 1);
  return at;
}
