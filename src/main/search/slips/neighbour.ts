// A word nobody wrote comes in; the word it was probably meant to be comes out.
import { foldForm, toneForm } from '../../text/fold';
import { keyOf } from '../../text/key';
import type { Spelling } from '../lexicon';
import { confused, distance, oneEdit } from './edits';
import { asKeystrokes } from './keystrokes';

/** The words there are: those of the articles, or those of one of their facts. */
export interface Vocabulary {
  /** Number of articles that have a word with this key. */
  readonly articlesOf: (key: string) => number;
  /** Every key with `least` to `most` letters; some may come more than once. */
  readonly keysOfLength: (least: number, most: number) => Iterable<string>;
  /** The spellings of a key. */
  readonly spellingsOf: (key: string) => readonly Spelling[];
}

/** Longer than any word somebody would write with a slip; there is nothing near to be looked for. */
const LONGEST = 40;
/** Shorter words have too many neighbours two letters away. */
const TWO_EDITS_FROM = 8;

/** Of the keys near a word so many, the commonest, are looked at for spellings with its marks. */
const LOOKED_AT = 8;

/** Of the spellings as near so many, the likeliest, are tried beside the other words. */
const TRIED = 8;

/** Of words, the likeliest first, the one that stands beside the other words of the query; `null` where none does. */
export type Choose = (words: readonly string[]) => string | null;

/**
 * The word that `word` was probably meant to be; `null` when nothing is near. First what its keys make, else what stands beside the other words of
 * the query. Else of all that is as near, what has the marks typed (`tổg` is `tổng`, not `tới`); without marks, what most
 * articles have.
 */
export function neighbour(word: string, vocabulary: Vocabulary, choose: Choose = () => null): string | null {
  const struck = asKeystrokes(word, vocabulary);
  if (struck !== null) return struck;
  const key = keyOf(word);
  if (key.length < 2 || key.length > LONGEST || /\p{N}/u.test(key)) return null;
  let nearest: string | null = null;
  for (const keys of [confused(key), oneEdit(key)]) {
    const words = likest(word, commonest(keys, vocabulary), vocabulary);
    const chosen = choose(words);
    if (chosen !== null) return chosen;
    nearest ??= words[0] ?? null;
  }
  if (nearest !== null || key.length < TWO_EDITS_FROM) return nearest;
  const words = likest(word, commonest(twoEdits(key, vocabulary), vocabulary), vocabulary);
  return choose(words) ?? words[0] ?? null;
}

/** Spellings that a word becomes by one confusion of letters and none of marks, or of `?` and `~` at most. */
export function confusedSpellings(word: string, vocabulary: Vocabulary): readonly string[] {
  const tones = [toneForm(word), withOtherTone(word)];
  const near = likest(word, commonest(confused(keyOf(word)), vocabulary), vocabulary);
  return near.filter((form) => [...confused(form)].some((back) => tones.includes(toneForm(back))));
}

/** The keys that most articles have, the commonest first; of equals in the order they came. */
function commonest(keys: Iterable<string>, vocabulary: Vocabulary): readonly string[] {
  const counted = Array.from(new Set(keys), (key) => ({ key, articles: vocabulary.articlesOf(key) }));
  const had = counted.filter(({ articles }) => articles > 0).sort((a, b) => b.articles - a.articles);
  return had.slice(0, LOOKED_AT).map(({ key }) => key);
}

/** The likeliest spellings of some keys: those with the marks typed, where any were, then the commonest. */
function likest(word: string, keys: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const isMarked = foldForm(word) !== word;
  const spellings = keys.flatMap((key) =>
    vocabulary.spellingsOf(key).map(({ form, articles }) => {
      return { form, articles, off: isMarked ? distance(word, form, word.length) : 0 };
    }),
  );
  spellings.sort((a, b) => a.off - b.off || b.articles - a.articles);
  return spellings.slice(0, TRIED).map(({ form }) => form);
}

function* twoEdits(key: string, vocabulary: Vocabulary): Generator<string> {
  const letters = lettersOf(key);
  for (const other of vocabulary.keysOfLength(key.length - 2, key.length + 2)) {
    if (mayBeNear(letters, lettersOf(other)) && distance(key, other, 2) <= 2) yield other;
  }
}

/** The letters of a key as a bit set; some share a bit. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

/** False for sets of letters that no two edits lead from one to the other: an edit takes one letter and brings one at most. */
function mayBeNear(some: number, others: number): boolean {
  return hasTwoAtMost(some & ~others) && hasTwoAtMost(others & ~some);
}

function hasTwoAtMost(set: number): boolean {
  const withoutOne = set & (set - 1);
  return (withoutOne & (withoutOne - 1)) === 0;
}

const HOOK = '\u0309';
const TILDE = '\u0303';

/** A word with the tone that many speakers do not tell from its own, `?` for `~` and back; `null` for any other tone. */
export function withOtherTone(word: string): string | null {
  const parts = word.normalize('NFD');
  const swapped = parts.includes(HOOK) ? parts.replace(HOOK, TILDE) : parts.replace(TILDE, HOOK);
  return swapped === parts || foldForm(word) === word ? null : toneForm(swapped.normalize('NFC'));
}
