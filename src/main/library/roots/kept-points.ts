import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Where the mount points below the roots are kept from one run to the next. */
export interface KeptPoints {
  readonly read: () => readonly string[];
  readonly write: (points: readonly string[]) => void;
}

/** Keeps mount points in a file of the cache; a file that is not there, or damaged, says of none. `onError` hears when the disk refuses. */
export function keptPoints(path: string, onError: (error: unknown) => void): KeptPoints {
  return {
    read: () => {
      try {
        return pathsIn(JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        return [];
      }
    },
    write: (points) => {
      try {
        writeFileSync(`${path}.new`, JSON.stringify(points));
        renameSync(`${path}.new`, path);
      } catch (error) {
        onError(error);
      }
    },
  };
}

function pathsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((path) => typeof path === 'string') : [];
}
