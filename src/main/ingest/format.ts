import type { Format } from '../../shared/article';

const byExtension: ReadonlyMap<string, Format> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

/** Extensions of the files a folder is searched for, without the dot. */
export const readableExtensions: readonly string[] = [...byExtension.keys()];

/** Format of a file by its name; a `.txt` that starts like a web page is read as one. `null` when Tre does not read it. */
export function formatOf(path: string, text = ''): Format | null {
  const dot = path.lastIndexOf('.');
  const format = dot < 0 ? undefined : byExtension.get(path.slice(dot + 1).toLowerCase());
  if (format === 'txt' && /^\s*<(?:!doctype\s+html|html[\s>])/i.test(text.slice(0, 512))) return 'html';
  return format ?? null;
}
