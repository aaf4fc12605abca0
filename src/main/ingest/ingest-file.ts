// Ingest: the path of one file comes in; its articles (text, blocks, metadata) and whatever went wrong with it go out.
// The steps stand in the order they run: read (read-file), decode (encoding/), parse (parse-text, parse-html).
import { basename, dirname } from 'node:path';
import type { Encoding, Format, Issue, ParsedArticle } from '../../shared/article';
import { toText } from '../text/normalise';
import { decode } from './encoding/decode';
import { formatOf } from './format';
import { dateOfPath } from './metadata/path-date';
import { htmlExtractorVersion, parseHtml } from './parse-html';
import { parseText, type FileFacts } from './parse-text';
import { readFile, type ReadLimits } from './read-file';
import { wordsHash } from './words-hash';

/** One file after reading, decoding and parsing; a file that failed has no parts and says why in `issues`. */
export interface IngestedFile {
  readonly path: string;
  /** Size in bytes; 0 when the file could not be looked at. */
  readonly bytes: number;
  /** Last modification, milliseconds since the epoch. */
  readonly mtimeMs: number;
  /** Hex sha256 of the bytes; `null` when they could not be read. */
  readonly bytesSha256: string | null;
  readonly format: Format | null;
  readonly encoding: Encoding | null;
  /** The articles the file holds, in order; usually one. */
  readonly parts: readonly ParsedArticle[];
  /** Per part, the hash of its folded words: a re-saved or re-encoded copy has the same. */
  readonly wordsHashes: readonly string[];
  readonly issues: readonly Issue[];
}

/** Version of what is read from plain text and of all metadata. */
const parserVersion = 2;

/** Version of everything ingest derives from a file's bytes: bump it whenever text, blocks or metadata come out differently. */
export const ingestVersion = 100 * parserVersion + htmlExtractorVersion;

/** Reads, decodes and parses one file. Never throws: what goes wrong is an issue of the file. */
export function ingestFile(path: string, limits?: Partial<ReadLimits>): Promise<IngestedFile> {
  return Promise.resolve(ingestNow(path, limits));
}

function ingestNow(path: string, limits?: Partial<ReadLimits>): IngestedFile {
  const read = readFile(path, limits);
  const known = { path, bytes: read.bytes, mtimeMs: read.mtimeMs, bytesSha256: read.bytesSha256 };
  const nothing = { format: null, encoding: null, parts: [], wordsHashes: [] };
  if (formatOf(path) === null && read.bytes > 0) {
    return {
      ...known,
      ...nothing,
      issues: [issue('unsupported-format', `Tre does not read ${extension(path)} files.`)],
    };
  }
  if (read.content === null) return { ...known, ...nothing, issues: read.issues };
  const decoded = decode(read.content);
  const text = toText(decoded.text);
  const format = formatOf(path, text) ?? 'txt';
  const facts: FileFacts = { pathDate: dateOfPath(path) };
  const parsed = parseSafely(text, format, facts);
  return {
    ...known,
    format,
    encoding: decoded.encoding,
    parts: parsed.parts,
    wordsHashes: parsed.parts.map((part) => wordsHash(part.text)),
    issues: [...decoded.issues, ...parsed.issues],
  };
}

interface Parsed {
  readonly parts: readonly ParsedArticle[];
  readonly issues: readonly Issue[];
}

function parseSafely(text: string, format: Format, facts: FileFacts): Parsed {
  try {
    const part = format === 'html' ? parseHtml(text, facts) : parseText(text, facts, format);
    if (part.text.trim() === '') return { parts: [], issues: [issue('empty', 'The file holds no text.')] };
    return { parts: [part], issues: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { parts: [], issues: [issue('parse-failed', `The file could not be parsed: ${why}`)] };
  }
}

function issue(code: Issue['code'], message: string): Issue {
  return { code, message };
}

function extension(path: string): string {
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : `${basename(dirname(path))}/${name}`;
}
