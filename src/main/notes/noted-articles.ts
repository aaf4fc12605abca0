import { anchorIn } from '../anchor/anchor';
import type { Anchored } from '../anchor/anchored';
import { readText } from '../anchor/sought';
import { sightingOf } from './file-lookup';
import { followerOf } from './follower';
import { liveNotes, type Held } from './held';
import { mergeRecords } from './merge';
import type { NoteFile } from './note-file';
import type { NoteFolder } from './note-folder';
import { articleIdOf, type NotedArticle, type NotedPlace } from './stored-note';

/** Keeps notes files with their articles, whose files are changed, moved and renamed. */
export class NotedArticles {
  /** `onSighted` is called when a file has learnt something of its article. */
  constructor(
    private readonly folder: NoteFolder,
    private readonly onSighted: () => void,
  ) {}

  /** The live notes in the files of an article, each looked for in its text; the files hear where it stands now. */
  notesOn(article: NotedArticle): readonly (Held & Anchored)[] {
    const read = readText(article.text);
    const { known, atPath } = this.folder.filesFor(article);
    return [...known, ...atPath].flatMap((file) => {
      const notes = liveNotes(file).map((note) => ({ file, note, ...anchorIn(read, note.target, note) }));
      const isSame =
        known.includes(file) ||
        file.content.article.title === article.title ||
        notes.some(({ state }) => state !== 'lost');
      if (isSame) this.sight(file, article);
      // Another piece that once lay at this path has its own notes; they are shown only where nothing better is known.
      return isSame || known.length === 0 ? notes : [];
    });
  }

  /** Notes in a file where its article stands now, and what it is known by. */
  sight(file: NoteFile, article: NotedPlace): void {
    const record = mergeRecords(file.content.article, sightingOf(article));
    if (JSON.stringify(record) === JSON.stringify(file.content.article)) return;
    file.change({ ...file.content, article: record });
    this.onSighted();
  }

  /** Hears where an article stands now whose file changed: notes on its words are its own, not those of what stands where it stood. */
  follow(article: NotedPlace): void {
    for (const file of this.folder.filesFor(article).known) this.sight(file, article);
  }

  /** As `follow`, of an article that another file holds now: notes on it as it was seen last, under the identity `from`, go along. */
  followTo(from: string, article: NotedPlace): void {
    this.follow(article);
    const left = this.folder.files.filter(({ content }) => content.article.ids.at(-1) === from);
    for (const file of left) {
      const isElsewhere = !file.content.article.paths.some((path) => article.paths.includes(path));
      if (isElsewhere) this.sight(file, article);
    }
  }

  /** Paths at which an article was noted that has other bytes now: `isKnown` tells the identities there are. */
  strayPaths(isKnown: (id: string) => boolean): readonly string[] {
    const strays = this.folder.files.filter((file) => isStray(file, isKnown));
    return [...new Set(strays.flatMap(({ content }) => content.article.paths.at(-1) ?? []))];
  }

  /**
   * Finds among all articles of a file as it is now those that notes of an earlier version of it are about; true when
   * some were found.
   */
  settle(path: string, articles: readonly NotedArticle[]): boolean {
    for (const article of articles) this.follow(article);
    const now = new Set(articles.map(articleIdOf));
    const strays = this.folder.files.filter(
      (file) => isStray(file, (id) => now.has(id)) && file.content.article.paths.at(-1) === path,
    );
    const followers = strays.map((file) => ({ file, article: followerOf(file, articles) }));
    for (const { file, article } of followers) if (article !== null) this.sight(file, article);
    return followers.some(({ article }) => article !== null);
  }
}

/** True for notes on an article that is not there as it was seen last. */
function isStray({ content }: NoteFile, isKnown: (id: string) => boolean): boolean {
  const last = content.article.ids.at(-1);
  return last !== undefined && !isKnown(last);
}
