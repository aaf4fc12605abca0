// Ingest: the path of one file comes in; its articles (text, blocks, metadata) and whatever went wrong with it go out.
// The steps stand in the order they run: read (read-file), tell the format (format), read it (formats/, which decode by
// encoding/), make articles of its documents (article-of, with blocks/ and metadata/).
import { basename, dirname } from 'node:path';
import type { Encoding, Format, Issue, ParsedArticle } from '../../shared/article';
import { articleOf, type FileFacts } from './article-of';
import { splitDigest } from './digest/split-digest';
import { formatOf, hasReader, mostBytes } from './format';
import { readers } from './formats/readers';
import { defaultReadLimits, type ReadLimits } from './limits';
import { dateOfPath } from './metadata/path-date';
import { firstPieces, tooManyLines } from './most-lines';
import { readFile, type ReadFile } from './read-file';
import { refused, type RawFile, type Reader, type Source } from './source';
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

/** How one file is to be read. */
export interface IngestOptions extends Partial<ReadLimits> {
  /** The encoding the reader chose for these bytes or where they lie; `null` where Tre is to find it. Formats that name theirs ignore it. */
  readonly encodingOf?: (bytesSha256: string | null) => Encoding | null;
}

/** Reads, decodes and parses one file. Never throws: what goes wrong is an issue of the file. */
export async function ingestFile(path: string, options?: IngestOptions): Promise<IngestedFile> {
  const limits = options === undefined ? defaultReadLimits : { ...defaultReadLimits, ...options };
  const read = readFile(path, mostBytes(path, limits));
  if (!hasReader(path) && read.bytes > 0)
    return without(path, read, [issue('unsupported-format', `Tre does not read ${extension(path)} files.`)]);
  if (read.content === null) return without(path, read, read.issues);
  const format = formatOf(path, read.content);
  const file = rawFile(
    path,
    read.content,
    limits,
    DEEPEST_INSIDE,
    options?.encodingOf?.(read.bytesSha256) ?? undefined,
  );
  const source = await readSafely(readers[format], file);
  if (source.documents.length === 0) return without(path, read, someIssue(source.issues));
  const { parts, issues } = parseSafely(source, { pathDate: dateOfPath(path) }, limits);
  return {
    path,
    bytes: read.bytes,
    mtimeMs: read.mtimeMs,
    bytesSha256: read.bytesSha256,
    format,
    encoding: source.encoding,
    parts,
    wordsHashes: parts.map((part) => wordsHash(part.text)),
    issues,
  };
}

/** A file without an article. */
function without(path: string, { bytes, mtimeMs, bytesSha256 }: ReadFile, issues: readonly Issue[]): IngestedFile {
  return { path, bytes, mtimeMs, bytesSha256, format: null, encoding: null, parts: [], wordsHashes: [], issues };
}

/** Files that may stand inside one another: a page in a mail in a mail. */
const DEEPEST_INSIDE = 3;

function rawFile(path: string, bytes: Buffer, limits: ReadLimits, deeper: number, encoding?: Encoding): RawFile {
  const inside = async (name: string, inner: Buffer): Promise<Source | null> => {
    if (!hasReader(name)) return null;
    if (deeper === 0) return refused('too-deep', 'It stands too deep inside other files.');
    return readSafely(readers[formatOf(name, inner)], rawFile(name, inner, limits, deeper - 1));
  };
  return { path, bytes, limits, inside, encoding };
}

async function readSafely(reader: Reader, file: RawFile): Promise<Source> {
  try {
    return await reader(file);
  } catch (error) {
    return refused('parse-failed', `The file could not be read: ${reason(error)}`);
  }
}

interface Parsed {
  readonly parts: readonly ParsedArticle[];
  readonly issues: readonly Issue[];
}

function parseSafely(source: Source, facts: FileFacts, { maxParts, maxLines }: ReadLimits): Parsed {
  const documents = source.documents.map((document) => firstPieces(document, maxLines));
  const isWhole = documents.every((document, at) => document === source.documents[at]);
  const issues = isWhole ? source.issues : [...source.issues, tooManyLines];
  const withWords = documents.filter((document) => hasWords(document.text));
  if (withWords.length === 0) {
    return { parts: [], issues: someIssue(issues) };
  }
  try {
    const parts: ParsedArticle[] = [];
    for (const document of withWords)
      for (const one of splitDigest(document, maxParts)) {
        if (parts.length === maxParts) return { parts, issues: [...issues, tooManyParts] };
        parts.push(articleOf(one, facts));
      }
    return { parts, issues };
  } catch (error) {
    return { parts: [], issues: [issue('parse-failed', `The file could not be parsed: ${reason(error)}`)] };
  }
}

function hasWords(text: string): boolean {
  return /\S/u.test(text);
}

const tooManyParts: Issue = {
  code: 'too-large-inside',
  message: 'The file holds more articles than a file may; the rest was left out.',
};

/** A file without an article always says why. */
function someIssue(issues: readonly Issue[]): readonly Issue[] {
  return issues.length > 0 ? issues : [issue('empty', 'The file holds no text.')];
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function issue(code: Issue['code'], message: string): Issue {
  return { code, message };
}

function extension(path: string): string {
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : `${basename(dirname(path))}/${name}`;
}
