// Mail: the bytes of a message (or of a page saved as one) come in; its parts, their text decoded, go out.
import type { Issue } from '../../../../shared/article';
import PostalMime, { addressParser, decodeWords } from 'postal-mime';
import { firstLines, tooManyLines } from '../../most-lines';

/** One part of a message: a body, an attachment, or parts again. */
export interface MimePart {
  /** In lower case: `text/html`, `multipart/related`. */
  readonly type: string;
  readonly params: Readonly<Record<string, string>>;
  readonly isAttachment: boolean;
  /** Decoded; `null` when the part has none. */
  readonly filename: string | null;
  /** First value of each header, by name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** The body as it stood before it was packed for mail; empty for a part made of parts. */
  readonly bytes: Buffer;
  readonly parts: readonly MimePart[];
}

/** What postal-mime builds while it reads: its own result has the charset of each text decided by its label alone. */
interface Node {
  readonly contentType: { readonly parsed: Structured };
  readonly contentDisposition: { readonly parsed: Structured };
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly Node[];
  /** Ends a part, and those in it, that were not read to their end. */
  readonly finalize: () => Promise<void>;
}

interface Structured {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Bytes of the headers of all parts together. */
const MOST_HEADERS = 256 * 1024;
/** In a head that is too long such headers, of receivers without end, are left out. */
const LONG_HEADER = 16 * 1024;
/** The parser keeps each line of a part that was not packed for mail by itself; those of packed ones are longer than so many bytes. */
const SHORT_LINE = 60;
const MOST_SHORT_LINES = 50_000;

/** A message taken apart. */
export interface Mime {
  readonly root: MimePart;
  /** Says so where lines, headers, or parts nested too deep, were left out. */
  readonly issues: readonly Issue[];
}

/** The parts of a message: those outside where they nest deeper than `maxDepth`, and before the headers grow too long. */
export async function readMime(bytes: Buffer, maxDepth: number): Promise<Mime> {
  const parser = new PostalMime({
    maxNestingDepth: Math.min(maxDepth, 100),
    maxHeadersSize: MOST_HEADERS,
    forceRfc822Attachments: true,
  });
  const lines = firstLines(bytes, MOST_SHORT_LINES, SHORT_LINE);
  const message = startOf(lines);
  const read = withShortHead(message);
  const stop = await parser.parse(read).then(() => null, stopOf);
  const { root } = parser as unknown as { readonly root: Node };
  if (stop !== null) await root.finalize();
  const issues = [stop ?? (read === message ? null : longHeaders), lines === bytes ? null : tooManyLines];
  return { root: partOf(root), issues: issues.filter((issue) => issue !== null) };
}

const tooDeep: Issue = {
  code: 'too-deep',
  message: 'The parts of the message are nested too deep; the deepest were left out.',
};
const longHeaders: Issue = {
  code: 'truncated',
  message: 'The headers of the message are too long; some, and what stands behind them, may be left out.',
};

/** The failures after which what was read so far stands. */
function stopOf(error: unknown): Issue {
  if (error instanceof Error && error.message.includes('nesting depth')) return tooDeep;
  if (error instanceof Error && error.message.includes('header size')) return longHeaders;
  throw error;
}

/** The message without the long headers of a head that is too long for the parser; of a flood of short ones the first stay. */
function withShortHead(bytes: Buffer): Buffer {
  const ends = [bytes.indexOf('\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at >= 0);
  const end = Math.min(bytes.length, ...ends);
  if (end <= MOST_HEADERS) return bytes;
  const headers = bytes.toString('latin1', 0, end).split(/\n(?![ \t])/u);
  const short = headers.filter((header) => header.length <= LONG_HEADER).join('\n');
  return Buffer.concat([Buffer.from(short.slice(0, MOST_HEADERS / 2), 'latin1'), bytes.subarray(end)]);
}

/** The message without the line some archives put before it ("From - Mon Jan 1…") and without blank lines. */
function startOf(bytes: Buffer): Buffer {
  const head = bytes.subarray(0, 2000).toString('latin1');
  const skipped = /^(?:\xef\xbb\xbf)?\s*(?:From [^\n]*\n)?/u.exec(head)?.[0].length ?? 0;
  return bytes.subarray(skipped);
}

function partOf(node: Node): MimePart {
  const type = node.contentType.parsed;
  const disposition = node.contentDisposition.parsed;
  const headers = new Map<string, string>();
  for (const { key, value } of node.headers) if (!headers.has(key)) headers.set(key, value);
  const filename = disposition.params['filename'] ?? type.params['name'];
  return {
    type: type.value.toLowerCase(),
    params: type.params,
    isAttachment: disposition.value.toLowerCase() === 'attachment',
    filename: filename === undefined || filename === '' ? null : decodeHeader(filename),
    headers,
    bytes: Buffer.from(node.content ?? new ArrayBuffer(0)),
    parts: node.childNodes.map(partOf),
  };
}

/** A header's words: encoded ones ("=?UTF-8?B?…?=") decoded. */
export function decodeHeader(value: string): string {
  return decodeWords(value).replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** Name and address of a header's first mailbox. */
export function firstMailbox(value: string): { readonly name: string; readonly address: string } | null {
  const first = addressParser(value, { flatten: true })[0];
  if (first === undefined) return null;
  return { name: decodeHeader(first.name), address: first.address ?? '' };
}
