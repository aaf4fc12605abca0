// Decode: the bytes of a text file come in; its characters, the encoding they stood in and any doubt about it go out.
import type { Encoding } from '../../../shared/article';
import { decodeAs } from './decode-as';
import { declaredEncoding } from './declared';
import type { Decoded } from './decoded';
import { guess } from './guess';
import { repairMojibake } from './repair-mojibake';
import { decodeUtf16, utf16ByZeros } from './utf16';
import { decodeUtf8 } from './utf8';
import { viqrText } from './viqr';

/** What is known of the encoding from outside the bytes. */
export interface EncodingHints {
  /** The reader's own choice: it is obeyed. */
  readonly chosen?: Encoding | undefined;
  /** What the container says (a mail's charset): evidence beside what the bytes show. */
  readonly declared?: Encoding | null | undefined;
}

/** Decodes text of unknown encoding; never throws. A guess that is not safe comes with `encoding-unsure`. */
export function decode(bytes: Uint8Array, { chosen, declared }: EncodingHints = {}): Decoded {
  if (chosen !== undefined) return decodeAs(bytes, chosen);
  const order = utf16Order(bytes);
  if (order !== null) return fromUnicode(decodeUtf16(bytes, order), order);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return fromUnicode(utf8, 'utf-8');
  return guess(bytes, declared ?? declaredEncoding(bytes));
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const mark = bytes.length < 2 ? 0 : ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return 'utf-16le';
  return mark === 0xfeff ? 'utf-16be' : utf16ByZeros(bytes);
}

/** Unicode may still hold VIQR, or TCVN3 and VNI whose bytes somebody took for Latin letters. */
function fromUnicode(text: string, encoding: Encoding): Decoded {
  const hasMarks = /[\u00a1-\u024f\u1e00-\u1eff]/u.test(text);
  if (!hasMarks) {
    const viqr = viqrText(text);
    return viqr === null ? { text, encoding, issues: [] } : { ...viqr, encoding: 'viqr' };
  }
  const repaired = repairMojibake(text);
  if (repaired.encoding === null) return { text, encoding, issues: [] };
  return { ...repaired, encoding: repaired.encoding, plain: text };
}
