// What a file says of its own encoding: evidence, never the answer, since pages declare what their server's template had.
import type { Encoding } from '../../../shared/article';

const HEAD = 4096;
const labels: readonly (readonly [RegExp, Encoding])[] = [
  [/^utf-?8$/u, 'utf-8'],
  [/^(?:windows-?|cp-?|x-cp)1258$/u, 'windows-1258'],
  [/^(?:windows-?|cp-?|x-cp)1252$|^iso-?8859-?1$|^latin-?1$|^us-ascii$/u, 'windows-1252'],
  [/tcvn|x-viet-abc/u, 'tcvn3'],
  [/vni/u, 'vni'],
  [/^viqr$/u, 'viqr'],
];

/** The encoding that the label of a charset names (`x-viet-tcvn5712`, `ISO-8859-1`), `null` for one Tre does not read. */
export function encodingOfLabel(label: string): Encoding | null {
  const name = label.trim().toLowerCase().replaceAll('_', '-');
  return labels.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The encoding a page declares in its first 4 KB (`<meta charset>`, `http-equiv`, the XML declaration). */
export function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const found =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]+)/iu.exec(head) ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]+)/iu.exec(head);
  return found?.[1] === undefined ? null : encodingOfLabel(found[1]);
}
