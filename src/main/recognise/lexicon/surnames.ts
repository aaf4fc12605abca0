// Family names.
import { lexiconKeys } from './lexicon';

const common = lexiconKeys('surnames', 'common');
const rare = lexiconKeys('surnames', 'rare');
const unmarked = lexiconKeys('surnames', 'unmarked');

/** How likely a word is a family name where a name may begin: 2 common, 1 rare, 0 none. */
export function surnameWeight(key: string): number {
  if (common.has(key) || unmarked.has(key)) return 2;
  return rare.has(key) ? 1 : 0;
}
