import type { Article, Issue } from '../../shared/article';
import { ingestFile, type IngestedFile } from '../ingest/ingest-file';
import { plainArticleOf } from '../library/reading/plain-article';
import type { WatchedBatch } from '../library/reading/watched-threads';
import { recogniseIn } from '../recognise/recognise';
import { tokenise } from '../recognise/words/tokens';
import { openingsOf } from './openings';
import { toldBy, type ToldArticle } from './told-article';

/** One article of a file; slogans under the keys they have by themselves. */
export interface ScannedArticle {
  readonly told: ToldArticle;
  readonly issues: readonly Issue[];
  /** As `openingsOf` its text. */
  readonly openings: Uint32Array;
  /** All else of it as JSON in UTF-8: nobody looks at it before all files are read, and bytes cross threads at no cost. */
  readonly json: Uint8Array;
}

/** One file read, with everything recognised in its articles. */
export interface ScannedFile extends Pick<IngestedFile, 'path' | 'bytesSha256' | 'format' | 'encoding'> {
  readonly articles: readonly ScannedArticle[];
  readonly issues: readonly Issue[];
}

/** Reads a batch of files on a thread of its own; `tre scan` calls this. */
export default async function scanBatch({ paths, inHand }: WatchedBatch): Promise<readonly ScannedFile[]> {
  const files: ScannedFile[] = [];
  for (const [place, path] of paths.entries()) {
    Atomics.store(inHand, 0, place);
    files.push(scanned(await ingestFile(path)));
  }
  return files;
}

function scanned(file: IngestedFile): ScannedFile {
  const { path, bytesSha256, format, encoding, issues } = file;
  try {
    const articles = file.parts.flatMap((_, part) => recognised(file, part) ?? []);
    return { path, bytesSha256, format, encoding, issues, articles };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failed: Issue = { code: 'parse-failed', message };
    return { path, bytesSha256, format, encoding, issues: [...issues, failed], articles: [] };
  }
}

const encoder = new TextEncoder();

/** One article of a file, slogans under the keys they have by themselves; `null` when the file does not hold it. */
function recognised(file: IngestedFile, part: number): ScannedArticle | null {
  const plain = plainArticleOf(file, part, [file.path]);
  if (plain === null) return null;
  const tokens = tokenise(plain.text, plain.blocks);
  const openings = openingsOf(tokens);
  const article: Article = { ...plain, ...recogniseIn(plain.text, tokens) };
  const { issues, ...rest } = article;
  return { told: toldBy(article), issues, openings, json: encoder.encode(JSON.stringify(rest)) };
}
