import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that never change, read a piece at a time. */
export interface Source {
  readonly size: number;
  /** Fills `into` with the bytes from `at` on; false when there are not so many. Throws when the disk fails. */
  readonly read: (at: number, into: Uint8Array) => boolean;
  readonly close: () => void;
}

/** Bytes in memory: indexes that are not kept, and those of a full disk. */
export function memorySource(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    read: (at, into) => {
      if (at + into.length > bytes.length) return false;
      into.set(bytes.subarray(at, at + into.length));
      return true;
    },
    close: () => undefined,
  };
}

/** Bytes of a file, `size` of them. The operating system keeps in memory what is read often. */
export function fileSource(path: string, size: number): Source {
  const file = openSync(path, 'r');
  return {
    size,
    read: (at, into) => {
      let done = 0;
      while (done < into.length) {
        const read = readSync(file, into, done, into.length - done, at + done);
        if (read === 0) return false;
        done += read;
      }
      return true;
    },
    close: () => closeSync(file),
  };
}
