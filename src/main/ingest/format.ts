import { extname } from 'node:path';
import type { Format } from '../../shared/article';
import { formatOfExtension } from '../../shared/formats';
import { isCfb } from './formats/packed/cfb';
import { isZip } from './formats/packed/zip';
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
 * Format of a file: what its bytes show where that can be told, else what its name says. Text by its name is only ever
 * taken for another text: a `.txt` that is a packed file stays one that cannot be read. A name that promises a format Tre
 * does not read counts as `txt`.
 */
export function formatOf(path: string, bytes: Buffer): Format {
  const named = formatOfExtension.get(extensionOf(path)) ?? 'txt';
  return shown(named, bytes) ?? named;
}

/** What the bytes show; `null` where they show nothing that goes before the name. */
function shown(named: Format, bytes: Buffer): Format | null {
  if (named === 'txt' && !maySayFormat(bytes)) return null;
  const head = headOf(bytes);
  if (head.startsWith('%PDF-')) return 'pdf';
  if (named === 'html' || named === 'md') return null;
  if (/^\s*\{\\rtf/u.test(head)) return 'rtf';
  const isPage = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,800}?-->\s*)*<(?:!doctype\s+html|html[\s>])/iu.test(
    head,
  );
  if (isPage) return 'html';
  if (named === 'txt') return null;
  if (isZip(bytes)) return packedFormat(bytes);
  if (isCfb(bytes)) return compoundFormat(named);
  if (wordFormats.has(named) && /^mime-version:\s*1/imu.test(head)) return 'mht';
  // A name of an office format on bytes of none: what is left is plain text, or nothing that can be read.
  return wordFormats.has(named) ? 'txt' : null;
}

/** Cheap, and true of all bytes that begin as a PDF, RTF or a page does, white space and marks before it aside. */
function maySayFormat(bytes: Buffer): boolean {
  for (const byte of bytes.subarray(0, HEAD)) {
    if (byte > 0x7f || byte === PERCENT || byte === BRACE || byte === ANGLE) return true;
    if (byte > 0x20) return false;
  }
  return false;
}

const PERCENT = 0x25;
const BRACE = 0x7b;
const ANGLE = 0x3c;

const wordFormats: ReadonlySet<Format> = new Set<Format>(['doc', 'docx', 'odt', 'rtf', 'epub']);

/** Old Office files are Word documents where the name says nothing else. */
function compoundFormat(named: Format): Format | null {
  return wordFormats.has(named) ? 'doc' : null;
}

const HEAD_OF_ZIP = 4096;

/** Format of a zip by the names and the type that stand at its start, or by the directory at its end. */
function packedFormat(bytes: Buffer): Format | null {
  const head = bytes.toString('latin1', 0, HEAD_OF_ZIP);
  if (head.includes('mimetypeapplication/epub+zip')) return 'epub';
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - DIRECTORY));
  const has = (name: string): boolean => head.includes(name) || tail.includes(name);
  if (has('word/document') || has('word/_rels')) return 'docx';
  if (has('META-INF/container.xml')) return 'epub';
  return has('content.xml') && has('styles.xml') ? 'odt' : null;
}

const DIRECTORY = 1024 * 1024;
const HEAD = 1024;

/** The first characters, whatever the encoding: ASCII letters come out right in all of them. */
function headOf(bytes: Buffer): string {
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
