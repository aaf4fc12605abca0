/** A query with another value in the place of one that was typed, quoted where it is more than a word; `null` where that is not found. */
export function withValue(query: string, typed: string, value: string): string | null {
  const at = query.indexOf(`:"${typed}"`);
  const put = (start: number, length: number): string =>
    `${query.slice(0, start)}${/\s/u.test(value) ? `"${value}"` : value}${query.slice(start + length)}`;
  if (at >= 0) return put(at + 1, typed.length + 2);
  const bare = query.indexOf(`:${typed}`);
  return bare < 0 ? null : put(bare + 1, typed.length);
}
