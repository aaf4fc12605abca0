// All notes of the reader: in memory for every question, on disk within a second.
import { ExpectedError } from '../../shared/result';
import type { Span } from '../../shared/article';
import type { AnchoredNote, Note, NoteDraft } from '../../shared/note';
import { writeAnnotation } from './annotation';
import { DailyBackup } from '../disk/daily-backup';
import { mayBeElsewhere, notesElsewhere } from './divide';
import { recordOf, sightingOf } from './file-lookup';
import { byFile, findNote, latestNotes, type Held, type NotesOfFile } from './held';
import { NoteHistory, type NoteAction } from './history';
import { newNote, placedOn, tidyTags } from './new-note';
import type { NoteFile } from './note-file';
import { NoteFolder, type FolderSetting } from './note-folder';
import { NotedArticles } from './noted-articles';
import { isGone } from './page';
import { SavedStore } from '../disk/saved-store';
import { Saver } from '../disk/saver';
import { noteOf } from './stored-note';
import type { ArticleRecord, JsonObject, NotedArticle, StoredNote } from './stored-note';

/** What the notes need from outside. */
export interface NoteSetting extends FolderSetting {
  /** Names the version whose text positions count in; it is kept with each note. */
  readonly parser: string;
}

/** What the reader changed of a note. */
export type NoteChange = Partial<Pick<Note, 'colour' | 'comment' | 'tags'>>;

/** Guards the notes folder; every answer is immediate, writes follow and are awaited by `flush`. */
export class NoteStore extends SavedStore {
  private readonly history = new NoteHistory();
  protected readonly saver: Saver<NoteFile>;
  private readonly backup: DailyBackup;
  /** Which article each file of notes is about. */
  readonly articles: NotedArticles;

  private constructor(
    private readonly folder: NoteFolder,
    private readonly setting: NoteSetting,
  ) {
    super();
    const { report } = setting;
    this.saver = new Saver(
      () => this.folder.files,
      (file, error) => report(`${file.path}: The notes could not be saved: ${String(error)}`),
    );
    this.articles = new NotedArticles(folder, () => this.saver.touch());
    this.backup = new DailyBackup(folder.dir, (error) =>
      report(`${folder.dir}: The daily backup failed: ${String(error)}`),
    );
  }

  /** Opens the notes in `dir`, which is made when missing. */
  static async open(dir: string, setting: NoteSetting): Promise<NoteStore> {
    const store = new NoteStore(await NoteFolder.open(dir, setting), setting);
    store.backup.keep(setting.clock());
    if (store.folder.files.some((file) => file.isDirty)) store.saver.touch();
    return store;
  }

  /** The live notes of an article in reading order, each at its place in the text as it stands now. */
  forArticle(article: NotedArticle): AnchoredNote[] {
    const shown = this.articles.notesOn(article).filter(({ file, note }) => this.find(note.id)?.file === file);
    const record = sightingOf(article);
    return shown
      .map(({ note, state, place }) => ({ ...noteOf(note, record), anchor: state, place }))
      .sort(inReadingOrder);
  }

  /** Makes a note on a passage of `article`. */
  create(draft: NoteDraft, article: NotedArticle): AnchoredNote {
    const note = newNote(draft, article, { created: this.moment(null), parser: this.setting.parser });
    this.put(this.fileOf(article), { before: null, after: note });
    return { ...noteOf(note, sightingOf(article)), anchor: 'exact', place: note.target.position };
  }

  /** Changes colour, comment or tags; what is not given stays. */
  update(id: string, change: NoteChange): Note {
    const { file, note } = this.live(id);
    const tags = change.tags === undefined ? note.tags : tidyTags(change.tags);
    return this.act(file, note, { ...note, ...change, tags });
  }

  /** Puts a note on another passage, or confirms the one it was found at; the first quote is kept beside it. */
  repair(id: string, span: Span, article: NotedArticle): AnchoredNote {
    const { file, note } = this.live(id);
    const place = placedOn(span, article, this.setting.parser);
    this.articles.sight(file, article);
    const repaired = this.act(file, note, { ...note, ...place });
    return { ...repaired, anchor: 'exact', place: place.target.position };
  }

  /** Paths of files with notes that may stand in another article of the same file as it is cut now. */
  pathsToDivide(): readonly string[] {
    const files = this.folder.files.filter((file) => mayBeElsewhere(file, this.setting.parser));
    return [...new Set(files.flatMap(({ content }) => content.article.paths.at(-1) ?? []))];
  }

  /**
   * Gives each note on a file to that of its articles in which its words stand; true when one changed hands. Not undoable.
   * Where it was it is taken out only once it is on some disk where it is now.
   */
  async divide(path: string, articles: readonly NotedArticle[]): Promise<boolean> {
    const files = this.folder.files.filter(({ content }) => content.article.paths.at(-1) === path);
    const found = files.flatMap((file) => notesElsewhere(file, articles).map((one) => ({ file, ...one })));
    const own = found.filter(({ file, note }) => this.find(note.id)?.file === file);
    const left = own.map(({ file, note, article, place }) => {
      const deleted = this.moment(note);
      const modified = this.moment({ modified: deleted });
      const placed = placedOn(place, article, this.setting.parser);
      this.write(this.fileOf(article), { ...note, ...placed, title: article.title, modified });
      return { file, note: { ...note, deleted, modified: deleted } };
    });
    const isKept = left.length > 0 && (await this.saver.secure()).length === 0;
    if (isKept) for (const { file, note } of left) this.write(file, note);
    return left.length > 0;
  }

