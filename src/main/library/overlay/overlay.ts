import type { RuleBook } from '../../corrections/rule-book';
import type { SloganFamilies } from '../../recognise/slogans/families';
import type { People } from '../people/people';
import type { Anchors } from './anchors';

/** What turns an article as read into the article as shown. */
export interface Overlay {
  readonly book: RuleBook;
  readonly anchors: Anchors;
  readonly people: People;
  readonly families: SloganFamilies;
}
