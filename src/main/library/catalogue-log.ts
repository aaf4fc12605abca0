import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFrames, encodeFrame, type Frame } from './frame';

/** The catalogue on disk: an append-only file of checksummed frames, whole after a kill at any moment. */
export interface CatalogueLog {
  /** Adds frames at the end; they outlive a crash of the program once this returns. */
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
): { readonly log: CatalogueLog; readonly frames: readonly Frame[] } {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'catalogue.log');
  const { frames, end } = decodeFrames(readAll(path));
  const [header, ...rest] = frames;
  const isCurrent = header?.kind === 'header' && header.version === version;
  const file = openSync(path, isCurrent ? 'r+' : 'w+');
  let size = isCurrent ? end : 0;
  ftruncateSync(file, size);

  const append = (added: readonly Frame[]): void => {
    if (added.length === 0) return;
    const bytes = Buffer.concat(added.map(encodeFrame));
    writeSync(file, bytes, 0, bytes.length, size);
    size += bytes.length;
  };
  const clear = (): void => {
    ftruncateSync(file, 0);
    size = 0;
    append([{ kind: 'header', version }]);
  };

  if (!isCurrent) append([{ kind: 'header', version }]);
  return { log: { append, clear, close: () => closeSync(file) }, frames: isCurrent ? rest : [] };
}

function readAll(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
