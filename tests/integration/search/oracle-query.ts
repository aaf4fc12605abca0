// A query as the oracle sees it, how it is typed, and which words of a text answer which of its words.
import { EXACT, FOLDED, NONE, TONE, sameLetters, sameTone, unmarked } from './oracle-words';

export interface AskedTerm {
  readonly kind: 'term';
  readonly words: readonly string[];
  readonly within: number;
  readonly isTitle: boolean;
  readonly isStar: boolean;
}

export interface AskedFact {
  readonly kind: 'fact';
  readonly field:
    'publisher' | 'origin' | 'author' | 'official' | 'slogan' | 'path' | 'before' | 'after' | 'on' | 'note' | 'tag';
  readonly value: string;
}

export type Asked =
  | AskedTerm
  | AskedFact
  | { readonly kind: 'all' | 'any'; readonly of: readonly Asked[] }
  | { readonly kind: 'not'; readonly of: Asked };

export interface AskedQuery {
  readonly root: Asked;
  readonly isEverywhere: boolean;
  readonly exactMarks: boolean;
}

/** The query as a reader types it. */
export function typed({ root, isEverywhere }: AskedQuery): string {
  const top = root.kind === 'all' ? root.of.map(typedPart).join(' ') : typedPart(root);
  return isEverywhere ? `${top} in:all` : top;
}

function typedPart(node: Asked): string {
  switch (node.kind) {
    case 'term': {
      const isPhrase = node.words.length > 1 || node.within > 0;
      const text = isPhrase ? `"${node.words.join(' ')}"` : node.words.join(' ');
      const near = node.within > 0 ? `~${node.within}` : '';
      return `${node.isTitle ? 'title:' : ''}${text}${near}${node.isStar ? '*' : ''}`;
    }
    case 'fact':
      return `${node.field}:"${node.value}"`;
    case 'all':
      return `(${node.of.map(typedPart).join(' ')})`;
    case 'any':
      return `(${node.of.map(typedPart).join(' OR ')})`;
    case 'not':
      return `-${typedPart(node.of)}`;
  }
}

/** Every term with whether it is excluded. */
export function termsOf(node: Asked, isExcluded = false): (readonly [AskedTerm, boolean])[] {
  if (node.kind === 'term') return [[node, isExcluded]];
  if (node.kind === 'fact') return [];
  if (node.kind === 'not') return termsOf(node.of, !isExcluded);
  return node.of.flatMap((part) => termsOf(part, isExcluded));
}

/** True when no word that must be found was typed with marks. */
export function isOpen({ root }: AskedQuery): boolean {
  return termsOf(root).every(([term, isExcluded]) => isExcluded || term.words.every((word) => word === unmarked(word)));
}

/** How strictly a word is looked for. */
export interface Strictness {
  readonly isOpen: boolean;
  readonly exactMarks: boolean;
}

/** How the word `found` answers the word `sought`. */
export function classOf(sought: string, isStar: boolean, found: string, { isOpen, exactMarks }: Strictness): number {
  if (found === sought) return EXACT;
  const isBare = sought === unmarked(sought);
  const isBegun = isStar && unmarked(found).startsWith(unmarked(sought));
  if (!isBegun && !sameLetters(sought, found)) return NONE;
  if (isStar && found.startsWith(sought)) return isBare && isOpen ? FOLDED : EXACT;
  if (exactMarks) return NONE;
  if (isBare) return isOpen ? FOLDED : EXACT;
  return !isStar && sameTone(sought, found) ? TONE : FOLDED;
}
