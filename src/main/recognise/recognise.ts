// A text and its blocks come in; the officials and slogans it names go out, each with the rule and words that show it.
import type { Block, Mention, Reference, SloganMention, Statement } from '../../shared/article';
import { countPlaces } from './officials/attendance';
import { recogniseOfficials } from './officials/officials';
import type { Placed } from './placed';
import type { KnownSlogans } from './slogans/known';
import { recogniseSlogans } from './slogans/recognise-slogans';
import { findQuotes } from './slogans/quotes';
import { findReferences, type PlacedReference } from './speech/references';
import { sentencesOf } from './speech/sentences';
import { findStatements, type Speaker } from './speech/statements';
import { tokenise, type Tokens } from './words/tokens';

/** What one text names. */
export interface Recognised {
  readonly officials: readonly Mention[];
  readonly references: readonly Reference[];
  readonly statements: readonly Statement[];
  readonly slogans: readonly SloganMention[];
}

/**
 * Officials and slogans of a text in order, and slogans `known` from other articles even without marks; hidden blocks are
 * recognised too. Pure, linear in the text.
 */
export function recognise(text: string, blocks: readonly Block[], known: KnownSlogans | null = null): Recognised {
  return recogniseIn(text, tokenise(text, blocks), known);
}

/** As `recognise`, in a text whose tokens are there already. */
export function recogniseIn(text: string, tokens: Tokens, known: KnownSlogans | null = null): Recognised {
  const quotes = findQuotes(text, tokens);
  const { placed, loose } = recogniseOfficials(text, tokens);
  const sentences = sentencesOf(tokens);
  const meant = findReferences(tokens, sentences, placed, loose);
  const officials = countPlaces(tokens, placed);
  const references = meant.map(({ reference }) => reference);
  const statements = findStatements(text, tokens, sentences, quotes, speakersOf(placed, meant));
  const slogans = recogniseSlogans(text, tokens, quotes, { officials, references, statements }, known);
  return { officials, references, statements, slogans };
}

/** Every place that means an official, in order of the text. */
function speakersOf(placed: readonly Placed[], references: readonly PlacedReference[]): Speaker[] {
  const speakers = placed.map(({ from, to, mention }) => ({ from, to, person: mention.person }));
  for (const { from, to, reference } of references) speakers.push({ from, to, person: reference.person });
  return speakers.sort((a, b) => a.from - b.from);
}
