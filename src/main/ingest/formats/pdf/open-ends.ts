/** Bytes that reading open ends may take in all: a few seconds' worth. */
const MOST = 150_000_000;
/** Bytes of an object in which its ends are looked for. */
const HEAD = 65_536;

/**
 * True for a PDF that would be read for minutes. Where its table is lost, pdfjs reads every object whose number stands in
 * the file already, and one that is never closed is read to the end of the file.
 */
export function hasOpenEnds(bytes: Buffer): boolean {
  const seen = new Set<string>();
  let work = 0;
  for (let at = bytes.indexOf(' obj'); at >= 0 && work <= MOST; at = bytes.indexOf(' obj', at + 4)) {
    const name = /\d+ \d+$/u.exec(bytes.toString('latin1', Math.max(0, at - 14), at))?.[0];
    if (name === undefined) continue;
    if (seen.has(name) && isOpen(bytes, at + 4)) work += bytes.length - at;
    seen.add(name);
  }
  return work > MOST;
}

/** True when more lists and tables are begun in an object than end in it. */
function isOpen(bytes: Buffer, start: number): boolean {
  const found = bytes.subarray(start, start + HEAD).indexOf('endobj');
  const object = bytes.toString('latin1', start, found < 0 ? Math.min(bytes.length, start + HEAD) : start + found);
  return count(object, '[') > count(object, ']') || count(object, '<<') > count(object, '>>');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
