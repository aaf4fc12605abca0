// Leaders whom the press names without their titles, by the keys of their names, words joined by "-".
import { phraseKey } from '../words/forms';
import { entriesOf, lexiconKeys } from './lexicon';

/** Their office needs no body after the head: "Chủ tịch Hồ Chí Minh", "Chủ tịch Tập Cận Bình". */
export const leaders = lexiconKeys('leaders', 'leader', '-');

/** A form of address before the full name is enough. */
export const statesmen = lexiconKeys('leaders', 'statesman', '-');

/** Leaders whom the press calls by one foreign word: the key of their full name by that word. */
export const loneLeaders: ReadonlyMap<string, string> = new Map(
  entriesOf('leaders', 'lone').map((line) => {
    const [word = '', name = ''] = line.split('=').map((part) => phraseKey(part.trim().replaceAll('-', ' ')));
    return [word, name.replaceAll(' ', '-')];
  }),
);
