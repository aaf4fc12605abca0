// Where files wait that their own folder does not take: a copy of each, under its own name, in another folder.
import {
  closeSync,
  existsSync,
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
import { dirname, join } from 'node:path';

/** Ending of a copy that is being written. */
const HALF = '.part';

/**
 * Guards the copies. Every call is done when it returns, and waits for no other thread: a folder that does not answer may
 * hold up all of them.
 */
export class Aside {
  private readonly dirs: string[];
  /** Names of files of which a copy was found. */
  private readonly found: ReadonlySet<string>;
  /** Paths of copies that say nothing new: they were put there, or taken in. */
  private readonly known = new Set<string>();

  /** `dirs` need not exist; copies go to the first that takes them. */
  constructor(dirs: readonly string[]) {
    this.dirs = [...dirs];
    for (const dir of dirs) dropHalves(dir);
    this.found = new Set(dirs.flatMap(copiesIn));
  }

  /** Names of files of which a copy was found at the start, sorted. */
  get names(): readonly string[] {
    return [...this.found].sort();
  }

  /** Hands each copy that may say something new to `take`; one it refuses is kept under another name. */
  takeIn(name: string, take: (text: string) => boolean): void {
    for (const path of this.pathsOf(name).filter((one) => !this.known.has(one))) {
      const text = readCopy(path);
      if (text === null) continue;
      if (take(text)) this.known.add(path);
      else setCopyAside(path);
    }
  }

  /** Puts a copy on disk, over none that was not taken in; false where no folder takes it. */
  put(name: string, text: string): boolean {
    const isFree = (path: string): boolean => this.known.has(path) || !existsSync(path);
    const path = this.pathsOf(name).find((one) => isFree(one) && writeSurely(one, text));
    if (path !== undefined) this.known.add(path);
    return path !== undefined;
  }

  /** Drops the copies of a file that is in its place now; one that was not taken in stays. */
  drop(name: string): void {
    for (const path of this.pathsOf(name)) if (this.known.delete(path)) dropCopy(path);
  }

  /** Puts copies into this folder too, where the others take none. */
  addFolder(dir: string): void {
    if (!this.dirs.includes(dir)) this.dirs.push(dir);
  }

  private pathsOf(name: string): readonly string[] {
    return this.dirs.map((dir) => join(dir, name));
  }
}

function copiesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

/** What a kill left half written is dropped: the copy before it stands, or the change was never told as kept. */
function dropHalves(dir: string): void {
  for (const name of copiesIn(dir)) if (name.endsWith(HALF)) dropCopy(join(dir, name));
}

function readCopy(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Makes room for a copy that can be read; the reader may still make sense of the other. */
function setCopyAside(path: string): void {
  try {
    let count = 1;
    while (existsSync(`${path}.bad-${count}`)) count += 1;
    renameSync(path, `${path}.bad-${count}`);
  } catch {
    // It stays where it is, and is neither written over nor dropped.
  }
}

/** A kill at any moment leaves the copy that was there, or the new one. */
function writeSurely(path: string, text: string): boolean {
  const [dir, half] = [dirname(path), path + HALF];
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(half, text);
    sync(half, 'r+');
    renameSync(half, path);
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
function dropCopy(path: string): void {
  try {
    rmSync(path, { force: true });
    rmdirSync(dirname(path));
  } catch {
    // Others wait there, or it is away with its copy: that says nothing new once it is back.
  }
}
