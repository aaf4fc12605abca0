// What the library knows of an event, from all its reports.
import type { DatedFact, Span, Standing } from './article';
import type { Place } from './place';
import type { SloganRow } from './slogan';

/** Who stood where in one report of an event. */
export interface Attendance {
  readonly articleId: string;
  /** 1 for the first of the list; `null` when named outside any list. */
  readonly place: number | null;
  readonly title: string | null;
  readonly role: string | null;
  readonly span: Span;
  readonly standing: Standing;
  readonly rule: string;
}

/** One official of an event, with the reports that name them and those that give a list without them. */
export interface Attendant {
  readonly person: string;
  readonly name: string;
  readonly reports: readonly Attendance[];
  /** Articles of the event that hold a list of attendants and do not name this one. */
  readonly missingFrom: readonly string[];
}

/** Everything the library has of one event. */
export interface EventPage {
  readonly event: string;
  readonly label: string;
  /** Date that most reports give for it; `null` when none does. */
  readonly date: DatedFact | null;
  readonly articles: readonly Place[];
  /** By their place in the lists, then by mentions. */
  readonly attendants: readonly Attendant[];
  readonly slogans: readonly SloganRow[];
}
