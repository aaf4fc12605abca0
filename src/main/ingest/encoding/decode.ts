// Decode: the bytes of a text file come in; its characters, the encoding they stood in and any doubt about it go out.
import type { Encoding, Issue } from '../../../shared/article';
import { decodeUtf16, utf16ByZeros } from './utf16';
import { singleByteDecoders } from './single-byte';
import { syllableShare, syllableTally } from './syllable-score';

/** Decoded characters, not yet normalised. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Doubts about the encoding; the text is then the best guess. */
  readonly issues: readonly Issue[];
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const laxUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Share of marked words that must be Vietnamese syllables before a guess is taken without saying so. */
const SURE_SCORE = 0.8;
const SURE_MARGIN = 0.15;
/** Damaged UTF-8: at most this share of the characters may be unreadable. */
const DAMAGE_SHARE = 0.01;

/** Decodes text of unknown encoding; never throws. A guess that is not safe comes with `encoding-unsure`. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (bytes.length >= 2 && mark === 0xfffe) return sure(decodeUtf16(bytes, 'utf-16le'), 'utf-16le');
  if (bytes.length >= 2 && mark === 0xfeff) return sure(decodeUtf16(bytes, 'utf-16be'), 'utf-16be');
  const order = utf16ByZeros(bytes);
  if (order !== null) return sure(decodeUtf16(bytes, order), order);
  const utf8 = decodeStrictUtf8(bytes);
  if (utf8 !== null) return sure(utf8, 'utf-8');
  return guess(bytes);
}

function sure(text: string, encoding: Encoding): Decoded {
  return { text, encoding, issues: [] };
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Best of the encodings that accept any byte, by the share of marked words that are Vietnamese syllables. */
function guess(bytes: Uint8Array): Decoded {
  const damaged = laxUtf8.decode(bytes);
  const lost = damaged.split('\ufffd').length - 1;
  const isDamagedUtf8 = lost <= Math.max(1, damaged.length * DAMAGE_SHARE) && /[^\p{ASCII}\ufffd]/u.test(damaged);
  if (isDamagedUtf8) {
    return unsure(damaged, 'utf-8', `${lost} byte sequences are not valid UTF-8 and are shown as \ufffd.`);
  }
  const ranked = singleByteDecoders
    .map(({ encoding, decodeBytes }) => ({ encoding, text: decodeBytes(bytes) }))
    .map((candidate) => ({ ...candidate, score: syllableShare(syllableTally(candidate.text)) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = ranked;
  if (best === undefined) return unsure(damaged, 'utf-8', 'No known encoding fits.');
  const isSafe = best.score >= SURE_SCORE && best.score - (second?.score ?? 0) >= SURE_MARGIN;
  if (isSafe) return sure(best.text, best.encoding);
  return unsure(best.text, best.encoding, `Read as ${best.encoding}, the best guess; the words do not prove it.`);
}

function unsure(text: string, encoding: Encoding, message: string): Decoded {
  return { text, encoding, issues: [{ code: 'encoding-unsure', message }] };
}
