/** Bump when recognition changes what it finds: caches rebuild themselves. */
export const RECOGNISER_VERSION = 15;
