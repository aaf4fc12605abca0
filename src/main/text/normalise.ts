// Text: decoded characters come in; the one text, its folds, words and sentences, which every later step shares, go out.

import { textOfUtf8 } from './units';

/** Turns decoded characters into `Article.text`: BOM off, NFC, CRLF and CR to LF, nothing else. */
export function toText(decoded: string): string {
  const body = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  const lines = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
  return lines.normalize('NFC');
}

/** As `toText` of what `utf8` is, which must be without fault. */
export function utf8ToText(utf8: Uint8Array): string {
  const decoded = textOfUtf8(utf8);
  return unsettled.test(decoded) ? toText(decoded) : decoded;
}

/** A unit that `toText` may change: a CR, or one that does not stay as it is in NFC whatever stands around it. Most texts have none. */
const unsettled = /\r|[\u0300-\u1dff]|[\u1f00-\u2001]|[\u20d0-\uffff]/;