  /** Removes a note; it can be restored for 30 days. */
  remove(id: string): void {
    const { file, note } = this.live(id);
    this.act(file, note, { ...note, deleted: this.moment(note) });
  }

  /** Brings a removed note back; one that is back already stays as it is. */
  restore(id: string): Note {
    const held = this.find(id);
    if (held === undefined || isGone(held.note, this.setting.clock())) throw missing(id);
    if (held.note.deleted === null) return noteOf(held.note, held.file.content.article);
    return this.act(held.file, held.note, { ...held.note, deleted: null });
  }

  /** Undoes the last action on a note; gives the note's id, or `null` when there was nothing to undo. */
  undo(): string | null {
    return this.step(this.history.back((id) => this.find(id)?.note));
  }

  /** Does again what was undone last; gives the note's id, or `null` when there was nothing. */
  redo(): string | null {
    return this.step(this.history.forward((id) => this.find(id)?.note));
  }

  /** Every live note, the latest change first, named by where its article was last seen. */
  all(): Note[] {
    return this.stored()
      .map(({ file, note }) => noteOf(note, file.content.article))
      .sort(latestFirst);
  }

  /** Notes that were removed and can still be restored, the latest first. */
  removed(): Note[] {
    return latestNotes(this.folder.files)
      .filter(({ note }) => note.deleted !== null && !isGone(note, this.setting.clock()))
      .map(({ file, note }) => noteOf(note, file.content.article))
      .sort(latestFirst);
  }

  /** Takes in a notes file that changed on disk; true when notes may differ now. */
  async reload(path: string): Promise<boolean> {
    const hasChanged = await this.folder.reload(path);
    if (hasChanged) this.saver.touch();
    return hasChanged;
  }

  /** Flushes and stops; the store must not be used afterwards. */
  async close(): Promise<void> {
    await this.saver.close();
    await this.backup.idle();
  }

  /** Live notes as they are kept, by file; for checks. */
  byFile(): readonly NotesOfFile[] {
    return byFile(this.stored());
  }

  /** A note's annotation as it stands on disk; `null` when there is no such note. */
  annotation(id: string): JsonObject | null {
    const held = this.find(id);
    return held === undefined ? null : writeAnnotation(held.note);
  }

  /** Takes in a note made elsewhere under its own id; false when the store has it as new or newer. A removed note comes back. Not undoable. */
  adopt(note: StoredNote, record: ArticleRecord): boolean {
    const held = this.find(note.id);
    if (held !== undefined && held.note.deleted === null && held.note.modified >= note.modified) return false;
    const file = held?.file ?? this.fileOfRecord(record);
    const gone = held?.note ?? file.content.graves.get(note.id);
    const modified = gone === undefined || gone.modified < note.modified ? note.modified : this.moment(gone);
    this.write(file, { ...note, modified, deleted: null });
    return true;
  }

  private step(wanted: StoredNote | null): string | null {
    const held = wanted === null ? undefined : this.find(wanted.id);
    if (wanted === null || held === undefined) return null;
    const modified = this.moment(held.note);
    this.write(held.file, { ...wanted, modified, deleted: wanted.deleted === null ? null : modified });
    return wanted.id;
  }

  private act(file: NoteFile, before: StoredNote, changed: StoredNote): Note {
    return this.put(file, { before, after: { ...changed, modified: this.moment(before) } });
  }

  private put(file: NoteFile, action: NoteAction): Note {
    this.write(file, action.after);
    this.history.push(action);
    return noteOf(action.after, file.content.article);
  }

  private write(file: NoteFile, note: StoredNote): StoredNote {
    const graves = new Map(file.content.graves);
    graves.delete(note.id);
    file.change({ ...file.content, notes: new Map(file.content.notes).set(note.id, note), graves });
    this.saver.touch();
    this.backup.keep(this.setting.clock());
    return note;
  }

  /** Later than the clock's last answer and than the note's last change, so that order never depends on the clock. */
  private moment(note: Pick<StoredNote, 'modified'> | null): string {
    const least = note === null ? 0 : Date.parse(note.modified) + 1;
    return new Date(Math.max(this.setting.clock().getTime(), least)).toISOString();
  }

  private fileOf(article: NotedArticle): NoteFile {
    this.forArticle(article);
    const [file] = this.folder.filesFor(article).known;
    return file ?? this.folder.create(sightingOf(article), article.bytesSha256);
  }

  private fileOfRecord(record: ArticleRecord): NoteFile {
    const known = this.folder.files.find(({ content: { article } }) =>
      record.ids.length > 0
        ? record.ids.some((id) => article.ids.includes(id))
        : record.paths.some((path) => article.paths.includes(path)),
    );
    return known ?? this.folder.create(record, recordOf(record));
  }

  private find(id: string): Held | undefined {
    return findNote(this.folder.files, id);
  }

  private stored(): Held[] {
    return latestNotes(this.folder.files).filter(({ note }) => note.deleted === null);
  }

  private live(id: string): Held {
    const held = this.find(id);
    if (held === undefined || held.note.deleted !== null) throw missing(id);
    return held;
  }
}

function missing(id: string): ExpectedError {
  return new ExpectedError('not-found', `There is no note ${id}.`);
}

function inReadingOrder(a: AnchoredNote, b: AnchoredNote): number {
  return (a.place ?? a.target.position).start - (b.place ?? b.target.position).start || (a.id < b.id ? -1 : 1);
}

function latestFirst(a: Note, b: Note): number {
  return a.modified === b.modified ? (a.id < b.id ? -1 : 1) : a.modified < b.modified ? 1 : -1;
}
