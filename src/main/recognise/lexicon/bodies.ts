// The vocabulary of title bodies: organs, fields of government, and the private bodies whose heads are no officials.
import { lexiconKeys, lexiconTable } from './lexicon';

/** `public` and `private` organs decide whether a scoped head is an office; `field` words only carry the body on;  `unit` words take a place name. */
export type BodyKind = 'public' | 'private' | 'field' | 'unit';

/** Body phrases that are also verbs or common nouns: in small letters they carry a body on only after an organ or "và". */
export const verbalBodies = lexiconKeys('bodies', 'verbal');

/** Fields that are a state's own. */
export const stateFields = lexiconKeys('bodies', 'state-field');

/** Private bodies that stay private even under an organ; others are parts of it ("Cục Tổ chức cán bộ"). */
export const firms = lexiconKeys('bodies', 'firm');

/** Words and phrases that title bodies are made of. */
export const bodyWords = lexiconTable<BodyKind>('bodies', [
  ['field', 'field'],
  ['private', 'private'],
  ['public', 'public'],
  ['unit', 'unit'],
]);
