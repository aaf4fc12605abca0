// Unicode text that holds bytes of other Vietnamese read as Latin letters ("Céng hßa x· héi", "Coäng hoøa", "Cá»™ng
// hÃ²a"): paragraphs come in, repaired ones go out, each only where the repair makes clearly better Vietnamese.
import type { Issue } from '../../../shared/article';
import { traitsOf } from '../traits';
import { HORNS_LOST, unsure } from './doubt';
import { restoreLostHorns } from './lost-horn';
import { LineReader } from './line-reader';
import { mayProve, misreadKinds, type Misread } from './misread';
import { mayBeMojibake } from './mojibake-signs';
import { syllableShare, syllableTally, type SyllableTally } from './syllable-score';

/** A text after repair. */
export interface Repaired {
  readonly text: string;
  /** Encoding of what was repaired, `mixed` when paragraphs differ or only some were repaired; `null` when none was. */
  readonly encoding: Misread | 'mixed' | null;
  /** Doubts about the repair. */
  readonly issues: readonly Issue[];
}

/** A repair must turn this many more words into syllables than it breaks. */
const LEAST_GAIN = 2;
/** Share of the marked words of a repaired paragraph that must be syllables. */
const LEAST_SHARE = 0.75;

/** What one word gains that becomes a syllable. In a whole text it proves nothing: "Ï!" would come out as "ẽ!". */
const ONE_WORD = 2;

/** A repair of fewer words than these in all is said to be a guess. */
const SURE_GAIN = 4;

/** What a line was found to hold, and how many words reading it so turns into syllables. */
interface Finding {
  readonly kind: Misread;
  readonly gain: number;
}

/** Repairs each line of `text` that holds other Vietnamese in place of Unicode. Costs one scan where there is none. */
export function repairMojibake(text: string): Repaired {
  if (!traitsOf(text).hasMojibakeSign) return { text, encoding: null, issues: [] };
  const lines = text.split('\n');
  const reader = new LineReader();
  const proven = lines.map((line) => (mayBeMojibake(line) ? heldIn(line, reader) : null));
  const main = mostGained(proven);
  if (main === null) return { text, encoding: null, issues: [] };
  const gained = proven.reduce((sum, finding) => sum + (finding?.gain ?? 0), 0);
  if (gained <= ONE_WORD && !isFewWords(text)) return { text, encoding: null, issues: [] };
  // A line too short to prove anything follows the rest of its text, even where both readings are words.
  const isAllLegacy = gained >= SURE_GAIN && !/[ơưạ-ỹ]/iu.test(text);
  const follows = (line: string): boolean => {
    if (isPlain(line)) return isAllLegacy;
    const [plain, read] = [reader.tally(line), reader.tallyRead(line, main)];
    return isAllLegacy ? netGain(plain, read) >= 0 : gainOf(plain, read) > 0;
  };
  const kinds = lines.map((line, at) => {
    const own = proven[at] ?? null;
    if (own !== null) return staysWith(line, own, main, reader) ? main : own.kind;
    return follows(line) ? main : null;
  });
  const isWhole = lines.every((line, at) => kinds[at] === main || !/[\u00c0-\u024f\u1e00-\u1eff]/u.test(line));
  const read = lines.map((line, at) => {
    const kind = kinds[at] ?? null;
    return kind === null || isPlain(line) ? line : reader.read(line, kind);
  });
  const whole = withHorns(lines, read, kinds);
  return {
    text: (whole ?? read).join('\n'),
    encoding: isWhole ? main : 'mixed',
    issues: whole !== null ? unsure(HORNS_LOST) : gained < SURE_GAIN ? unsure(FEW_WORDS) : [],
  };
}

const FEW_WORDS = 'Some letters were read as those of an old font; too few words prove it.';

