import type { Encoding } from '../../../../shared/article';
import { toText } from '../../../text/normalise';
import { declaredEncoding, encodingOfLabel } from '../../encoding/declared';
import { decode } from '../../encoding/decode';
import type { Decoded } from '../../encoding/decoded';

/** Labels that a Vietnamese text carries whatever it is written in: the bytes decide. */
const unsaid =
  /^(?:utf-?8|utf-?16(?:le|be)?|unicode|us-ascii|ascii|iso-8859-1|latin-?1|windows-125[28]|cp125[28]|x-.*|unknown.*|)$/u;

/** Text of a part of a message, by its bytes first and by the label it carries where no Vietnamese encoding is meant. */
export function decodePart(bytes: Buffer, label: string | undefined): Decoded {
  const name = (label ?? '').trim().toLowerCase();
  const other = unsaid.test(name) ? null : decoderOf(name);
  if (other !== null) return { text: toText(other.decode(bytes)), encoding: 'mixed', issues: [] };
  const decoded = decode(bytes, { declared: declaredFor(name, bytes) });
  return { ...decoded, text: toText(decoded.text) };
}

/** The label as evidence. Latin-1 is what programs write that do not know: then what the page itself says goes before it. */
function declaredFor(label: string, bytes: Buffer): Encoding | null {
  const named = encodingOfLabel(label);
  return named === null || named === 'windows-1252' ? (declaredEncoding(bytes) ?? named) : named;
}

function decoderOf(label: string): { readonly decode: (bytes: Buffer) => string } | null {
  try {
    const decoder = new TextDecoder(label);
    return { decode: (bytes) => decoder.decode(bytes) };
  } catch {
    return null;
  }
}
