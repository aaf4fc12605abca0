import type { Encoding } from '../../../shared/article';
import type { Decoded } from './decoded';
import { lostBytes } from './doubt';
import { readAgain, type Misread } from './misread';
import { repairMojibake } from './repair-mojibake';
import { byteString, decodeWindows } from './single-byte';
import { decodeUtf16 } from './utf16';
import { decodeViqr } from './viqr';

const laxUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Decodes in the encoding the reader chose, whatever the bytes look like. TCVN3, VNI and windows-1258 are also read out of
 * UTF-8 that holds them as Latin letters; `mixed` repairs what needs repair and keeps the rest.
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = textAs(bytes, encoding);
  return { text, encoding, issues: encoding === 'utf-8' || encoding === 'mixed' ? lostBytes(text) : [] };
}

function textAs(bytes: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
      return laxUtf8.decode(bytes);
    case 'utf-16le':
    case 'utf-16be':
      return decodeUtf16(bytes, encoding);
    case 'windows-1252':
      return decodeWindows(bytes, encoding);
    case 'viqr':
      return decodeViqr(charactersOf(bytes));
    case 'tcvn3':
    case 'vni':
    case 'windows-1258':
      return readHeld(charactersOf(bytes), encoding);
    case 'mixed':
      return repairMojibake(laxUtf8.decode(bytes)).text;
  }
}

/** A choice made for a folder must not hurt the files in it that are Unicode: a line that shows it is stays. */
function readHeld(characters: string, encoding: Misread): string {
  return characters
    .split('\n')
    .map((line) => (/[ơưạ-ỹ]/iu.test(line) ? line : readAgain(line, encoding)))
    .join('\n');
}

/** UTF-8 where it is UTF-8, else one character for each byte. */
function charactersOf(bytes: Uint8Array): string {
  const text = laxUtf8.decode(bytes);
  return text.includes('\ufffd') ? byteString(bytes) : text;
}
