import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'tre-scan-';
const LINES = 'lines';
/** What `mkdtemp` makes of the name. */
const madeName = new RegExp(`^${NAME}[A-Za-z0-9]{6}$`, 'u');
/** Milliseconds after which a folder that is still there is what a killed scan left. */
const FORGOTTEN = 24 * 60 * 60 * 1000;

/** Lines of JSON that wait on the disk for all others to be known; in memory is only where each stands. */
export class Spool<T> {
  private readonly dir: string;
  private readonly file: number;
  private readonly ends: number[] = [];
  private readonly isNameless = process.platform !== 'win32';

  /** Keeps its lines in a folder of its own in `parent`. */
  constructor(private readonly parent = tmpdir()) {
    forgetLeftovers(parent);
    this.dir = mkdtempSync(join(parent, NAME));
    this.file = openSync(join(this.dir, LINES), 'w+');
    // Without a name nothing is left, however the program ends.
    if (this.isNameless) rmSync(this.dir, { recursive: true, force: true });
  }

  /** Puts a line after the others: the JSON of a `T` in UTF-8. */
  add(json: Uint8Array): void {
    const start = this.ends.at(-1) ?? 0;
    try {
      for (let at = 0; at < json.length;) at += writeSync(this.file, json, at, json.length - at, start + at);
    } catch (error) {
      throw isFull(error)
        ? new Error(`there is no room left in ${this.parent}; TMPDIR can name another folder`)
        : error;
    }
    this.ends.push(start + json.length);
  }

  /** All lines, in the order they came in. */
  *lines(): Generator<T> {
    let start = 0;
    for (const end of this.ends) {
      const bytes = Buffer.alloc(end - start);
      for (let at = 0; at < bytes.length;) {
        const count = readSync(this.file, bytes, at, bytes.length - at, start + at);
        if (count === 0) throw new Error('what was scanned cannot be read back from the temporary folder');
        at += count;
      }
      yield JSON.parse(bytes.toString('utf8')) as T;
      start = end;
    }
  }

  close(): void {
    ftruncateSync(this.file);
    closeSync(this.file);
    if (!this.isNameless) rmSync(this.dir, { recursive: true, force: true });
  }
}

/** Removes what scans left that were killed where a file cannot go without its name; of a folder that holds anything else, nothing. */
function forgetLeftovers(parent: string): void {
  for (const name of namesIn(parent)) {
    const dir = join(parent, name);
    if (!madeName.test(name) || namesIn(dir).some((held) => held !== LINES)) continue;
    try {
      if (Date.now() - statSync(dir).mtimeMs <= FORGOTTEN) continue;
      rmSync(join(dir, LINES), { force: true });
      rmdirSync(dir);
    } catch {
      // Somebody else's, or gone meanwhile.
    }
  }
}

/** What a folder holds; nothing where it may not be looked into. */
function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
