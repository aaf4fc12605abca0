import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** What V8 made of a source file. */
export interface Compiled {
  /** Hash of the source. */
  readonly source: string;
  readonly code: Uint8Array;
}

/** Length of the hash of everything after it, at the beginning of the file: V8 does not look at damaged bytes. */
const HASH = 32;

/** The hash of a source. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What the file holds by path of the source; nothing where it is not there, or not what was written. */
export function readCompiled(file: string): ReadonlyMap<string, Compiled> {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(HASH);
    if (hashOf(body) !== bytes.subarray(0, HASH).toString('hex')) return new Map();
    return deserialize(body) as ReadonlyMap<string, Compiled>;
  } catch {
    return new Map();
  }
}

/** Writes all of it or, where the disk refuses, nothing: that costs the next start some compiling. */
export function writeCompiled(file: string, compiled: ReadonlyMap<string, Compiled>): void {
  const body = serialize(compiled);
  // Another program may be writing the same.
  const draft = `${file}.${process.pid}.new`;
  try {
    writeFileSync(draft, Buffer.concat([Buffer.from(hashOf(body), 'hex'), body]));
    renameSync(draft, file);
  } catch {
    discard(draft);
  }
}

/** What the disk does not let go stays; what is derived may be deleted at any time. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}
