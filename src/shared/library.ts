// What the library as a whole says of itself.
import type { Article, Issue, Span } from './article';
import type { AnchoredNote } from './note';
import type { Facets, ShelfCounts } from './search';

/** One folder or single file the reader added. */
export interface LibraryRoot {
  readonly path: string;
  readonly name: string;
  readonly articles: number;
  /** False when it cannot be found at the moment; its articles are kept. */
  readonly present: boolean;
  /** Folders below it whose drives cannot be found at the moment; their articles are kept. */
  readonly away: readonly string[];
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
  /** `stopping` until what is in hand when the reader cancels is done, then `cancelled`. */
  readonly phase: 'idle' | 'listing' | 'reading' | 'paused' | 'saving' | 'stopping' | 'cancelled';
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
export type Problem = (FileProblem | LexiconProblem | CacheProblem | NotesProblem) & {
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

/** Nothing is lost and every answer is whole, but what is read is not kept for the next start; `path` is the cache's folder. */
export interface CacheProblem {
  readonly kind: 'cache';
  /** `held`: another program writes in it; `read-only`: it may not be written; `full`: no room; `unusable`: any other reason. */
  readonly code: 'held' | 'read-only' | 'full' | 'unusable';
  /** Number of the process that writes in it; 0 where nobody does. */
  readonly holder: number;
  /** One English sentence that says what to do, for logs and the command line. */
  readonly message: string;
}

/** The notes folder at `path` takes nothing: what is written meanwhile waits elsewhere, and goes to it once it can. */
export interface NotesProblem {
  readonly kind: 'notes';
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
