import { Parser } from 'htmlparser2';
import type { Issue } from '../../../../shared/article';
import type { ReadLimits } from '../../limits';

/** Attributes of an element by their full names ("w:val"). */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML is told, in document order; names are without their prefix ("p" for "w:p"). */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text?: (words: string) => void;
}

const PIECE = 1 << 16;

/**
 * Reads XML as a stream. Document types are passed over: no entity but XML's own five and numbers is ever expanded, and
 * nothing is fetched. `null` when all was read, else why it stopped.
 */
export function readXml(xml: string, handler: XmlHandler, limits: ReadLimits): Issue | null {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        deepest = Math.max(deepest, depth);
        if (depth <= limits.maxDepth) handler.open(localName(name), attributes);
      },
      onclosetag(name) {
        if (depth <= limits.maxDepth) handler.close(localName(name));
        depth -= 1;
      },
      ontext(words) {
        if (depth <= limits.maxDepth) handler.text?.(words);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  // Piece by piece, because the parser's cost grows with the square of the depth: it must stop soon after the bound.
  for (let at = 0; at < xml.length && deepest <= limits.maxDepth; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  parser.end();
  return deepest > limits.maxDepth
    ? { code: 'too-deep', message: 'Its parts are nested too deep; the rest was left out.' }
    : null;
}

/** Name of an element or attribute without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name without prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) if (localName(key) === name) return attributes[key];
  return undefined;
}

/** Characters of an XML part: UTF-16 where its mark says so, else UTF-8. */
export function xmlText(bytes: Buffer): string {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return bytes.toString('utf16le', 2);
  if (mark === 0xfeff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  return bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0);
}
