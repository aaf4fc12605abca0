// Leaders whom the press names without their titles, by the keys of their names, words joined by "-".
import { lexiconKeys } from './lexicon';

/** Their office needs no body after the head: "Chủ tịch Hồ Chí Minh", "Chủ tịch Tập Cận Bình". */
export const leaders = lexiconKeys('leaders', 'leader', '-');

/** A form of address before the full name is enough. */
export const statesmen = lexiconKeys('leaders', 'statesman', '-');
