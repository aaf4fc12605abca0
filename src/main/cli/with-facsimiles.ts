import { basename } from 'node:path';
import type { Issue } from '../../shared/article';
import { isFacsimile, pairsAmong } from '../library/reading/facsimile';
import type { ScannedFile } from './scan-worker';

/**
 * The files as they come, but scanned pages and the text beside them as one: the first waits for the second, and the text
 * says whose it is. Files that only have the names of such a pair both come out.
 */
export async function* withFacsimiles(
  paths: readonly string[],
  files: AsyncIterable<ScannedFile>,
): AsyncGenerator<ScannedFile> {
  const pairs = pairsAmong(paths);
  const waiting = new Map<string, ScannedFile>();
  for await (const file of files) {
    const beside = pairs.get(file.path);
    const first = waiting.get(beside ?? '');
    if (beside === undefined) yield file;
    else if (first === undefined) waiting.set(file.path, file);
    else {
      waiting.delete(beside);
      yield* joined(first, file);
    }
  }
  yield* waiting.values();
}

function joined(first: ScannedFile, second: ScannedFile): readonly ScannedFile[] {
  const pages = [first, second].find(isFacsimile);
  const text = [first, second].find((file) => file.articles.length > 0);
  return pages === undefined || text === undefined ? [first, second] : [saidOf(text, pages.path)];
}

/** The text with a word of the pages it was taken from. */
function saidOf(file: ScannedFile, pages: string): ScannedFile {
  const issue: Issue = { code: 'no-text', message: `The text of the scanned pages in ${basename(pages)}.` };
  return { ...file, articles: file.articles.map((one) => ({ ...one, issues: [...one.issues, issue] })) };
}
