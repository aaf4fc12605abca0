// A reader's highlight with optional comment, as the program handles it (on disk: W3C Web Annotations).
import type { Span } from './article';

/** Whether a note's words were found again, and how surely. */
export type AnchorState = 'exact' | 'moved' | 'unsure' | 'lost';

/** The highlighter colours; never the search hit's yellow. */
export const noteColours = ['rose', 'green', 'blue', 'orange'] as const;
export type NoteColour = (typeof noteColours)[number];

/** What the note was made on, kept with it for life. */
export interface NoteTarget {
  readonly position: Span;
  /** The words themselves, as they stand in `Article.text`. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The whole paragraph around the quote. */
  readonly paragraph: string;
}

/** One note of one article. */
export interface Note {
  /** `urn:uuid:…`, for life. */
  readonly id: string;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly path: string;
  readonly target: NoteTarget;
  readonly colour: NoteColour;
  /** Markdown; empty for a bare highlight. */
  readonly comment: string;
  readonly tags: readonly string[];
  /** ISO 8601 UTC. */
  readonly created: string;
  readonly modified: string;
  /** The note of which this is another version: it was changed in two places at once, and both are kept. */
  readonly otherOf: string | null;
}

/** A note with the place it has in the text as it stands now. */
export interface AnchoredNote extends Note {
  readonly anchor: AnchorState;
  /** Where the note stands now; `null` when lost. */
  readonly place: Span | null;
}

/** What a reader says when making a note. */
export interface NoteDraft {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly colour: NoteColour;
  readonly comment: string;
  readonly tags: readonly string[];
}
