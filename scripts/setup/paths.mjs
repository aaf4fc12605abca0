import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Absolute path of something in the project, given the parts of its path below the root. */
export function inRoot(...parts) {
  return join(ROOT, ...parts);
}
