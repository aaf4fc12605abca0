// The text of every lexicon in resources/lexicon, bundled into the build so that workers and packaged programs hold it.
import bodies from '../../../../resources/lexicon/bodies.txt?raw';
import honorifics from '../../../../resources/lexicon/honorifics.txt?raw';
import leaders from '../../../../resources/lexicon/leaders.txt?raw';
import places from '../../../../resources/lexicon/places.txt?raw';
import reports from '../../../../resources/lexicon/reports.txt?raw';
import roles from '../../../../resources/lexicon/roles.txt?raw';
import sayings from '../../../../resources/lexicon/sayings.txt?raw';
import slogans from '../../../../resources/lexicon/slogans.txt?raw';
import surnames from '../../../../resources/lexicon/surnames.txt?raw';
import titles from '../../../../resources/lexicon/titles.txt?raw';
import traps from '../../../../resources/lexicon/traps.txt?raw';
import verbs from '../../../../resources/lexicon/verbs.txt?raw';

/** A bundled lexicon. */
export type LexiconName =
  | 'bodies'
  | 'honorifics'
  | 'leaders'
  | 'places'
  | 'reports'
  | 'roles'
  | 'sayings'
  | 'slogans'
  | 'surnames'
  | 'titles'
  | 'traps'
  | 'verbs';

/** Lexicons by name, as written. */
export const bundledLexicons: Readonly<Record<LexiconName, string>> = {
  bodies,
  honorifics,
  leaders,
  places,
  reports,
  roles,
  sayings,
  slogans,
  surnames,
  titles,
  traps,
  verbs,
};
