// Guess: bytes that are no Unicode come in; the reading that makes the best Vietnamese goes out, with a doubt where the
// words do not prove it. Packages for this fail on Vietnamese (VIETNAMESE.md section 2).
import type { Encoding } from '../../../shared/article';
import type { Decoded } from './decoded';
import { HORNS_LOST, lostBytes, unsure } from './doubt';
import { legacyDecoders, legacyTally, type LegacyEncoding } from './legacy';
import { restoreLostHorns } from './lost-horn';
import { byteString, decodeWindows } from './single-byte';
import { JUDGED, syllableShare, syllableTally, type SyllableTally } from './syllable-score';
import { countMatches } from './units';
import { viqrText } from './viqr';
import { isForeign, isWestern } from './western';

type SingleByte = 'windows-1252' | 'windows-1258' | LegacyEncoding;

/** One way to read the bytes. */
interface Reading {
  readonly encoding: SingleByte;
  readonly tally: SyllableTally;
  /** Syllables less words that cannot be any; what the readings are ranked by. */
  readonly net: number;
}

/** Share of the marked words that must be syllables before a reading is taken without saying so. */
const SURE_SHARE = 0.75;
/** By how much of the marked words it must lead the next reading. */
const SURE_MARGIN = 0.2;
const SURE_LEAD = 2;
/** One word may be a syllable by chance, in any language. */
const SURE_WORDS = 2;
/** Below this share nothing speaks for Vietnamese. */
const LEAST_SHARE = 0.5;
/** No syllable is longer. */
const LONGEST_WORD = 20;
/** What the file's own word counts for, in words. */
const DECLARED_BONUS = 1;

/** The best reading of bytes that are not strict UTF-8; `declared` is what the file says of itself. */
export function guess(bytes: Uint8Array, declared: Encoding | null): Decoded {
  const damaged = damagedUtf8(bytes, declared);
  if (damaged !== null) return { text: damaged, encoding: 'utf-8', issues: lostBytes(damaged) };
  const sample = sampleOf(bytes);
  const [best, second] = readingsOf(sample, declared);
  const western = decodeWindows(bytes, 'windows-1252');
  if (isOnlyPunctuated(western)) return fromWestern(western);
  if (best === undefined || best.net <= 0 || syllableShare(best.tally) < LEAST_SHARE) {
    return notVietnamese(western, declared);
  }
  if (best.encoding === 'tcvn3' && isForeign(decodeWindows(sample, 'windows-1252')))
    return notVietnamese(western, declared);
  const lead = best.net - (second?.net ?? 0);
  const marked = best.tally.valid + best.tally.invalid;
  const isClear = lead >= SURE_LEAD && lead >= marked * SURE_MARGIN;
  const isSafe = isClear && best.tally.valid >= SURE_WORDS && syllableShare(best.tally) >= SURE_SHARE;
  const doubt = `Read as ${best.encoding}, the best guess; the words do not prove it.`;
  const text = decodeBytes(bytes, best.encoding);
  const decoded = { text, encoding: best.encoding, plain: western, issues: isSafe ? [] : unsure(doubt) };
  return withHorns(decoded, bytes);
}

/** The bytes from the word on that has the first beyond ASCII: a page may have far more of style and script before it. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - LONGEST_WORD);
  return bytes.subarray(start, start + JUDGED);
}

function decodeBytes(bytes: Uint8Array, encoding: SingleByte): string {
  if (encoding === 'tcvn3' || encoding === 'vni') return legacyDecoders[encoding](byteString(bytes));
  return decodeWindows(bytes, encoding);
}

/** Every reading of the bytes, the best first; where two are equal the likelier one. */
function readingsOf(bytes: Uint8Array, declared: Encoding | null): Reading[] {
  const units = byteString(bytes);
  const reading = (encoding: SingleByte, tally: SyllableTally): Reading => {
    const bonus = encoding === declared ? DECLARED_BONUS : 0;
    return { encoding, tally, net: tally.valid - tally.invalid + bonus };
  };
  const windows = (encoding: 'windows-1252' | 'windows-1258'): Reading =>
    reading(encoding, syllableTally(decodeWindows(bytes, encoding)));
  const legacy = (encoding: LegacyEncoding): Reading => reading(encoding, legacyTally(units, encoding));
  return [windows('windows-1252'), legacy('tcvn3'), legacy('vni'), windows('windows-1258')].sort(
    (one, other) => other.net - one.net,
  );
}

const laxUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** In damaged UTF-8 so many letters beyond ASCII are whole for each that is not. */
const WHOLE_FOR_EACH_LOST = 3;

function damagedUtf8(bytes: Uint8Array, declared: Encoding | null): string | null {
  const text = laxUtf8.decode(bytes);
  const lost = countMatches(text, /\ufffd/gu);
  const whole = countMatches(text, /[^\p{ASCII}\ufffd]/gu);
  const needed = declared === 'utf-8' ? 1 : WHOLE_FOR_EACH_LOST;
  return whole >= lost * needed ? text : null;
}

/** True when the only characters beyond ASCII are those every reading agrees on: quotation marks, dashes, fixed spaces. */
function isOnlyPunctuated(western: string): boolean {
  return !/[\u00a1-\u024f]/u.test(western);
}

function fromWestern(text: string): Decoded {
  const viqr = viqrText(text);
  return viqr === null ? { text, encoding: 'windows-1252', issues: [] } : { ...viqr, encoding: 'viqr' };
}

function notVietnamese(text: string, declared: Encoding | null): Decoded {
  if (!isWestern(text)) return undecodable(text);
  const doubt = 'Read as windows-1252, the best guess; the words do not prove it.';
  return { text, encoding: 'windows-1252', plain: text, issues: declared === 'windows-1252' ? [] : unsure(doubt) };
}

function undecodable(text: string): Decoded {
  const message = 'No encoding Tre knows makes words of these bytes.';
  return { text, encoding: 'windows-1252', plain: text, issues: [{ code: 'undecodable', message }] };
}

function withHorns(decoded: Decoded, bytes: Uint8Array): Decoded {
  const whole = decoded.encoding === 'tcvn3' ? restoreLostHorns(decoded.text, byteString(bytes)) : null;
  return whole === null ? decoded : { ...decoded, text: whole, issues: unsure(HORNS_LOST) };
}
