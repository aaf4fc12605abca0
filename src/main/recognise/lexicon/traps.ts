// Words that make a following name something other than a person: places, bodies, orders, doctrines, photo credits.
import { lexiconKeys, lexiconTable } from './lexicon';

/** What a name after such a word is. */
export type TrapKind = 'named-after' | 'credit';

/** Words right before a name (or right before the title of it). */
export const traps = lexiconTable<TrapKind>('traps', [
  ['named-after', 'named-after'],
  ['credit', 'credit'],
]);

/** Words right before a title that make the titled name a thing named after the person ("Lăng Chủ tịch …"). */
export const titleTraps = lexiconTable<true>('traps', [['before-title', true]]);

/** Phrases that hold the words of a title but are places, organs or ranks as such; passed over whole. */
export const notTitles = lexiconTable<true>('traps', [['no-title', true]]);

/** Words after which a title is a predicate ("giữ chức Tư lệnh"), never part of the chain that follows it. */
export const predicateWords = lexiconKeys('traps', 'predicate');
