/** The identity of one article of a file: the hash of the bytes, and its part after the first. */
export function articleId(sha256: string, part: number): string {
  return part === 0 ? sha256 : `${sha256}/${part}`;
}

/** The hash of the bytes in an identity. */
export function bytesOf(id: string): string {
  return id.split('/')[0] ?? id;
}

/** Digits of a hash that fit into a number exactly. */
const DIGITS = 12;

/** A number that the bytes of an article alone decide, mostly another for others: an order that no scan changes. */
export function numberOf(id: string): number {
  return Number.parseInt(id.slice(0, DIGITS), 16);
}
