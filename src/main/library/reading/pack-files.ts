// Files that were read come in; bytes go out as they will lie on disk: blocks of the catalogue's log and a segment of the
// index, which whoever keeps these only gives numbers to.
import type { Frame } from '../catalogue/frame';
import { encodeBlock } from '../catalogue/frame';
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

/** Packs what was read of a batch. */
export function packFiles(files: readonly ReadFile<NumberedWords>[], unread: readonly string[]): PackedFiles {
  const apart = files.filter(isGone).map(spelledFile);
  const present = files.filter((file) => !isGone(file));
  const blocks: Buffer[] = [];
  for (let at = 0; at < present.length; at += BLOCK) blocks.push(blockOf(present.slice(at, at + BLOCK)));
  const words = present.flatMap(({ articles }) => articles.map((article) => article.words));
  return {
    blocks: new Uint8Array(Buffer.concat(blocks)),
    words: words.length < SEGMENT ? words.map(spelled) : draftSegment(words),
    apart,
    unread,
  };
}

function blockOf(files: readonly ReadFile<NumberedWords>[]): Buffer {
  const frames: Frame[] = [];
  let last = -1;
  for (const file of files) {
    const numbers = file.articles.map(({ entry }) => {
      last += 1;
      frames.push({ kind: 'article', entry: { ...entry, n: last } });
      return last;
    });
    frames.push({ kind: 'file', file: fileRecord(file, numbers) });
  }
  return encodeBlock(frames);
}
