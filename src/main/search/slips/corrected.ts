// Words nobody wrote are read as their nearest neighbours.
import type { Correction } from '../../../shared/search';
import { toneForm } from '../../text/fold';
import { keyOf } from '../../text/key';
import type { Lexicon } from '../lexicon';
import { isOpenEnded, type MatchOptions } from '../plan';
import type { QueryNode, TermNode } from '../query';
import { sidesOf, type Beside, type Sides } from './beside';
import { confusedSpellings, neighbour, withOtherTone, type Choose } from './neighbour';

/** A query whose unknown words were read as others, and which. */
export interface Corrected {
  readonly root: QueryNode;
  readonly corrections: readonly Correction[];
}

/**
 * Replaces every word that no article has, and marks nobody wrote where only `?` and `~` were confused; words with digits,
 * excluded words and unfinished words are left alone.
 */
export function corrected(root: QueryNode, lexicon: Lexicon, options: MatchOptions, beside: Beside): Corrected {
  return readAnew(root, lexicon, options, (word, sides) => betterFor(word, lexicon, options, chooser(sides, beside)));
}

/**
 * A query that nothing answers, each word of it that hardly anybody wrote, with whatever marks, replaced by a much commoner
 * neighbour; nothing is, where there are many words or marks must be exact. What a word was read as before stays.
 */
export function rarelyCorrected(
  { root, corrections }: Corrected,
  lexicon: Lexicon,
  options: MatchOptions,
  beside: Beside,
): Corrected {
  const readBefore = new Set(corrections.map(({ read }) => read));
  // What nobody wrote and is no other word by now has no neighbour.
  const isSettled = (word: string): boolean => readBefore.has(word) || !lexicon.has(keyOf(word));
  return readRare(root, lexicon, options, (word, sides) =>
    isSettled(word) || !isRare(word, lexicon) ? null : muchCommoner(word, lexicon, chooser(sides, beside)),
  );
}

/** Reads words anew, none where there are many or marks must be exact. */
export function readRare(root: QueryNode, lexicon: Lexicon, options: MatchOptions, reader: Reader): Corrected {
  if (options.exactMarks === true || countWords(root) > MOST_WORDS) return { root, corrections: [] };
  return readAnew(root, lexicon, options, reader);
}

/** What a word is read as; `null` when it stays. */
type Reader = (word: string, sides: Sides) => string | null;

/** Chooses what most articles have beside the words on both sides. */
export function chooser(sides: Sides, beside: Beside): Choose {
  return (words) => {
    let best: string | null = null;
    let most = 0;
    for (const word of sides.before === null && sides.after === null ? [] : words) {
      const articles = beside(word, sides);
      if (articles > most) [best, most] = [word, articles];
    }
    return best;
  };
}

function readAnew(root: QueryNode, lexicon: Lexicon, options: MatchOptions, reader: Reader): Corrected {
  const corrections: Correction[] = [];
  const sides = countWords(root) <= MOST_WORDS ? sidesOf(root) : [];
  /** Every word as it is read: the same one may be read in two ways. */
  const made: string[] = [];
  const read = (word: string): string => {
    const { before = null, after = null } = sides[made.length] ?? {};
    const better = reader(word, { before: before === null ? null : (made.at(-1) ?? null), after });
    if (better === null) return word;
    if (!corrections.some((one) => one.typed === word && one.read === better))
      corrections.push({ typed: word, read: better });
    return better;
  };
  const readTerm = (term: TermNode): TermNode => {
    const isOpen = isOpenEnded(term, options);
    const words = term.words.map((word, at) => {
      const isUnfinished = isOpen && at === term.words.length - 1 && lexicon.keysFrom(keyOf(word)).size > 0;
      const asRead = isUnfinished ? word : read(word);
      made.push(asRead);
      return asRead;
    });
    return { ...term, words };
  };
  return { root: mapTerms(root, readTerm), corrections };
}

/** A query with every term that is not excluded as `read` gives it, one after the other. */
function mapTerms(node: QueryNode, read: (term: TermNode) => TermNode): QueryNode {
  switch (node.kind) {
    case 'term':
      return read(node);
    case 'fact':
    case 'not':
      return node;
    case 'all':
    case 'any':
    case 'most':
      return { ...node, of: node.of.map((part) => mapTerms(part, read)) };
  }
}

/** A query of more words was pasted: a slip in it is not why nothing has them all, and each would take long to place. */
const MOST_WORDS = 8;
/** A neighbour written so many times as often is what was meant. */
export const MUCH = 100;

/** True for a word than which another may be much commoner: to look for neighbours is slow, and most words are not rare. */
export function isRare(word: string, lexicon: Lexicon): boolean {
  return lexicon.about(keyOf(word)) * MUCH <= lexicon.size;
}

function muchCommoner(word: string, lexicon: Lexicon, choose: Choose): string | null {
  const near = neighbour(word, lexicon, choose);
  if (near === null || keyOf(near) === keyOf(word)) return null;
  return written(near, lexicon) >= lexicon.about(keyOf(word)) * MUCH ? near : null;
}

/** Number of articles that have exactly this form. */
export function written(word: string, lexicon: Lexicon): number {
  return lexicon.spellingsOf(keyOf(word)).find(({ form }) => form === word)?.articles ?? 0;
}

function countWords(node: QueryNode): number {
  switch (node.kind) {
    case 'term':
      return node.words.length;
    case 'fact':
    case 'not':
      return 0;
    case 'all':
    case 'any':
    case 'most':
      return node.of.reduce((sum, part) => sum + countWords(part), 0);
  }
}

/** What a word is read as; `null` when it stays. */
function betterFor(word: string, lexicon: Lexicon, options: MatchOptions, choose: Choose): string | null {
  if (!lexicon.has(keyOf(word))) return neighbour(word, lexicon, choose);
  return options.exactMarks === true ? null : otherTone(word, lexicon, choose);
}

/**
 * The spelling somebody wrote with `?` for `~`, or back, where nobody wrote the word as it was typed; one that moreover
 * begins or ends with letters confused, where that stands beside the other words.
 */
function otherTone(word: string, lexicon: Lexicon, choose: Choose): string | null {
  const other = withOtherTone(word);
  if (other === null || lexicon.isWritten(word)) return null;
  const spellings = lexicon.spellingsOf(keyOf(word));
  const tones = new Map(spellings.map(({ form }) => [form, toneForm(form)]));
  if ([...tones.values()].includes(toneForm(word))) return null;
  const others = spellings.filter(({ form }) => tones.get(form) === other).sort((a, b) => b.articles - a.articles);
  const forms = others.map(({ form }) => form);
  return choose([...forms, ...confusedSpellings(word, lexicon)]) ?? forms[0] ?? null;
}
