// Words nobody wrote are read as their nearest neighbours.
import type { Correction } from '../../../shared/search';
import { toneForm } from '../../text/fold';
import { keyOf } from '../../text/key';
import type { Lexicon } from '../lexicon';
import { isOpenEnded, type MatchOptions } from '../plan';
import type { QueryNode, TermNode } from '../query';
import { neighbour, withOtherTone } from './neighbour';

/** A query whose unknown words were read as others, and which. */
export interface Corrected {
  readonly root: QueryNode;
  readonly corrections: readonly Correction[];
}

/**
 * Replaces every word that no article has, and marks nobody wrote where only `?` and `~` were confused; words with digits,
 * excluded words and unfinished words are left alone.
 */
export function corrected(root: QueryNode, lexicon: Lexicon, options: MatchOptions): Corrected {
  return readAnew(root, lexicon, options, (word) => betterFor(word, lexicon, options));
}

/**
 * A query that nothing answers, each word of it that hardly anybody wrote replaced by a much commoner neighbour; nothing
 * is, where there are many words or marks must be exact.
 */
export function rarelyCorrected(root: QueryNode, lexicon: Lexicon, options: MatchOptions): Corrected {
  const isAsked = options.exactMarks !== true && countWords(root) <= MOST_WORDS;
  return isAsked ? readAnew(root, lexicon, options, (word) => muchCommoner(word, lexicon)) : { root, corrections: [] };
}

/** What a word is read as; `null` when it stays. */
type Reader = (word: string) => string | null;

function readAnew(root: QueryNode, lexicon: Lexicon, options: MatchOptions, reader: Reader): Corrected {
  const corrections: Correction[] = [];
  const read = (word: string): string => {
    const better = reader(word);
    if (better === null) return word;
    if (!corrections.some((made) => made.typed === word)) corrections.push({ typed: word, read: better });
    return better;
  };
  const walk = (node: QueryNode): QueryNode => {
    switch (node.kind) {
      case 'term':
        return correctedTerm(node, isOpenEnded(node, options), lexicon, read);
      case 'fact':
      case 'not':
        return node;
      case 'all':
      case 'any':
        return { kind: node.kind, of: node.of.map(walk) };
      case 'most':
        return { ...node, of: node.of.map(walk) };
    }
  };
  return { root: walk(root), corrections };
}

function correctedTerm(term: TermNode, isOpen: boolean, lexicon: Lexicon, read: (word: string) => string): TermNode {
  const words = term.words.map((word, at) => {
    const isUnfinished = isOpen && at === term.words.length - 1;
    return isUnfinished && lexicon.keysFrom(keyOf(word)).size > 0 ? word : read(word);
  });
  return { ...term, words };
}

/** A query of more words was pasted: a slip in it is not why nothing has them all. */
const MOST_WORDS = 8;
/** A neighbour written so many times as often is what was meant. */
const MUCH = 100;

function muchCommoner(word: string, lexicon: Lexicon): string | null {
  const near = neighbour(word, lexicon);
  if (near === null || keyOf(near) === keyOf(word)) return null;
  return written(near, lexicon) >= written(word, lexicon) * MUCH ? near : null;
}

/** Number of articles that have exactly this form. */
function written(word: string, lexicon: Lexicon): number {
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
function betterFor(word: string, lexicon: Lexicon, { exactMarks }: MatchOptions): string | null {
  if (!lexicon.has(keyOf(word))) return neighbour(word, lexicon);
  return exactMarks === true ? null : otherTone(word, lexicon);
}

/** The spelling somebody wrote with `?` for `~`, or back, where nobody wrote the word as it was typed. */
function otherTone(word: string, lexicon: Lexicon): string | null {
  const other = withOtherTone(word);
  if (other === null || lexicon.isWritten(word)) return null;
  const spellings = lexicon.spellingsOf(keyOf(word));
  const isAny = (tone: string): boolean => spellings.some(({ form }) => toneForm(form) === tone);
  if (isAny(toneForm(word)) || !isAny(other)) return null;
  return spellings.filter(({ form }) => toneForm(form) === other).reduce((a, b) => (b.articles > a.articles ? b : a))
    .form;
}
