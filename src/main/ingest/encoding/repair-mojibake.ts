// Unicode text that holds TCVN3 or VNI read as Latin-1 ("Céng hßa x· héi", "Coäng hoøa"): paragraphs come in, repaired
// ones go out, each only where the repair makes clearly better Vietnamese.
import { decodeStanding, standingTally, type LegacyEncoding } from './legacy';
import { syllableTally, type SyllableTally } from './syllable-score';

/** A text after repair. */
export interface Repaired {
  readonly text: string;
  /** Encoding of what was repaired, `mixed` when paragraphs differ or only some were repaired; `null` when none was. */
  readonly encoding: LegacyEncoding | 'mixed' | null;
}

/** Characters that Vietnamese in Unicode does not use and both legacy encodings use all the time. */
const suspect =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/u;
const legacyEncodings: readonly LegacyEncoding[] = ['tcvn3', 'vni'];
/** A repair must turn this many more words into syllables than it breaks. */
const LEAST_GAIN = 2;
/** Share of the marked words of a repaired paragraph that must be syllables. */
const LEAST_SHARE = 0.75;

/** Repairs each line of `text` that holds TCVN3 or VNI in place of Unicode. Costs one scan where there is none. */
export function repairMojibake(text: string): Repaired {
  if (!suspect.test(text)) return { text, encoding: null };
  const lines = text.split('\n');
  const found = lines.map((line) => (suspect.test(line) ? heldIn(line) : null));
  const kinds = new Set(found.filter((kind) => kind !== null));
  const [main] = mostFrequent(found);
  if (main === undefined) return { text, encoding: null };
  let untouched = 0;
  const repaired = lines.map((line, at) => {
    const kind = found[at] ?? (isBetter(line, main, 1) ? main : null);
    if (kind === null && /[\u0080-\u024f\u1e00-\u1eff]/u.test(line)) untouched += 1;
    return kind === null ? line : decodeStanding(line, kind);
  });
  return { text: repaired.join('\n'), encoding: kinds.size > 1 || untouched > 0 ? 'mixed' : main };
}

function heldIn(line: string): LegacyEncoding | null {
  const plain = syllableTally(line);
  const [best, second] = legacyEncodings
    .map((encoding) => ({ encoding, gain: gainOf(plain, standingTally(line, encoding)) }))
    .sort((one, other) => other.gain - one.gain);
  if (best === undefined || best.gain < LEAST_GAIN || best.gain === second?.gain) return null;
  return best.encoding;
}

/** How many more syllables the second reading has; 0 when it is not Vietnamese by itself. */
function gainOf(plain: SyllableTally, read: SyllableTally): number {
  if (read.valid < LEAST_SHARE * (read.valid + read.invalid)) return 0;
  return read.valid - read.invalid - (plain.valid - plain.invalid);
}

/** A line too short to prove anything follows the rest of its text. */
function isBetter(line: string, encoding: LegacyEncoding, least: number): boolean {
  if (!/[\u0080-\u00ff]/u.test(line)) return false;
  return gainOf(syllableTally(line), standingTally(line, encoding)) >= least;
}

function mostFrequent(found: readonly (LegacyEncoding | null)[]): LegacyEncoding[] {
  const count = (encoding: LegacyEncoding): number => found.filter((kind) => kind === encoding).length;
  return legacyEncodings.filter((encoding) => count(encoding) > 0).sort((one, other) => count(other) - count(one));
}
