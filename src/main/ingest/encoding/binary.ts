// Decode, first half: is this text at all?
import { utf16ByZeros } from './utf16';

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive (or a .docx, .odt, .epub)', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];
const SAMPLE = 64 * 1024;
const ZERO_SHARE = 0.001;
const CONTROL_SHARE = 0.03;

/** Says in one sentence why these bytes are no text, or `null` when they may be. Looks at the first 64 KB. */
export function looksBinary(bytes: Uint8Array): string | null {
  const name = signatureOf(bytes);
  if (name !== null) return `The file is ${name}, not text.`;
  if (hasUtf16Mark(bytes) || utf16ByZeros(bytes) !== null) return null;
  const length = Math.min(bytes.length, SAMPLE);
  // Looked for first: most files have none, and the search for one byte is the system's own.
  if (bytes.includes(0) && countOf(zeros, bytes, length) > length * ZERO_SHARE)
    return 'The file holds zero bytes: it is not text.';
  if (countOf(controls, bytes, length) > length * CONTROL_SHARE)
    return 'The file holds many control characters: it is not text.';
  return null;
}

/** What the first bytes say a file is that is no text; `null` where they say nothing. */
export function signatureOf(bytes: Uint8Array): string | null {
  for (const [name, magic] of signatures)
    if (bytes[0] === magic[0] && magic.every((byte, at) => bytes[at] === byte)) return name;
  return null;
}

/** By byte, 1 for those that are to be counted. */
const zeros = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 0 ? 1 : 0));
const controls = Uint8Array.from({ length: 256 }, (_, byte) => (byte > 0 && byte < 0x20 && !isLayout(byte) ? 1 : 0));

function isLayout(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b;
}

function countOf(counted: Uint8Array, bytes: Uint8Array, length: number): number {
  let count = 0;
  for (let at = 0; at < length; at += 1) count += counted[bytes[at] ?? 0] ?? 0;
  return count;
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  return mark === 0xfffe || mark === 0xfeff;
}
