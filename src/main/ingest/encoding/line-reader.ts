// A line of which only a part may hold other Vietnamese in place of Unicode comes in; it goes out with that part read again.
import { misreadKinds, readAgain, tallyAgain, type Misread } from './misread';
import { JUDGED, syllableTally, type SyllableTally } from './syllable-score';

/** Reads the lines of one text. What a word or a short line was found to be is kept: most stand in a text many times. */
export class LineReader {
  private readonly plain = kept(syllableTally);
  private readonly again = keptByKind(readAgain);
  private readonly againTally = keptByKind(tallyAgain);

  /** How Vietnamese a line is as it stands. */
  tally(line: string): SyllableTally {
    return this.plain(line);
  }

  /** How Vietnamese a line is when it is read so. */
  tallyRead(line: string, kind: Misread): SyllableTally {
    return hasUnicode(line) ? syllableTally(this.readByWord(line.slice(0, JUDGED), kind)) : this.againTally(line, kind);
  }

  /** As `readAgain`; in a line that shows that it has Unicode, too, only the words that are Vietnamese when read so. */
  read(line: string, kind: Misread): string {
    return hasUnicode(line) ? this.readByWord(line, kind) : this.again(line, kind);
  }

  /** A word that is one in both readings goes with the last before it in its sentence that is not, or the first behind it. */
  private readByWord(line: string, kind: Misread): string {
    let isInside = false;
    const sentences = line.split(/(?<=[.!?…:;]["”)]?)(?=\s)/u).map((sentence) => {
      const parts = sentence.split(kind === 'utf-8' ? beyondUtf8 : /(\s+)/u);
      const held = parts.map((word) => this.isHeld(word, kind));
      isInside = held.find((one) => one !== null) ?? isInside;
      return parts.map((word, at) => {
        isInside = held[at] ?? isInside;
        return isInside ? this.again(word, kind) : word;
      });
    });
    return sentences.flat().join('');
  }

  /** True for a word that is Vietnamese only when it is read again, or in no way; `null` where both ways are alike. */
  private isHeld(word: string, kind: Misread): boolean | null {
    if (isAscii(word)) return null;
    const [plain, again] = [netOf(this.plain(word)), netOf(this.againTally(word, kind))];
    return plain === again && plain > 0 ? null : plain <= again;
  }
}

/** Spaces but those that are the second byte of a letter of UTF-8. */
const beyondUtf8 = /((?:(?!\u00a0)(?<!Ã)\s)+)/u;

function hasUnicode(line: string): boolean {
  return /[ăđĩũơưạ-ỹ]/iu.test(line);
}

function isAscii(word: string): boolean {
  return /^[\0-\x7f]*$/u.test(word);
}

function netOf({ valid, invalid }: SyllableTally): number {
  return valid - invalid;
}

/** Letters of what is kept at most: longer lines are seldom met again. */
const LONGEST_KEPT = 24;
/** What is kept at most of one kind. */
const MOST_KEPT = 20_000;

/** `make`, which keeps what it made of short words. */
function kept<Made>(make: (words: string) => Made): (words: string) => Made {
  const known = new Map<string, Made>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined) return found;
    const made = make(words);
    if (words.length <= LONGEST_KEPT && known.size < MOST_KEPT) known.set(words, made);
    return made;
  };
}

function keptByKind<Made>(make: (words: string, kind: Misread) => Made): (words: string, kind: Misread) => Made {
  const byKind = new Map(misreadKinds.map((kind) => [kind, kept((words) => make(words, kind))]));
  return (words, kind) => byKind.get(kind)?.(words) ?? make(words, kind);
}
