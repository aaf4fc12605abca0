// Sayings, formulas and catch-phrases of public life known to everybody, without their marks, each with what it is where
// no cue tells.
import type { SloganKind } from '../../../shared/article';
import { lexiconTable } from './lexicon';

/** Make a quotation a slogan wherever it holds them. */
export const sayings = lexiconTable<SloganKind>('sayings', [
  ['saying', 'saying'],
  ['motto', 'motto'],
  ['doctrine', 'doctrine'],
  ['campaign', 'campaign'],
]);

/** Make a quotation a slogan that says little else. */
export const wholeSayings = lexiconTable<SloganKind>('sayings', [
  ['whole-saying', 'saying'],
  ['whole-motto', 'motto'],
  ['whole-doctrine', 'doctrine'],
  ['whole-campaign', 'campaign'],
]);
