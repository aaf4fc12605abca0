// The offices that leaders of party and state have held, by the keys of their names: any other is suspected as a misprint.
import { phraseKey } from '../words/forms';
import { entriesOf } from './lexicon';

/** Beginnings of titles by person, as keys. */
export const careers: ReadonlyMap<string, readonly string[]> = new Map(
  entriesOf('leaders', 'career').map((line) => {
    const [name = '', offices = ''] = line.split('=').map((part) => part.trim());
    return [phraseKey(name).replaceAll(' ', '-'), offices.split(';').map((office) => phraseKey(office.trim()))];
  }),
);

/** Offices that come with others, so that nobody's career need name them. */
export const commonOffices: readonly string[] = entriesOf('leaders', 'common-office').map(phraseKey);
