import { createHash } from 'node:crypto';
import { IGNORED, SEVERAL, WORD, foldCode, foldUnit, unitClass } from '../text/letters';

const SPACE = 0x20;
let buffer = new Uint16Array(1 << 16);

/**
 * Hash of the folded words of a text (first 32 hex digits of their sha256): equal for copies that differ only in
 * encoding, case, marks, punctuation, line breaks or white space. `text` must be NFC.
 */
export function wordsHash(text: string): string {
  // A folded unit can give several letters (ligatures give three at most), and each word one space.
  if (buffer.length < text.length * 4 + 1) buffer = new Uint16Array(text.length * 4 + 1);
  let length = 0;
  let isOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = unitClass[unit];
    if (kind === WORD) {
      const code = foldCode[unit] ?? 0;
      if (code === SEVERAL) length = put(length, foldUnit[unit] ?? '');
      else if (code !== 0) buffer[length++] = code;
      isOpen = true;
    } else if (kind !== IGNORED && isOpen) {
      buffer[length++] = SPACE;
      isOpen = false;
    }
  }
  if (isOpen) buffer[length++] = SPACE;
  return createHash('sha256').update(buffer.subarray(0, length)).digest('hex').slice(0, 32);
}

function put(at: number, folded: string): number {
  let to = at;
  for (let index = 0; index < folded.length && to < buffer.length; index += 1) buffer[to++] = folded.charCodeAt(index);
  return to;
}
