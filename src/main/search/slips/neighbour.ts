// A word nobody wrote comes in; the word it was probably meant to be comes out.
import { foldForm, toneForm } from '../../text/fold';
import { keyOf } from '../../text/key';
import type { Spelling } from '../lexicon';
import { confused, distance, oneEdit } from './edits';

/** The words there are: those of the articles, or those of one of their facts. */
export interface Vocabulary {
  /** Number of articles that have a word with this key. */
  readonly articlesOf: (key: string) => number;
  /** Every key; some may come more than once. */
  readonly keys: () => Iterable<string>;
  /** The spellings of a key. */
  readonly spellingsOf: (key: string) => readonly Spelling[];
}

/** Longer than any word somebody would write with a slip; there is nothing near to be looked for. */
const LONGEST = 40;
/** Shorter words have too many neighbours two letters away. */
const TWO_EDITS_FROM = 8;

/** The word that `word` was probably meant to be, in its commonest spelling; `null` when nothing is near. */
export function neighbour(word: string, vocabulary: Vocabulary): string | null {
  const key = keyOf(word);
  if (key.length < 2 || key.length > LONGEST || /\p{N}/u.test(key)) return null;
  const near = commonest(confused(key), vocabulary) ?? commonest(oneEdit(key), vocabulary);
  const found = near ?? (key.length >= TWO_EDITS_FROM ? commonest(twoEdits(key, vocabulary), vocabulary) : null);
  if (found === null) return null;
  return vocabulary.spellingsOf(found).reduce((a, b) => (b.articles > a.articles ? b : a)).form;
}

/** The key that most articles have; `null` when none has any. */
function commonest(keys: Iterable<string>, vocabulary: Vocabulary): string | null {
  let best: string | null = null;
  let most = 0;
  for (const key of new Set(keys)) {
    const articles = vocabulary.articlesOf(key);
    if (articles <= most) continue;
    best = key;
    most = articles;
  }
  return best;
}

function* twoEdits(key: string, vocabulary: Vocabulary): Generator<string> {
  for (const other of vocabulary.keys()) {
    if (Math.abs(other.length - key.length) <= 2 && distance(key, other, 2) <= 2) yield other;
  }
}

const HOOK = '\u0309';
const TILDE = '\u0303';

/** A word with the tone that many speakers do not tell from its own, `?` for `~` and back; `null` for any other tone. */
export function withOtherTone(word: string): string | null {
  const parts = word.normalize('NFD');
  const swapped = parts.includes(HOOK) ? parts.replace(HOOK, TILDE) : parts.replace(TILDE, HOOK);
  return swapped === parts || foldForm(word) === word ? null : toneForm(swapped.normalize('NFC'));
}
