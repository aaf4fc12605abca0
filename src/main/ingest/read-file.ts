// Read: a path comes in; the bytes, their hash and what the disk says of the file go out.
import { closeSync, constants, openSync, readFileSync, readSync, statSync, type Stats } from 'node:fs';
import type { Issue } from '../../shared/article';
import { codeOf } from '../disk/code-of';
import { hasUnknownName } from '../disk/look';
import { sha256 } from './sha256';

/** What the disk gave for one path; `content` is `null` exactly when there is an issue. */
export interface ReadFile {
  readonly bytes: number;
  readonly mtimeMs: number;
  readonly bytesSha256: string | null;
  readonly content: Buffer | null;
  readonly issues: readonly Issue[];
}

// Missing on Windows, whatever the types say.
const nonBlocking = (constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0;
const openFlags = constants.O_RDONLY | nonBlocking;

/**
 * Reads one file of at most `maxBytes` whole. Never throws. It blocks: ingest runs in worker threads, where one blocking read costs a third of
 * the same read through promises.
 */
export function readFile(path: string, maxBytes: number): ReadFile {
  let file: number | null = null;
  try {
    // Looked at before it is opened: opening a device may set something off. What changes after is found newer, and read again.
    const stat = statSync(path);
    if (stat.isDirectory()) return failed(0, 0, 'unreadable', 'This is a folder, and could not be looked into.');
    if (!stat.isFile()) return failed(0, stat.mtimeMs, 'unreadable', 'This is not a regular file.');
    if (stat.size > maxBytes) return failed(stat.size, stat.mtimeMs, 'too-large', tooLarge(stat.size, maxBytes));
    // Non-blocking: a named pipe put in its place meanwhile would block a plain open for ever.
    file = openSync(path, openFlags);
    return readOpen(file, stat, maxBytes);
  } catch (error) {
    return failed(0, 0, 'unreadable', reason(path, error));
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readOpen(file: number, { size, mtimeMs }: Stats, maxBytes: number): ReadFile {
  const content = readWhole(file, size);
  if (content.length > maxBytes)
    return failed(content.length, mtimeMs, 'too-large', tooLarge(content.length, maxBytes));
  const isEmpty = content.length === 0;
  return {
    bytes: content.length,
    mtimeMs,
    bytesSha256: sha256(content),
    content: isEmpty ? null : content,
    issues: isEmpty ? emptyFile : noIssues,
  };
}

const noIssues: readonly Issue[] = [];
const emptyFile: readonly Issue[] = [{ code: 'empty', message: 'The file is empty.' }];

/** The bytes of an open file of a known size; one that claims to have none is asked until it ends. */
function readWhole(file: number, size: number): Buffer {
  if (size === 0) return readFileSync(file);
  const content = Buffer.allocUnsafe(size);
  let length = 0;
  for (let read = -1; read !== 0 && length < size; length += read)
    read = readSync(file, content, length, size - length, null);
  return length === size ? content : content.subarray(0, length);
}

function failed(bytes: number, mtimeMs: number, code: Issue['code'], message: string): ReadFile {
  return { bytes, mtimeMs, bytesSha256: null, content: null, issues: [{ code, message }] };
}

function tooLarge(size: number, maxBytes: number): string {
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
  return `The file has ${megabytes(size)} MB; files above ${megabytes(maxBytes)} MB are not read.`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'The file is not there.',
  EACCES: 'The file may not be read (no permission).',
  EPERM: 'The file may not be read (no permission).',
  ELOOP: 'This is a link that leads to itself.',
  ENAMETOOLONG: 'Its path is too long to be opened; shorten it.',
};

function reason(path: string, error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT' && hasUnknownName(path)) return 'Its name is not Unicode, so it cannot be opened; rename it.';
  return reasons[code] ?? (error instanceof Error ? error.message : 'The file could not be read.');
}
