// Words of respect before a name. They never belong to a title.
import { lexiconTable } from './lexicon';

/** `comrade` is used of officials almost only; `plain` of anybody; `plural` opens a list. */
export type HonorificKind = 'comrade' | 'plain' | 'plural';

/** Honorifics with their kind. */
export const honorifics = lexiconTable<HonorificKind>('honorifics', [
  ['comrade', 'comrade'],
  ['plain', 'plain'],
  ['plural', 'plural'],
]);
