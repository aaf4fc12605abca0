import { readArticleFile, type ReadFile } from './read-article-file';

/** Reads a batch of files on a thread of its own; the pool calls this. */
export default async function readBatch(paths: readonly string[]): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const path of paths) files.push(await readArticleFile(path));
  return files;
}
