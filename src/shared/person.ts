// What the library knows of an official, from all articles.
import type { Span, Standing, Suspicion } from './article';
import type { Place } from './place';
import type { FacetValue, Snippet } from './search';

/** One wording of a person's title with the span of dates it was printed in, sic and suspected places left out. */
export interface PrintedTitle {
  readonly title: string;
  /** Dates of the first and the last article that printed it; `null` when undated. */
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  readonly mentions: number;
}

/** One printed use of a title, as the end of a stretch of time; the span is the name's. */
export interface DatedUse extends Span {
  readonly articleId: string;
  /** `null` when the paper is unknown. */
  readonly publisher: string | null;
  /** `2021`, `2021-12` or `2021-12-15`. */
  readonly date: string;
  /** True when the date was inferred, or is not certain otherwise; never drawn as a certain one. */
  readonly isInferred: boolean;
}

/** From when to when a title was printed; both `null` when no article that prints it has a year. */
export interface UseSpan {
  readonly first: DatedUse | null;
  readonly last: DatedUse | null;
  /** Articles that print it, `undated` ones among them. */
  readonly articles: number;
  readonly undated: number;
}

/** A title of an official over time, sic and suspected places left out; wordings that differ in letter case alone are one. */
export interface TitleSpan extends UseSpan {
  /** The wording printed most. */
  readonly title: string;
  readonly mentions: number;
  /** The same for each paper, most articles first. */
  readonly papers: readonly PaperSpan[];
}

/** From when to when one paper printed a title. */
export interface PaperSpan extends UseSpan {
  /** `null` for articles whose paper is unknown. */
  readonly publisher: string | null;
}

/** Why a person may be two, or two may be one. */
export type Doubt =
  /** Titles far apart in rank or place, without an article that prints both. */
  | 'titles-apart'
  /** Years without a mention lie between. */
  | 'years-apart'
  /** An unmarked or short spelling that several persons could have. */
  | 'spelling'
  /** Others of this name are kept apart from this one. */
  | 'namesakes';

/** The hover card of an official. */
export interface PersonCard {
  readonly person: string;
  readonly name: string;
  readonly mentions: number;
  readonly articles: number;
  readonly publishers: number;
  readonly titles: readonly PrintedTitle[];
  /** Set when it is uncertain that this is one person; the words are the renderer's. */
  readonly uncertain: { readonly reason: Doubt; readonly evidence: readonly string[] } | null;
  /** Others of the same name, kept apart. */
  readonly namesakes: readonly FacetValue[];
  readonly standing: Standing;
}

/** One mention in its sentence. */
export interface MentionInSentence extends Place {
  readonly name: string;
  readonly title: string | null;
  readonly role: string | null;
  readonly suspicion: Suspicion | null;
  readonly sic: boolean;
  readonly standing: Standing;
  readonly rule: string;
  readonly sentence: Snippet;
}

/** A statement in its sentence; the mark of `sentence` is the words said. */
export interface StatementInSentence extends Place {
  readonly isDirect: boolean;
  readonly rule: string;
  readonly sentence: Snippet;
}

/** How two officials are tied in an article, closest first: in one list of attendants, at one event, in one article. */
export type Tie = 'list' | 'event' | 'article';

/** Who appears with an official, counted once by the closest tie of each article. */
export interface Companion {
  readonly person: string;
  readonly name: string;
  readonly articles: number;
  readonly list: number;
  readonly event: number;
  readonly article: number;
}

/** A window of an official's companions, most articles first. */
export interface CompanionList {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly Companion[];
}

/** Everything the library knows of one official. */
export interface Dossier extends PersonCard {
  /** Spellings that were joined. */
  readonly spellings: readonly string[];
  /** Places marked sic or suspected: counted, but left out of `titles`. */
  readonly doubted: readonly DoubtedTitle[];
  readonly statements: number;
  /** Titles over time: by their first printed use, undated ones last. */
  readonly career: readonly TitleSpan[];
  /** How many are named beside them; `person.companions` gives who. */
  readonly companions: number;
  /** Slogans the official is reported to say, with the number of articles. */
  readonly slogans: readonly FacetValue[];
}

/** A title or name that cannot be right, as printed. */
export interface DoubtedTitle extends Place {
  readonly name: string;
  readonly title: string | null;
  readonly suspicion: Suspicion | null;
  readonly sic: boolean;
}

/** One official in the directory. */
export interface PersonRow {
  readonly person: string;
  readonly name: string;
  readonly mentions: number;
  readonly articles: number;
  /** The title printed last; `null` when none was. */
  readonly title: string | null;
  readonly isUncertain: boolean;
  readonly standing: Standing;
}

/** A window of the directory, with the bodies and ranks it can be narrowed by. */
export interface PersonList {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly PersonRow[];
  readonly bodies: readonly FacetValue[];
  readonly ranks: readonly FacetValue[];
}
