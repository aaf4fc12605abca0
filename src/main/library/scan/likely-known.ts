import { basename } from 'node:path';
import type { FileRecord } from '../entry';
import type { ListedFile } from './list-files';

type Traits = Pick<ListedFile, 'path' | 'size' | 'mtimeMs'>;

/**
 * Those of some files that look like a known one which holds articles: renamed, moved, copied, or touched. It is worth a
 * look whether their bytes are known, before they are read.
 */
export function* likelyKnown(
  files: readonly ListedFile[],
  known: ReadonlyMap<string, FileRecord>,
): Generator<void, readonly ListedFile[]> {
  const sought = new Set<string>();
  for (const file of files) {
    for (const trait of traitsOf(file)) sought.add(trait);
    yield;
  }
  const met = new Set<string>();
  for (const record of sought.size === 0 ? [] : known.values()) {
    if (record.articles.length > 0) for (const trait of traitsOf(record)) if (sought.has(trait)) met.add(trait);
    yield;
  }
  return files.filter((file) => traitsOf(file).some((trait) => met.has(trait)));
}

/** Its size with its name, and with its time: a file that is moved keeps all three, a copy the first two, a renamed one the last. */
function traitsOf({ path, size, mtimeMs }: Traits): readonly string[] {
  return [`${size} ${basename(path)}`, `${size}/${mtimeMs}`];
}
