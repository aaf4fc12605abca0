// A query that has answers comes in; what its rarest words were probably meant to be goes out, to be offered.
import { toneForm } from '../../text/fold';
import { keyOf } from '../../text/key';
import type { Lexicon } from '../lexicon';
import type { MatchOptions } from '../plan';
import type { QueryNode } from '../query';
import type { Beside, Sides } from './beside';
import { chooser, isRare, readRare, written, MUCH, type Corrected } from './corrected';
import { confusedSpellings, neighbour, withOtherTone } from './neighbour';

/** A neighbour that stands so many times as often beside the other words is what was probably meant. */
const OFTEN = 10;

/** Fewer articles say nothing of what is usual. */
const FEWEST = 5;

/**
 * Each word read as what was probably meant by it, though somebody did write it: another made the same slip. Beside other
 * words that is what stands there much more often, of a common word only what it is confused with; alone a much commoner word
 * it is confused with.
 */
export function offered(root: QueryNode, lexicon: Lexicon, options: MatchOptions, beside: Beside): Corrected {
  return readRare(root, lexicon, options, (word, sides) => {
    const isAlone = sides.before === null && sides.after === null;
    return isAlone ? oftenConfused(word, lexicon) : oftenBeside(word, sides, lexicon, beside);
  });
}

function oftenConfused(word: string, lexicon: Lexicon): string | null {
  if (!isRare(word, lexicon)) return null;
  const enough = lexicon.about(keyOf(word)) * MUCH;
  return confusedSpellings(word, lexicon).find((other) => written(other, lexicon) >= enough) ?? null;
}

function oftenBeside(word: string, sides: Sides, lexicon: Lexicon, beside: Beside): string | null {
  const choose = chooser(sides, beside);
  const near = isRare(word, lexicon) ? neighbour(word, lexicon, choose) : choose(mistakenFor(word, lexicon));
  if (near === null || near === word) return null;
  return beside(near, sides) >= Math.max(FEWEST, OFTEN * beside(word, sides)) ? near : null;
}

/** What a common word is confused with in speech: other letters, or the other of two tones. */
function mistakenFor(word: string, lexicon: Lexicon): readonly string[] {
  const other = withOtherTone(word);
  const spellings = other === null ? [] : lexicon.spellingsOf(keyOf(word));
  const ofOtherTone = spellings.filter(({ form }) => toneForm(form) === other).map(({ form }) => form);
  return [...ofOtherTone, ...confusedSpellings(word, lexicon)];
}
