/** Bytes that reading open ends may take in all: a few seconds' worth. */
const MOST = 150_000_000;

/** Bytes of an object in which its ends are looked for. */
const HEAD = 65_536;
const OPENING = ' obj';
const LONGEST_NAME = 14;

/**
 * True for a PDF that would be read for minutes. Where its table is lost, pdfjs reads every object whose number stands in
 * the file already, and one that is never closed is read to the end of the file.
 */
export function hasOpenEnds(bytes: Buffer): boolean {
  const seen = new Set<string>();
  let work = 0;
  for (let at = bytes.indexOf(OPENING), next: number; at >= 0 && work <= MOST; at = next) {
    next = bytes.indexOf(OPENING, at + OPENING.length);
    const name = /\d+ \d+$/u.exec(bytes.toString('latin1', Math.max(0, at - LONGEST_NAME), at))?.[0];
    if (name === undefined) continue;
    if (seen.has(name) && isOpen(bytes.subarray(at, next < 0 ? bytes.length : next))) work += bytes.length - at;
    seen.add(name);
  }
  return work > MOST;
}

/** True when more lists and tables are begun in an object than end in it, before its stream: that holds bytes of any kind. */
function isOpen(bytes: Buffer): boolean {
  const [object = ''] = bytes.toString('latin1', 0, HEAD).split(/endobj|stream\r?\n/u, 1);
  return count(object, '[') > count(object, ']') || count(object, '<<') > count(object, '>>');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
