// A note as the notes folder keeps it: what the program shows, and everything needed to find and write it again.
import type { Article } from '../../shared/article';
import type { Lineage } from '../disk/lineage';
import type { Note, NoteColour, NoteTarget } from '../../shared/note';

/** A JSON object as read, nothing assumed of it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What the notes need to know of an article; an `Article` is one. */
export type NotedArticle = Pick<Article, 'bytesSha256' | 'part' | 'wordsHash' | 'paths' | 'title' | 'text'>;

/** Where an article stands and what it is known by. */
export type NotedPlace = Omit<NotedArticle, 'text'>;

/** One annotation of one file. */
export interface StoredNote {
  /** `urn:uuid:…`, for life; a foreign annotation keeps the id it came with. */
  readonly id: string;
  /** IRI of what it was made on: `urn:sha256:<hex>`, for one part of a file `urn:sha256:<hex>#<part>`; foreign ones differ. */
  readonly source: string;
  /** Path of the article when the note was made; empty when unknown. */
  readonly path: string;
  readonly title: string;
  readonly target: NoteTarget;
  /** The quote as the reader first selected it; repairs change `target`, never this. */
  readonly selected: string;
  readonly colour: NoteColour;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly created: string;
  /** Also moves on when the note is removed or restored: of two copies of a note the later one holds. */
  readonly modified: string;
  /** Version of the parser whose text the position counts in; empty when unknown. */
  readonly parser: string;
  /** Passages that resembled the quote when the note was made; `null` when nobody looked. */
  readonly lookAlikes: readonly string[] | null;
  /** When the reader removed it, ISO 8601 UTC; `null` for a live note. */
  readonly deleted: string | null;
  /** The note of which this is another version, that was changed elsewhere at the same time; `null` for any other. */
  readonly otherOf: string | null;
  /** The values its fields have had, as it was read; writing it takes it on. */
  readonly lineage: Lineage;
  /** The annotation as last read, so that what Tre does not know survives. */
  readonly raw: JsonObject;
}

/** What one notes file knows of its article. */
export interface ArticleRecord {
  /** Every identity seen, oldest first; the last is the current one. */
  readonly ids: readonly string[];
  readonly wordsHashes: readonly string[];
  /** Every path seen, oldest first. */
  readonly paths: readonly string[];
  readonly title: string;
}

/** Identity of an article as the rest of the program writes it: `<sha256>` or `<sha256>/<part>`. */
export function articleIdOf(article: Pick<NotedArticle, 'bytesSha256' | 'part'>): string {
  return article.part === 0 ? article.bytesSha256 : `${article.bytesSha256}/${article.part}`;
}

/** An identity as an IRI. */
export function sourceOf(articleId: string): string {
  return `urn:sha256:${articleId.replace('/', '#')}`;
}

/** The identity an IRI stands for; `null` for any other IRI. */
export function articleIdIn(source: string): string | null {
  const match = /^urn:sha256:([0-9a-f]{64})(?:#(\d+))?$/i.exec(source);
  if (match?.[1] === undefined) return null;
  return match[2] === undefined ? match[1].toLowerCase() : `${match[1].toLowerCase()}/${match[2]}`;
}

/** The note as the program shows it, named by where its article was last seen. */
export function noteOf(stored: StoredNote, article: ArticleRecord): Note {
  const { id, target, colour, comment, tags, created, modified, otherOf } = stored;
  return {
    id,
    articleId: article.ids.at(-1) ?? articleIdIn(stored.source) ?? '',
    articleTitle: article.title === '' ? stored.title : article.title,
    path: article.paths.at(-1) ?? stored.path,
    target,
    colour,
    comment,
    tags,
    created,
    modified,
    otherOf,
  };
}
