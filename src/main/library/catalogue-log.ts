import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFrames, encodeFrame, type Frame } from './frame';

/** The catalogue on disk: an append-only file of checksummed frames, whole after a kill at any moment. */
export interface CatalogueLog {
  /**
   * Adds frames at the end; they outlive a crash of the program once this returns. Throws when the disk takes no more, and
   * from then on adds nothing: frames count on all before them, so that the next start must find the last whole one.
   */
  readonly append: (frames: readonly Frame[]) => void;
  /** Forgets everything; the scan that follows reads all files again. */
  readonly clear: () => void;
  readonly close: () => void;
}

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
  const isCurrent = header?.kind === 'header' && header.version === version;
  const file = openSync(path, isCurrent ? 'r+' : 'w+');
  let size = end;
  if (isCurrent) ftruncateSync(file, end);

  let isFull = false;

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
  const begin = (): void => {
    ftruncateSync(file, 0);
    size = 0;
    append([{ kind: 'header', version }]);
  };

  if (!isCurrent) begin();
  return { log: { append, clear: begin, close: () => closeSync(file) }, frames: isCurrent ? rest : [] };
}

function readAll(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
