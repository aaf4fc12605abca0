import { statSync, type Stats } from 'node:fs';
import { codeOf } from './code-of';

/** What stands at a path; `closed` for what is there and may not be looked at: no permission, a link that leads to itself, a name that is no Unicode. */
export function look(path: string): Stats | 'absent' | 'closed' {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? (hasUnknownName(path) ? 'closed' : 'absent');
  } catch (error) {
    // A file stands where one of its folders was.
    return codeOf(error) === 'ENOTDIR' ? 'absent' : 'closed';
  }
}

/** True while the file at a path has the size and time that are known of it. */
export function standsAs(path: string, known: { readonly size: number; readonly mtimeMs: number }): boolean {
  const found = look(path);
  return typeof found !== 'string' && found.size === known.size && found.mtimeMs === known.mtimeMs;
}

/** True for a name whose bytes are no Unicode: it cannot be handed back to the system. */
export function hasUnknownName(path: string): boolean {
  return path.includes('\uFFFD');
}
