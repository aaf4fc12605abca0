const SAMPLE = 8 * 1024;
/** Fewer units than these prove nothing. */
const SHORTEST = 8;

/**
 * Byte order of UTF-16 without a mark, told by where the zero bytes of its ASCII letters stand; `null` when it is none. A
 * zero may be the other half of a letter too: U+0300, the grave accent of decomposed Vietnamese.
 */
export function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < SHORTEST || !bytes.subarray(0, SAMPLE).includes(0)) return null;
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const one = bytes[pair * 2];
    const other = bytes[pair * 2 + 1];
    if (one === 0 && other !== GRAVE_ROW) first += 1;
    if (other === 0 && one !== GRAVE_ROW) second += 1;
  }
  if (second >= pairs * 0.25 && first <= pairs * 0.01) return 'utf-16le';
  if (first >= pairs * 0.25 && second <= pairs * 0.01) return 'utf-16be';
  return null;
}

/** The half of U+0300 that is not zero. */
const GRAVE_ROW = 0x03;

/** Decodes UTF-16 in the given order; an odd last byte is dropped. */
export function decodeUtf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (order === 'utf-16be' ? even.swap16() : even).toString('utf16le');
}
