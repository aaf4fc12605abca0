import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lines that wait on the disk for all others to be known; in memory is only where each stands. */
export class Spool<T> {
  private readonly dir: string;
  private readonly file: number;
  private readonly ends: number[] = [];
  private readonly isNameless = process.platform !== 'win32';

  /** Keeps its lines in a folder of its own in `parent`. */
  constructor(parent = tmpdir()) {
    this.dir = mkdtempSync(join(parent, 'tre-scan-'));
    this.file = openSync(join(this.dir, 'lines'), 'w+');
    // Without a name nothing is left, however the program ends.
    if (this.isNameless) rmSync(this.dir, { recursive: true, force: true });
  }

  /** Puts a line after the others. */
  add(line: T): void {
    const bytes = Buffer.from(JSON.stringify(line), 'utf8');
    const start = this.ends.at(-1) ?? 0;
    for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at, bytes.length - at, start + at);
    this.ends.push(start + bytes.length);
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
