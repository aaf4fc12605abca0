// The tokens of a text come in; what tells at once that no known slogan stands there goes out.
import { FEWEST_WORDS } from '../recognise/slogans/known';
import { keyAt, type Tokens } from '../recognise/words/tokens';

/** A number for each run of as many words as the shortest known slogan has: where a slogan stands, so does its first one. */
export function openingsOf(tokens: Tokens): Uint32Array {
  const keys = Uint32Array.from({ length: tokens.length }, (_, at) => hashOf(keyAt(tokens, at)));
  const openings = new Uint32Array(Math.max(0, keys.length - FEWEST_WORDS + 1));
  for (let at = 0; at < openings.length; at += 1) {
    let opening = 0;
    for (const key of keys.subarray(at, at + FEWEST_WORDS)) opening = Math.imul(opening, PRIME) + key;
    openings[at] = opening;
  }
  return openings;
}

/** That of FNV. */
const PRIME = 0x01000193;

function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** Openings as letters, and back: they wait in lines of JSON. */
export function openingsText({ buffer, byteOffset, byteLength }: Uint32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

export function openingsIn(text: string): Uint32Array {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  return new Uint32Array(bytes.buffer);
}
