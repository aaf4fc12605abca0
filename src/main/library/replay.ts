import { SearchIndex } from '../search/search-index';
import { Catalogue } from './catalogue';
import type { Frame } from './frame';

/** What a log tells of: every article, and the index over them. Throws a `RangeError` for words that cannot be what was written. */
export function replay(frames: readonly Frame[]): { readonly catalogue: Catalogue; readonly index: SearchIndex } {
  const catalogue = new Catalogue();
  const index = new SearchIndex();
  for (const frame of frames) {
    if (frame.kind === 'article') catalogue.addEntry(frame.entry);
    else if (frame.kind === 'file') catalogue.recordFile(frame.file);
    else if (frame.kind === 'drop') catalogue.dropFile(frame.path);
  }
  catalogue.sweep();
  for (const frame of frames) {
    if (frame.kind !== 'article') continue;
    // An article that is gone is put in all the same: later ones count on its words.
    index.restore(frame.entry.n, frame.words);
    if (catalogue.pathsOf(frame.entry.n).length === 0) index.remove(frame.entry.n);
  }
  return { catalogue, index };
}

/** Articles that are gone which a log may hold before it is started anew. */
const SPARE_DEAD = 2_000;

/** True when much of a log speaks of articles that are gone: frames of files that were recorded again or dropped. */
export function isWorn(frames: readonly Frame[]): boolean {
  const paths = new Set<string>();
  let again = 0;
  for (const frame of frames) {
    const path = frame.kind === 'file' ? frame.file.path : frame.kind === 'drop' ? frame.path : null;
    if (path === null) continue;
    if (paths.has(path)) again += 1;
    paths.add(path);
  }
  return again > Math.max(SPARE_DEAD, frames.length / 3);
}
