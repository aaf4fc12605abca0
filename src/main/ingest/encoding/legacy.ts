// The legacy Vietnamese encodings that a font or a copied text can hold, by name.
import { NO_BYTE, containerByte } from './container-bytes';
import { restoreLostHorns } from './lost-horn';
import { decodeTcvn3 } from './tcvn3';
import { syllableTally, type SyllableTally } from './syllable-score';
import { Units } from './units';
import { decodeVni, strayVniBytes } from './vni';

/** An encoding that replaces the letters of Latin-1 by Vietnamese ones and lives on in fonts. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** Decoders from a string whose units below 256 are bytes. */
export const legacyDecoders: Readonly<Record<LegacyEncoding, (bytes: string) => string>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
};

/** Reads characters that stand for bytes (of windows-1252, Latin-1 or a symbol font) in a legacy encoding; others stay. */
export function decodeStanding(text: string, encoding: LegacyEncoding): string {
  return legacyDecoders[encoding](standingBytes(text));
}

/** How Vietnamese characters that stand for bytes are when read in a legacy encoding. */
export function standingTally(text: string, encoding: LegacyEncoding): SyllableTally {
  return legacyTally(standingBytes(text), encoding);
}

/** How Vietnamese bytes (units below 256) are when read in a legacy encoding; bytes it cannot have count against it, a ư lost in copying does not. */
export function legacyTally(bytes: string, encoding: LegacyEncoding): SyllableTally {
  const decoded = legacyDecoders[encoding](bytes);
  const whole = encoding === 'tcvn3' ? restoreLostHorns(decoded, bytes) : null;
  const { valid, invalid } = syllableTally(whole ?? decoded);
  return { valid, invalid: invalid + (encoding === 'vni' ? strayVniBytes(bytes) : 0) };
}

/** Units below 256 in place of the characters that stand for bytes; others stay. */
export function standingBytes(text: string): string {
  const bytes = new Units(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const byte = containerByte(unit);
    bytes.add(byte === NO_BYTE ? unit : byte);
  }
  return bytes.text();
}
