// What stands right before a name or a title, or opens the clause after it: forms of address, traps, verbs of speaking.
import { bodyWords } from '../lexicon/bodies';
import { honorifics, type HonorificKind } from '../lexicon/honorifics';
import { titleTraps, traps } from '../lexicon/traps';
import { speechVerbs } from '../lexicon/verbs';
import { endingAt } from './phrases';
import { Gap } from './gaps';
import { gapAt, keyAt, type Tokens } from './tokens';

/** Words of a form of address or a trap at most. */
const LONGEST = 3;

/** The form of address that ends right before `at`. */
export function honorificBefore(tokens: Tokens, at: number): HonorificKind | null {
  return endingAt(honorifics, tokens, at, LONGEST)?.value ?? null;
}

/** True when a word before the name makes it a place, an order, a doctrine or a credit. */
export function isTrapped(tokens: Tokens, at: number): boolean {
  return endingAt(traps, tokens, at, LONGEST) !== null;
}

/** True when a word before the title makes title and name a thing named after the person ("Lăng Chủ tịch …"). */
export function isTrappedTitle(tokens: Tokens, at: number): boolean {
  return gapAt(tokens, at) === Gap.space && endingAt(titleTraps, tokens, at, LONGEST) !== null;
}

/** True when a kind of place ("huyện", "thành phố") ends right before `at`. */
export function isPlaceNamed(tokens: Tokens, at: number): boolean {
  return gapAt(tokens, at) === Gap.space && endingAt(bodyWords, tokens, at, LONGEST)?.value === 'unit';
}

/** True when a verb of speaking or ruling stands at `at`. */
export function isSpeech(tokens: Tokens, at: number): boolean {
  const one = keyAt(tokens, at);
  return speechVerbs.has(one) || speechVerbs.has(`${one} ${keyAt(tokens, at + 1)}`);
}
