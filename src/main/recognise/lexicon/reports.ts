// Verbs that report what somebody says, and the words of time that may stand before them.
import { lexiconKeys, lexiconTable } from './lexicon';

/** `say` takes what is said as its object; `address` ("phát biểu") needs a mark or a conjunction before it. */
export type ReportKind = 'say' | 'address';

/** Verbs of reporting. */
export const reportVerbs = lexiconTable<ReportKind>('reports', [
  ['address', 'address'],
  ['say', 'say'],
]);

/** Words that dates and times of day are made of. */
export const timeWords = lexiconKeys('reports', 'time');
