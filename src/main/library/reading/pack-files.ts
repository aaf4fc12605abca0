// Files that were read come in; bytes go out as they will lie on disk: blocks of the catalogue's log and a segment of the
// index, which whoever keeps these only gives numbers to.
import { packBlock, type LeanFrame } from '../catalogue/frame';
import { leanOf } from '../catalogue/lean';
import type { Detail } from '../entry';
import { draftSegment, type SegmentDraft } from '../../search/segment/draft';
import { spelled, type ArticleWords, type NumberedWords } from '../../search/article-words';
import { fileRecord, isGone } from './file-record';
import { spelledFile, type ReadFile } from './read-article-file';

/** Files of a batch as plain data that crosses threads as bytes. */
export interface PackedFiles {
  /** Blocks of the catalogue's log, one after another; articles are numbered from 0 in each. */
  readonly blocks: Uint8Array;
  /** The words of their articles, in order: a segment where there are enough for one. */
  readonly words: SegmentDraft | readonly ArticleWords[];
  /** Files that are in no block: they were gone, or their thread ended. */
  readonly apart: readonly ReadFile[];
  /** Paths that were not come to; they are for another batch. */
  readonly unread: readonly string[];
}

/** Files of one block: enough that they pack well, few enough that one detail is had quickly. */
const BLOCK = 24;
/** Fewer articles are no segment worth having: whoever keeps the index makes one of those of many batches, all at once. */
const SEGMENT = 16;

type NumberedFile = ReadFile<NumberedWords>;

/** Packs files as they come; those of `paths` behind them were not come to. */
export async function packFiles(
  files: AsyncIterable<NumberedFile> | Iterable<NumberedFile>,
  paths: readonly string[],
): Promise<PackedFiles> {
  const apart: ReadFile[] = [];
  const blocks: Buffer[] = [];
  const words: NumberedWords[] = [];
  let read = 0;
  // A block is written as soon as it is full: facts kept until the last file would be moved again and again by the collector.
  let waiting: NumberedFile[] = [];
  for await (const file of files) {
    read += 1;
    if (isGone(file)) {
      apart.push(spelledFile(file));
      continue;
    }
    for (const article of file.articles) words.push(article.words);
    waiting.push(file);
    if (waiting.length < BLOCK) continue;
    blocks.push(blockOf(waiting));
    waiting = [];
  }
  if (waiting.length > 0) blocks.push(blockOf(waiting));
  return {
    blocks: new Uint8Array(Buffer.concat(blocks)),
    words: words.length < SEGMENT ? words.map(spelled) : draftSegment(words),
    apart,
    unread: paths.slice(read),
  };
}

function blockOf(files: readonly NumberedFile[]): Buffer {
  const frames: LeanFrame[] = [];
  const details: Detail[] = [];
  for (const file of files) {
    const numbers: number[] = [];
    for (const { entry } of file.articles) {
      numbers.push(details.length);
      frames.push({ kind: 'article', entry: leanOf(entry, details.length) });
      details.push(entry);
    }
    frames.push({ kind: 'file', file: fileRecord(file, numbers) });
  }
  return packBlock(frames, details);
}
