import { join } from 'node:path';
import { SearchIndex } from '../../search/search-index';
import type { Catalogue } from '../catalogue/catalogue';
import { openCatalogue, type OpenCatalogue } from '../catalogue/open-catalogue';

/** What a cache holds: the catalogue, which says what there is, and the index, in line with it. */
export interface OpenCache extends Pick<OpenCatalogue, 'catalogue' | 'log' | 'keepGently'> {
  readonly index: SearchIndex;
  /** Makes the next scan read the files of some articles, whether they changed or not. */
  readonly readAgain: (articles: readonly number[]) => void;
  /** Keeps the catalogue where much changed since, so that the next start is quick; the cache is whole at any moment anyway. */
  readonly close: () => void;
}

/** What a cache calls back with, never while it is being opened. */
interface Listeners {
  /** Told of articles of which bytes are not what was written. */
  readonly onLost: (articles: readonly number[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Opens the cache in `dir`; one of another version is begun anew. */
export function openCache(dir: string, version: string, listeners: Listeners): OpenCache {
  const [onLost, onError] = [afterwards(listeners.onLost), afterwards(listeners.onError)];
  const opened = openCatalogue(dir, version, { onLost, onError });
  const { catalogue, log, keepGently } = opened;
  const index = new SearchIndex({ dir: join(dir, 'index'), owner: log.cache }, { onLost, onRefused: onError });
  const readAgain = (articles: readonly number[]): void => forgetTimes(catalogue, articles);
  readAgain(match(index, catalogue));
  return { catalogue, index, log, keepGently, readAgain, close: () => closeAll(index, opened) };
}

function afterwards<T>(tell: (told: T) => void): (told: T) => void {
  return (told) => queueMicrotask(() => tell(told));
}

/** Few changes are left to the next start: who closes the program soon after they came waits for nothing. */
function closeAll(index: SearchIndex, { isNearlyKept, keep, log }: OpenCatalogue): void {
  index.close();
  if (!isNearlyKept()) keep();
  log.close();
}

/** Takes out of the index what the catalogue has not; gives the articles the index has not. */
function match(index: SearchIndex, catalogue: Catalogue): readonly number[] {
  const known = index.ids().sort();
  catalogue.passOver(known.at(-1) ?? 0);
  const { entries } = catalogue;
  if (isSame(known, entries.numbers().sort())) return [];
  for (const n of known) if (!entries.has(n)) index.remove(n);
  return [...entries.numbers()].filter((n) => !index.has(n));
}

/** Compared as bytes, which takes a start no time. */
function isSame(a: Uint32Array, b: Uint32Array): boolean {
  return Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(Buffer.from(b.buffer, b.byteOffset, b.byteLength));
}

/** No file is of such a time: each counts as changed. */
function forgetTimes(catalogue: Catalogue, articles: readonly number[]): void {
  for (const path of new Set(articles.flatMap((n) => catalogue.pathsOf(n)))) {
    const file = catalogue.files.get(path);
    if (file !== undefined) catalogue.recordFile({ ...file, mtimeMs: -1 });
  }
}
