import { takeOwnLexicons, type OwnLexicons } from './own-lexicons';
import { readArticleFile, type ReadFile } from './read-article-file';
import { howToRead, type ReadingRules } from './readings';
import type { WatchedBatch } from './watched-threads';

/** Files for one thread to read in turn. */
export interface Batch extends WatchedBatch {
  /** What the reader added to the lexicons; taken once by each thread, before its first file. */
  readonly lexicons: OwnLexicons;
  /** What the reader put right that changes how files are read. */
  readonly rules: ReadingRules;
}

/** Reads a batch of files on a thread of its own; the pool calls this. */
export default async function readBatch({ paths, inHand, lexicons, rules }: Batch): Promise<readonly ReadFile[]> {
  takeOwnLexicons(lexicons);
  const how = howToRead(rules);
  const files: ReadFile[] = [];
  for (const [place, path] of paths.entries()) {
    Atomics.store(inHand, 0, place);
    files.push(await readArticleFile(path, how(path)));
  }
  return files;
}