/** True for a title or so in which one word is all that could tell: as it stands no language writes it. */
function isFewWords(text: string): boolean {
  if (text.length > LONGEST_FEW) return false;
  if (bytesOfUtf8.test(text) || tonesOf1258.test(text)) return true;
  return severalWords.test(text) && oddWord.test(text) && syllableTally(text).valid === 0;
}

const severalWords = /\p{L}\s+\P{L}*\p{L}/u;

/**
 * Letters and signs as other languages do not put them side by side: two letters with marks, a capital or a sign inside a
 * word, a vowel with a second one for its mark. "Où", "Loïc", "på" and "£100" are words of their own.
 */
const oddWord =
  /[À-ÖØ-öø-ÿ]{2}|[a-z][À-ÖØ-Þ]|[A-Za-z](?:[µ¶·¸¬]|[¡-¿][a-z])|[a-z]{2}×[a-z]|[a-z]×[a-z]{2}|®[a-zÀ-ÿ]|[aeo][âäåã]|[aeou]ø|uù/u;

/** Bytes of ơ, ư, đ, of letters with two marks, and of marks behind their letter. */
const bytesOfUtf8 = /á[º»][^\sA-Za-z]|Æ[°¡]|Ä[\u0091‘\u0083ƒ]|[A-Za-z]Ì[\u0080-\u00bf€‚ƒ†‰›]/u;
/** A tone of windows-1258 behind its letter. */
const tonesOf1258 = /[âêô][ÌÒÞìò]|[a-z][ÌÒÞ][a-z]/u;

const LONGEST_FEW = 100;

/** True for a line that reads the same in every encoding. */
function isPlain(line: string): boolean {
  return /^[\0-\x7f]*$/u.test(line);
}

/** What one line holds by itself; `null` when it proves nothing. */
function heldIn(line: string, reader: LineReader): Finding | null {
  const plain = reader.tally(line);
  if (plain.invalid === 0) return null;
  const [best, second] = misreadKinds
    .filter((kind) => mayProve(line, kind))
    .map((kind) => ({ kind, gain: gainOf(plain, reader.tallyRead(line, kind)) }))
    .sort((one, other) => other.gain - one.gain);
  return best === undefined || best.gain < LEAST_GAIN || best.gain === second?.gain ? null : best;
}

/** How many more syllables a line has when read so; 0 when it is not Vietnamese then. */
function gainOf(plain: SyllableTally, read: SyllableTally): number {
  return syllableShare(read) < LEAST_SHARE ? 0 : netGain(plain, read);
}

function netGain(plain: SyllableTally, read: SyllableTally): number {
  return read.valid - read.invalid - (plain.valid - plain.invalid);
}

function mostGained(proven: readonly (Finding | null)[]): Misread | null {
  const gained = (kind: Misread): number =>
    proven.reduce((sum, finding) => sum + (finding?.kind === kind ? finding.gain : 0), 0);
  const found = misreadKinds.map((kind) => ({ kind, gain: gained(kind) })).filter(({ gain }) => gain > 0);
  return found.sort((one, other) => other.gain - one.gain)[0]?.kind ?? null;
}

/** True when a line is as well read as the rest of its text: a word or two prove nothing else. */
function staysWith(line: string, own: Finding, main: Misread, reader: LineReader): boolean {
  if (own.kind === main) return true;
  const gain = netGain(reader.tally(line), reader.tallyRead(line, main));
  return gain > 0 && own.gain <= gain + ONE_WORD;
}

/** The lines with the ư that copying dropped from those in TCVN3; `null` when none was dropped. */
function withHorns(
  lines: readonly string[],
  read: readonly string[],
  kinds: readonly (Misread | null)[],
): readonly string[] | null {
  const pick = (from: readonly string[]): string => from.filter((_, at) => kinds[at] === 'tcvn3').join('\n');
  const whole = restoreLostHorns(pick(read), pick(lines))?.split('\n');
  if (whole === undefined) return null;
  let next = 0;
  return read.map((line, at) => (kinds[at] === 'tcvn3' ? (whole[next++] ?? line) : line));
}
