// A line of which only a part may hold other Vietnamese in place of Unicode comes in; it goes out with that part read again.
import { readAgain, tallyAgain, type Misread } from './misread';
import { syllableTally, type SyllableTally } from './syllable-score';

/** As `readAgain`; in a line that shows that it has Unicode, too, only the words that are Vietnamese when read so. */
export function readBeside(line: string, kind: Misread): string {
  return hasUnicode(line) ? readByWord(line, kind) : readAgain(line, kind);
}

/** How Vietnamese a line is when it is read so. */
export function tallyBeside(line: string, kind: Misread): SyllableTally {
  return hasUnicode(line) ? syllableTally(readByWord(line, kind)) : tallyAgain(line, kind);
}

function hasUnicode(line: string): boolean {
  return /[ăđĩũơưạ-ỹ]/iu.test(line);
}

/** A word that is one in both readings goes with the last before it in its sentence that is not, or the first behind it. */
function readByWord(line: string, kind: Misread): string {
  let isInside = false;
  const sentences = line.split(/(?<=[.!?…:;]["”)]?)(?=\s)/u).map((sentence) => {
    const parts = sentence.split(/(\s+)/u);
    const held = parts.map((word) => isHeld(word, kind));
    isInside = held.find((one) => one !== null) ?? isInside;
    return parts.map((word, at) => {
      isInside = held[at] ?? isInside;
      return isInside ? readAgain(word, kind) : word;
    });
  });
  return sentences.flat().join('');
}

/** True for a word that is Vietnamese only when it is read again, or in no way; `null` where both ways are alike. */
function isHeld(word: string, kind: Misread): boolean | null {
  if (/^[\0-\x7f]*$/u.test(word)) return null;
  const [plain, again] = [netOf(syllableTally(word)), netOf(tallyAgain(word, kind))];
  return plain === again && plain > 0 ? null : plain <= again;
}

function netOf({ valid, invalid }: SyllableTally): number {
  return valid - invalid;
}
