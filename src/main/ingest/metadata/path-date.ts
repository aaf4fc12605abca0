import { basename, dirname } from 'node:path';
import { hasDay } from './dates';

const dayInName = /(?<!\d)((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u;
const yearFolder = /^(?:19|20)\d{2}$/u;
const monthFolder = /^(0?[1-9]|1[0-2])$/u;

/**
 * The date a file's own name or its folders give (`2024-07-25-…`, `2024/07/`), as `2024-07-25`, `2024-07` or `2024`;
 * `null` when they give none. Only the three nearest folders count.
 */
export function dateOfPath(path: string): string | null {
  const folders = nearestTo(dirname(path));
  for (const name of [basename(path), ...folders]) {
    const [, year = '', , month = '', day = ''] = dayInName.exec(name) ?? [];
    if (day !== '' && hasDay(Number(year), Number(month), Number(day))) return `${year}-${month}-${day}`;
  }
  const at = folders.findIndex((name) => yearFolder.test(name));
  const year = folders[at];
  if (year === undefined) return null;
  const month = at > 0 ? monthFolder.exec(folders[at - 1] ?? '')?.[1] : undefined;
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}

/** The folder asked about last: the files of one are read together. */
let last: { readonly folder: string; readonly names: readonly string[] } = { folder: '', names: [] };

/** The names of a folder and those it lies in, the nearest first. */
function nearestTo(folder: string): readonly string[] {
  if (folder !== last.folder) last = { folder, names: folder.split(/[\\/]/u).filter(Boolean).slice(-3).reverse() };
  return last.names;
}
