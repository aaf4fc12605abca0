// What the library as a whole says of itself.
import type { Article, DatedFact, Issue, SloganKind, Span, Standing, Suspicion } from './article';
import type { AnchoredNote } from './note';
import type { FacetValue, Facets, ShelfCounts, Snippet } from './search';

/** One folder or single file the reader added. */
export interface LibraryRoot {
  readonly path: string;
  readonly name: string;
  readonly articles: number;
  /** False when it cannot be found at the moment; its articles are kept. */
  readonly present: boolean;
}

/** What the library pane shows: roots and facets over visible blocks, each with the number of articles. */
export interface LibrarySummary extends Facets, ShelfCounts {
  readonly articles: number;
  readonly notes: number;
  readonly problems: number;
  readonly roots: readonly LibraryRoot[];
}

/** A collection, and whether the article asked about is in it. */
export interface CollectionState {
  readonly collection: string;
  readonly name: string;
  readonly isIn: boolean;
}

/** How far the engine is with reading the library. */
export interface Progress {
  readonly phase: 'idle' | 'listing' | 'reading' | 'paused' | 'saving' | 'cancelled';
  /** Files read since this run began, of `total` that were new or changed. */
  readonly done: number;
  readonly total: number;
  /** Their bytes. */
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Whole seconds until all is read, judged by the last ones; `null` while that cannot be said. */
  readonly secondsLeft: number | null;
  /** A file that is read about now. */
  readonly file: string | null;
  readonly articles: number;
  readonly problems: number;
}

/** Progress of a library where nothing goes on. */
export const idleProgress: Progress = {
  phase: 'idle',
  done: 0,
  total: 0,
  doneBytes: 0,
  totalBytes: 0,
  secondsLeft: null,
  file: null,
  articles: 0,
  problems: 0,
};

/** Something on disk that needs a look. */
export type Problem = (FileProblem | LexiconProblem) & {
  readonly path: string;
  /** The reader does not want to hear of it; it is not counted. */
  readonly isIgnored: boolean;
};

/** A file of the library that could not be read as it should. */
export interface FileProblem {
  readonly kind: 'file';
  readonly issues: readonly Issue[];
}

/** A lexicon of the reader's own that is not used, or not whole; it is read when the program starts, so there is no retry before. */
export interface LexiconProblem {
  readonly kind: 'lexicon';
  /** `unreadable`: the file, or the folder of all of them; `lines`: some lines say nothing, the others are used. */
  readonly code: 'unreadable' | 'lines';
  /** The lines that are not used, from 1; none where nothing could be read. */
  readonly lines: readonly number[];
  /** One English sentence for logs. */
  readonly message: string;
}

/** Everything a pane needs to show one article. */
export interface ArticleView {
  readonly article: Article;
  /** Sentences of every block, in order; they never cross a block. */
  readonly sentences: readonly Span[];
  readonly notes: readonly AnchoredNote[];
  readonly isRead: boolean;
  readonly isStarred: boolean;
  /** The event it reports; `null` for none. */
  readonly happening: { readonly key: string; readonly label: string } | null;
  /** Number of other articles in its file: more than none in a digest. */
  readonly siblings: number;
  /** Other paths with the same words under other bytes, e.g. a re-encoded copy. */
  readonly copies: readonly string[];
  /** The PDF of scanned pages whose text this is; `null` for any other article. */
  readonly facsimile: string | null;
}

/** A place in an article that some list points to. */
export interface Place extends Span {
  readonly articleId: string;
  readonly articleTitle: string;
  readonly publisher: string | null;
  readonly date: DatedFact | null;
}

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

/** A window of a list whose whole length is known. */
export interface Paged<T> {
  readonly items: readonly T[];
  /** Offset to ask for next, in articles; `null` at the end. */
  readonly next: number | null;
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

/** One wording of a slogan. */
export interface SloganVariant {
  readonly text: string;
  /** Words that differ from the most printed wording, as offsets into `text`. */
  readonly differs: readonly Span[];
  /** The wording word by word in columns all variants share; `null` where it has no word. Offsets into `text`. */
  readonly columns: readonly (Span | null)[];
  readonly places: readonly SloganPlace[];
}

/** Where a wording stands and who says it there. */
export interface SloganPlace extends Place {
  /** The official it is ascribed to; `null`: the paper prints it. */
  readonly speaker: { readonly person: string; readonly name: string } | null;
  readonly standing: Standing;
  readonly rule: string;
}

/** The card of a slogan: its wordings side by side. */
export interface SloganCard {
  readonly slogan: string;
  readonly kind: SloganKind;
  readonly event: string | null;
  readonly mentions: number;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly variants: readonly SloganVariant[];
  readonly speakers: readonly FacetValue[];
  /** Other slogans that share a run of words with this one, the longest run first. */
  readonly sharedFormulas: readonly SharedFormula[];
  /** Places that print a wording of four words and more without marks or cue; found by the exact words, not counted. */
  readonly unmarked: readonly SloganPlace[];
  readonly standing: Standing;
}

/** A run of words that another slogan has too; the two stay two slogans. */
export interface SharedFormula {
  readonly slogan: string;
  readonly kind: SloganKind;
  readonly event: string | null;
  /** The other slogan's wording that shares the words. */
  readonly text: string;
  /** The shared words, as offsets into `text`. */
  readonly formula: Span;
  /** This slogan's wording that shares them. */
  readonly ownText: string;
  /** The shared words, as offsets into `ownText`. */
  readonly ownFormula: Span;
}

/** One slogan in the index. */
export interface SloganRow {
  readonly slogan: string;
  /** The wording printed most. */
  readonly text: string;
  readonly kind: SloganKind;
  readonly event: string | null;
  readonly variants: number;
  readonly mentions: number;
  readonly articles: number;
  readonly publishers: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  readonly standing: Standing;
}

/** A window of the slogan index. */
export interface SloganList {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly SloganRow[];
  readonly kinds: readonly FacetValue[];
}

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

/** One other article in which a passage stands too. */
export interface PassagePlace extends Place {
  /** 0 to 1. */
  readonly score: number;
  readonly snippet: Snippet;
}
