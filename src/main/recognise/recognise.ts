// A text and its blocks come in; the officials and slogans it names go out, each with the rule and words that show it.
import type { Block, Mention, Reference, SloganMention, Statement } from '../../shared/article';
import { recogniseOfficials } from './officials';
import type { KnownSlogans } from './slogans/known';
import { recogniseSlogans } from './slogans/recognise-slogans';
import { tokenise } from './tokens';

/** Bump when recognition changes what it finds: caches rebuild themselves. */
export const RECOGNISER_VERSION = 7;

/** What one text names. */
export interface Recognised {
  readonly officials: readonly Mention[];
  readonly references: readonly Reference[];
  readonly statements: readonly Statement[];
  readonly slogans: readonly SloganMention[];
}

/** Officials and slogans of a text, in order, and slogans `known` from other articles even without marks; hidden blocks are recognised too. Pure, linear in the text. */
export function recognise(text: string, blocks: readonly Block[], known: KnownSlogans | null = null): Recognised {
  const tokens = tokenise(text, blocks);
  const officials = recogniseOfficials(text, tokens);
  const named = { officials, references: [], statements: [] };
  return { ...named, slogans: recogniseSlogans(text, tokens, named, known) };
}
