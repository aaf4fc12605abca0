import { readArticleFile, type ReadFile } from './read-article-file';

/** Files for one thread to read in turn. */
export interface Batch {
  readonly paths: readonly string[];
  /** The place in `paths` of the file in hand, where whoever waits can see it; one number, shared between threads. */
  readonly inHand: Int32Array;
}

/** Reads a batch of files on a thread of its own; the pool calls this. */
export default async function readBatch({ paths, inHand }: Batch): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const [place, path] of paths.entries()) {
    Atomics.store(inHand, 0, place);
    files.push(await readArticleFile(path));
  }
  return files;
}
