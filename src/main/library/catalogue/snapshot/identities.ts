import { articleId, bytesOf, numberOf } from '../../../../shared/article-id';

/** Bytes of one sha256. */
const SHA256 = 32;
/** Hex digits of one. */
const DIGITS = SHA256 * 2;

/** Articles that are not the first of their file: their place, and their part. */
export type KeptParts = readonly (readonly [place: number, part: number])[];

/** The hashes in the identities of articles, one after another. */
export function packedHashes(ids: readonly string[]): Buffer {
  return Buffer.from(ids.map(bytesOf).join(''), 'hex');
}

/** The identities of articles by their place; each hash is kept once, as bytes. */
export class Identities {
  readonly #parts: ReadonlyMap<number, number>;

  constructor(
    private readonly hashes: Buffer,
    parts: KeptParts,
  ) {
    this.#parts = new Map(parts);
  }

  /** The hash of the bytes an article stands in, in hex. */
  hashAt(place: number): string {
    return this.hashes.toString('hex', place * SHA256, (place + 1) * SHA256);
  }

  /** As `numberOf` the identity of one article. */
  numberAt(place: number): number {
    return numberOf(this.hashAt(place));
  }

  /** The identity of one article. */
  at(place: number): string {
    return articleId(this.hashAt(place), this.#parts.get(place) ?? 0);
  }

  /** All of them, in order. */
  all(): readonly string[] {
    const digits = this.hashes.toString('hex');
    return Array.from({ length: this.hashes.length / SHA256 }, (_, place) =>
      articleId(digits.slice(place * DIGITS, (place + 1) * DIGITS), this.#parts.get(place) ?? 0),
    );
  }
}
