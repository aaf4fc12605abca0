import { extendLexicon } from '../../recognise/lexicon/lexicon';
// Loads every table that lines can be added to.
import '../../recognise/recognise';
import type { OwnLexicons, UnusedLine } from './own-lexicons';

const taken = new Map<string, readonly UnusedLine[]>();

/** Adds lexicons to what this thread recognises by, once; gives the lines that cannot be used. */
export function takeOwnLexicons({ files, stamp }: Pick<OwnLexicons, 'files' | 'stamp'>): readonly UnusedLine[] {
  const known = taken.get(stamp);
  if (known !== undefined) return known;
  const unused = files.flatMap(({ name, text }) => extendLexicon(name, text).map((line) => ({ name, ...line })));
  taken.set(stamp, unused);
  return unused;
}
