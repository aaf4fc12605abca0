import { ingestVersion } from '../ingest/version';
import { RECOGNISER_VERSION } from '../recognise/version';
import { SEARCH_VERSION } from '../search/article-words';

/** Version of what the catalogue keeps of an article; bump it when `Entry`, `FileRecord` or a section of the kept catalogue changes its shape. */
const catalogueVersion = 11;

/** One name for everything the cache is derived by: when any part changes, the cache is built anew. */
export const cacheVersion = [catalogueVersion, ingestVersion, RECOGNISER_VERSION, SEARCH_VERSION].join('.');
