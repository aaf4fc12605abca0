// Words around a quotation that tell whether it is a slogan, of which kind, and who says it.
import type { SloganKind } from '../../../shared/article';
import { lexiconKeys, lexiconTable } from './lexicon';

/** What a cue announces; the last four announce no slogan. */
export type Cue = SloganKind | 'document' | 'speech' | 'blame' | 'label';

/** Cues with what they announce. The cue nearest to the quotation decides. */
export const cues = lexiconTable<Cue>('slogans', [
  ['theme', 'theme'],
  ['motto', 'motto'],
  ['doctrine', 'doctrine'],
  ['campaign', 'campaign'],
  ['saying', 'saying'],
  ['document', 'document'],
  ['speech', 'speech'],
  ['blame', 'blame'],
  ['label', 'label'],
]);

/** Words that may not stand between a cue and its quotation: with them the cue belongs to another clause. */
export const breakers = lexiconKeys('slogans', 'breaker');

/** Leaders whose words are quoted as sayings ("Bác Hồ dạy: …"). */
export const sayers = lexiconTable<true>('slogans', [['sayer', true]]);

/** Words that may stand between such a leader and the quotation. */
export const sayingVerbs = lexiconKeys('slogans', 'saying-verb');

/** Words that make a year or month of something a campaign when the quotation begins with them. */
export const campaignOpenings = lexiconKeys('slogans', 'campaign-opening');

/** Units after a figure that make it a quantity, not a formula like "4 tốt". */
export const quantityUnits = lexiconKeys('slogans', 'quantity-unit');

/** Whole quotations that are terms of reproach. */
export const negativeTerms = lexiconTable<true>('slogans', [['negative-term', true]]);

/** Words of complaints and accusations: a quotation that holds one proclaims nothing. */
export const negativeWords = lexiconKeys('slogans', 'negative-word');

/** Verbs of saying, asking and wishing whose subject speaks. */
export const reportingVerbs = lexiconTable<true>('slogans', [['reporting', true]]);

/** Verbs between an official and the words they gave or are quoted with ("… đã trao tặng “…”"). */
export const givingVerbs = lexiconTable<true>('slogans', [['giving', true]]);
