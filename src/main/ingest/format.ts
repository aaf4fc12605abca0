import { extname } from 'node:path';
import type { Format } from '../../shared/article';
import { formatOfExtension } from '../../shared/formats';

/** Format of a file by its name; a `.txt` that starts like a web page is read as one. `null` when Tre does not read it. */
export function formatOf(path: string, text = ''): Format | null {
  const format = formatOfExtension.get(extname(path).slice(1).toLowerCase());
  if (format === 'txt' && /^\s*<(?:!doctype\s+html|html[\s>])/i.test(text.slice(0, 512))) return 'html';
  return format ?? null;
}
