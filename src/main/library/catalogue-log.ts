import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFrames, encodeFrame, type Frame } from './frame';

/** The catalogue on disk: an append-only file of checksummed frames, whole after a kill at any moment. */
export interface CatalogueLog {
  /** Name of the cache the numbers of the articles belong to: a log that is started anew has a new one. */
  readonly cache: string;
  /**
   * Adds frames at the end; they outlive a crash of the program once this returns. Throws when the disk takes no more, and
   * from then on adds nothing: frames count on all before them, so that the next start must find the last whole one.
   */
  readonly append: (frames: readonly Frame[]) => void;
  /** Puts frames in place of all there are, at once or not at all. */
  readonly replace: (frames: Iterable<Frame>) => void;
  readonly close: () => void;
}

/** Frames written in one go. */
const BATCH = 1_000;

/**
 * Opens the log in `dir` and gives every whole frame after its header. A log of another version is started anew; a torn
 * or damaged end is cut off, and the scan that follows reads those files again.
 */
export function openCatalogueLog(
  dir: string,
  version: string,
  write: typeof writeSync = writeSync,
): { readonly log: CatalogueLog; readonly frames: readonly Frame[] } {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'catalogue.log');
  const { frames, end } = decodeFrames(readAll(path));
  const [header, ...rest] = frames;
  const known = header?.kind === 'header' && header.version === version ? header : null;
  const first: Frame & { readonly kind: 'header' } = known ?? { kind: 'header', version, cache: randomUUID() };
  let file = openSync(path, known === null ? 'w+' : 'r+');
  let size = known === null ? 0 : end;
  let isFull = false;
  ftruncateSync(file, size);

  const append = (added: readonly Frame[]): void => {
    if (added.length === 0 || isFull) return;
    const bytes = Buffer.concat(added.map(encodeFrame));
    try {
      for (let at = 0; at < bytes.length;) at += write(file, bytes, at, bytes.length - at, size + at);
    } catch (error) {
      isFull = true;
      throw error;
    }
    size += bytes.length;
  };
  const replace = (all: Iterable<Frame>): void => {
    closeSync(file);
    file = openSync(`${path}.new`, 'w+');
    size = 0;
    let batch: Frame[] = [first];
    for (const frame of all) {
      batch.push(frame);
      if (batch.length < BATCH) continue;
      append(batch);
      batch = [];
    }
    append(batch);
    renameSync(`${path}.new`, path);
  };

  if (known === null) append([first]);
  const log = { cache: first.cache, append, replace, close: () => closeSync(file) };
  return { log, frames: known === null ? [] : rest };
}

function readAll(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
