// Which notes file belongs to an article: by identity, by its words, or by where it lies.
import type { NoteFile } from './note-file';
import { articleIdOf, type ArticleRecord, type NotedArticle, type NotedPlace } from './stored-note';

/** Files that speak of an article. */
export interface FilesFor {
  /** The same bytes or the same words. */
  readonly known: readonly NoteFile[];
  /** Another text stood at this path when the notes were made: perhaps the same article, changed. */
  readonly atPath: readonly NoteFile[];
}

/** What of an article finds its notes. */
export type ArticleKeys = Pick<NotedArticle, 'bytesSha256' | 'part' | 'wordsHash' | 'paths'>;

/** Notes files by everything they know of their article. */
export class FileLookup {
  private readonly known = new Map<string, NoteFile[]>();
  private readonly paths = new Map<string, NoteFile[]>();

  constructor(files: readonly NoteFile[]) {
    for (const file of files) {
      const { ids, wordsHashes, paths } = file.content.article;
      for (const key of [...ids, ...wordsHashes]) put(this.known, key, file);
      for (const path of paths) put(this.paths, pathKey(path, partOf(ids)), file);
    }
  }

  /** Finds the files of an article; none when it was never noted. */
  filesFor({ bytesSha256, part, wordsHash, paths }: ArticleKeys): FilesFor {
    const known = union([articleIdOf({ bytesSha256, part }), wordsHash], this.known);
    const atPath = union(
      paths.map((path) => pathKey(path, part)),
      this.paths,
    ).filter((file) => !known.includes(file));
    return { known, atPath };
  }
}

function put(map: Map<string, NoteFile[]>, key: string, file: NoteFile): void {
  const files = map.get(key);
  if (files === undefined) map.set(key, [file]);
  else if (!files.includes(file)) files.push(file);
}

function union(keys: readonly string[], map: ReadonlyMap<string, readonly NoteFile[]>): NoteFile[] {
  return [...new Set(keys.flatMap((key) => map.get(key) ?? []))];
}

/** Parts of one file share its path. */
function pathKey(path: string, part: number): string {
  return `${path}#${part}`;
}

function partOf(ids: readonly string[]): number {
  return Number(ids.at(-1)?.split('/')[1] ?? 0);
}

/** What seeing an article now adds to its record; the path that names it stands last. */
export function sightingOf(article: NotedPlace): ArticleRecord {
  return {
    ids: [articleIdOf(article)],
    wordsHashes: article.wordsHash === '' ? [] : [article.wordsHash],
    paths: [...article.paths].reverse(),
    title: article.title,
  };
}

/** Eight or more hex digits that name the file of a record; zeros when the article's bytes are unknown. */
export function recordOf(record: ArticleRecord): string {
  return record.ids[0] ?? '00000000';
}
