import { isRefusal } from './cache/cache-trouble';
import { placeCache, placeInstead, temporaryPlace, type CachePlace } from './cache/place-cache';
import { Library, type LibraryOptions } from './library';

/** What a library is opened with; without a cache nothing of it stays. */
export type OpenOptions = Omit<LibraryOptions, 'cacheDir' | 'cacheTrouble'> & { readonly cacheDir: string | null };

/** A library, alone with its cache until it is closed. */
export interface OpenLibrary {
  readonly library: Library;
  readonly close: () => Promise<void>;
}

/** Opens a library on its cache, or on a temporary one where another program has it or the disk refuses: the library tells why. */
export async function openLibrary(options: OpenOptions): Promise<OpenLibrary> {
  const { cacheDir } = options;
  const wished = cacheDir === null ? temporaryPlace(null) : await placeCache(cacheDir);
  const { library, place } = openOn(wished, options, cacheDir !== null && wished.trouble === null);
  const close = (): Promise<void> => library.close().finally(place.leave);
  return { library, close };
}

/** With `orElse` on a temporary place, should no cache be opened on this one. */
function openOn(
  place: CachePlace,
  options: OpenOptions,
  orElse: boolean,
): { readonly library: Library; readonly place: CachePlace } {
  try {
    return { library: new Library({ ...options, cacheDir: place.dir, cacheTrouble: place.trouble }), place };
  } catch (error) {
    if (!orElse) throw error;
    if (!isRefusal(error)) options.onError(error);
    return openOn(placeInstead(place, error), options, false);
  }
}
