// Where files wait that their own folder does not take: a copy of each, under its own name, in another folder.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Ending of a copy that is being written. */
const HALF = '.part';

/**
 * Guards the copies. Every call is done when it returns, and waits for no other thread: a folder that does not answer may
 * hold up all of them.
 */
export class Aside {
  private readonly dirs: string[];
  private readonly waiting: Set<string>;

  /** `dirs` need not exist; copies go to the first that takes them. */
  constructor(dirs: readonly string[]) {
    this.dirs = [...dirs];
    this.waiting = new Set(dirs.flatMap(copiesIn));
  }

  /** Names of files of which a copy waits, sorted. */
  get names(): readonly string[] {
    return [...this.waiting].sort();
  }

  /** What waits under a name, by folder. */
  textsOf(name: string): readonly string[] {
    if (!this.waiting.has(name)) return [];
    return this.dirs.map((dir) => readCopy(join(dir, name))).filter((text) => text !== null);
  }

  /** Puts a copy on disk; false where no folder takes it. */
  put(name: string, text: string): boolean {
    const isKept = this.dirs.some((dir) => writeSurely(dir, name, text));
    if (isKept) this.waiting.add(name);
    return isKept;
  }

  /** Drops the copies of a file that is in its place now. */
  drop(name: string): void {
    if (!this.waiting.delete(name)) return;
    for (const dir of this.dirs) dropCopy(dir, name);
  }

  /** Puts copies into this folder too, where the others take none. */
  addFolder(dir: string): void {
    if (!this.dirs.includes(dir)) this.dirs.push(dir);
  }
}

function copiesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir).filter((name) => !name.endsWith(HALF));
  } catch {
    return [];
  }
}

function readCopy(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** A kill at any moment leaves the copy that was there, or the new one. */
function writeSurely(dir: string, name: string, text: string): boolean {
  const half = join(dir, name + HALF);
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(half, text);
    sync(half, 'r+');
    renameSync(half, join(dir, name));
    if (process.platform !== 'win32') sync(dir, 'r');
    return true;
  } catch {
    return false;
  }
}

function sync(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A folder that is empty then goes too. */
function dropCopy(dir: string, name: string): void {
  try {
    rmSync(join(dir, name), { force: true });
    rmdirSync(dir);
  } catch {
    // Others wait there, or it is away with its copy: that says nothing new once it is back.
  }
}
