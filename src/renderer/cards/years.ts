// Dates of the first and last article in, the years between them out.

/** `2021`, `2013–2021`, or `null` when neither is known. */
export function yearsOf(first: string | null, last: string | null): string | null {
  const [from, to] = [yearOf(first), yearOf(last)];
  if (from === null || to === null) return from ?? to;
  return from === to ? from : `${from}–${to}`;
}

function yearOf(date: string | null): string | null {
  return date === null ? null : (/^\d{4}/u.exec(date)?.[0] ?? null);
}
