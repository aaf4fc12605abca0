import * as crypto from 'node:crypto';

/** Node 18 has none; where it stands, hashing a few kilobytes takes half the time of making a stream for them. */
const { hash } = crypto as { readonly hash?: (algorithm: string, bytes: Uint8Array | Uint16Array) => string };

/** Hex sha256 of some bytes. */
export function sha256(bytes: Uint8Array | Uint16Array): string {
  return hash === undefined ? crypto.createHash('sha256').update(bytes).digest('hex') : hash('sha256', bytes);
}
