import { extname } from 'node:path';
import type { Format } from '../../shared/article';
import { formatOfExtension } from '../../shared/formats';
import type { ReadLimits } from './limits';

/** True for a path whose ending promises a format Tre reads. */
export function hasReader(path: string): boolean {
  return formatOfExtension.has(extensionOf(path));
}

/** Formats that are nothing but text: large ones are no articles. The others may hold pictures. */
const textFormats: ReadonlySet<Format> = new Set<Format>(['txt', 'md', 'html']);
const ROOM_FOR_PICTURES = 4;

/** Size above which a file is not read; bytes. */
export function mostBytes(path: string, limits: ReadLimits): number {
  const format = formatOfExtension.get(extensionOf(path)) ?? 'txt';
  return textFormats.has(format) ? limits.maxBytes : limits.maxBytes * ROOM_FOR_PICTURES;
}

/**
 * Format of a file: what its bytes show where that can be told, else what its name says. A name that promises a format
 * Tre does not read counts as `txt`.
 */
export function formatOf(path: string, bytes: Uint8Array): Format {
  const named = formatOfExtension.get(extensionOf(path)) ?? 'txt';
  return signatures.find((one) => one.mayStandAs(named) && one.fits(bytes))?.format ?? named;
}

interface Signature {
  readonly format: Format;
  /** True for what the bytes of this format may be named. */
  readonly mayStandAs: (named: Format) => boolean;
  readonly fits: (bytes: Uint8Array) => boolean;
}

const HEAD = 1024;

/** What bytes of a format start with, the surest first. */
const signatures: readonly Signature[] = [
  { format: 'pdf', mayStandAs: () => true, fits: (bytes) => headOf(bytes).startsWith('%PDF-') },
  { format: 'html', mayStandAs: (named) => named === 'txt', fits: startsAsPage },
];

function startsAsPage(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*<(?:!doctype\s+html|html[\s>])/iu.test(headOf(bytes));
}

/** The first characters, whatever the encoding: ASCII letters come out right in all of them. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD));
  const mark = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return head.toString('utf16le');
  if (mark === 0xfeff)
    return head
      .subarray(0, head.length & ~1)
      .swap16()
      .toString('utf16le');
  return head.toString('utf8').replaceAll('\0', '');
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
