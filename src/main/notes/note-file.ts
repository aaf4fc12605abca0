// One notes file: the page of one article, kept on disk with whatever other programs write there.
import type { FileKind, MergedFile } from '../disk/merged-file';
import { descendedPage, isAhead, mergePages } from './merge';
import { bury, formatPage, parsePage, type Page } from './page';

/** A notes file in memory and on disk. */
export type NoteFile = MergedFile<Page>;

/** How notes files are read, written and joined. */
export const noteFileKind: FileKind<Page> = {
  parse: parsePage,
  format: formatPage,
  descend: descendedPage,
  merge: mergePages,
  isAhead,
  bury,
};
