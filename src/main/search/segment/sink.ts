import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { ByteWriter } from './byte-writer';
import { fileSource, memorySource, type Source } from './source';

/** Takes bytes, front to back, and turns into what they can be read from. */
export interface Sink {
  /** Bytes taken so far. */
  readonly size: number;
  readonly write: (bytes: Uint8Array) => void;
  readonly finish: () => Source;
  /** Forgets what was written, finished or not. */
  readonly cancel: () => void;
}

/** Bytes gathered before they go to the disk. */
const GATHERED = 1 << 18;

/** A new file, which has its name only once it is finished. Throws when the disk takes no more. */
export function fileSink(path: string): Sink {
  const draft = `${path}.new`;
  const file = openSync(draft, 'w');
  const waiting = new ByteWriter(GATHERED);
  let size = 0;
  let isOpen = true;
  let isFinished = false;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(file);
  };
  const flush = (): void => {
    const bytes = waiting.view();
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at);
    waiting.clear();
  };
  return {
    get size() {
      return size;
    },
    write: (bytes) => {
      if (waiting.length + bytes.length > GATHERED) flush();
      waiting.bytes(bytes);
      size += bytes.length;
    },
    finish: () => {
      flush();
      close();
      renameSync(draft, path);
      isFinished = true;
      return fileSource(path, size);
    },
    cancel: () => {
      close();
      rmSync(isFinished ? path : draft, { force: true });
    },
  };
}

/** A sink in memory, which may be looked at before it is finished. */
export interface MemorySink extends Sink {
  /** What was written so far, as bytes of its own. */
  readonly view: () => Uint8Array;
}

export function memorySink(): MemorySink {
  const all = new ByteWriter(4096);
  return {
    get size() {
      return all.length;
    },
    write: (bytes) => all.bytes(bytes),
    view: () => all.view().slice(),
    finish: () => memorySource(all.view().slice()),
    cancel: () => all.clear(),
  };
}
