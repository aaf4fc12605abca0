// The notes folder: reads every file at the start, recovers what a crash left half-way, names new files.
import { unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { noteFileEnding, noteFileName } from './file-name';
import { mergePages } from './merge';
import { FileLookup, type ArticleKeys, type FilesFor } from './file-lookup';
import { noteFileKind, type NoteFile } from './note-file';
import { blankPage, isOurs, newPage, parsePage, type Page } from './page';
import { MergedFile, type FileSetting } from '../disk/merged-file';
import { namesIn } from '../disk/names-in';
import { readIfThere, setAside } from '../disk/read-file';
import { putAway } from '../disk/sync-copies';
import type { Aside } from '../disk/aside';
import type { ArticleRecord } from './stored-note';
import { pendingFile } from '../disk/write-atomic';

/** What the folder needs from outside. */
export interface FolderSetting {
  readonly clock: () => Date;
  /** Hears, in one English sentence that begins with the path, of a file that was set aside or could not be read or written. */
  readonly report: (message: string) => void;
  readonly aside?: Aside | undefined;
}

/** Guards the set of notes files of one folder. */
export class NoteFolder {
  private readonly byName = new Map<string, NoteFile>();
  /** Names on disk that are not ours to write. */
  private readonly taken = new Set<string>();

  private lookup: FileLookup | null = null;
  private readonly fileSetting: FileSetting<Page>;

  private constructor(
    readonly dir: string,
    private readonly setting: FolderSetting,
  ) {
    this.fileSetting = {
      clock: setting.clock,
      aside: setting.aside,
      report: (path, message) => setting.report(`${path}: ${message}`),
      replaced: (before, after) => {
        if (before.article !== after.article) this.lookup = null;
      },
    };
  }

  /** Reads all notes files of `dir`, which is made when missing; one that cannot be reached holds none as yet. */
  static async open(dir: string, setting: FolderSetting): Promise<NoteFolder> {
    const folder = new NoteFolder(dir, setting);
    const names = (await namesIn(dir, setting.report)) ?? [];
    for (const name of names.filter((one) => one.endsWith(noteFileEnding) && !one.startsWith('.'))) {
      await folder.load(name);
    }
    for (const name of names) await folder.recover(name);
    for (const name of setting.aside?.names ?? []) folder.takeInAside(name);
    await folder.takeInCopies();
    return folder;
  }

  get files(): readonly NoteFile[] {
    return [...this.byName.values()];
  }

  /** The notes files of an article, without a look at each. */
  filesFor(article: ArticleKeys): FilesFor {
    this.lookup ??= new FileLookup(this.files);
    return this.lookup.filesFor(article);
  }

  /** A new file for an article, not on disk until it is saved. */
  create(record: ArticleRecord, bytesSha256: string): NoteFile {
    let copy = 1;
    let name = noteFileName(record.title, bytesSha256);
    while (this.byName.has(name) || this.taken.has(name)) name = noteFileName(record.title, bytesSha256, (copy += 1));
    return this.add(name, newPage(record), null);
  }

  /** Takes in a file another program changed or made; true when notes may differ now. */
  async reload(path: string): Promise<boolean> {
    const name = basename(path);
    if (!name.endsWith(noteFileEnding) || name.startsWith('.')) return false;
    const known = this.byName.get(name);
    if (known !== undefined) return known.reload();
    const hasChanged = await this.load(name);
    if (hasChanged) await this.takeInCopies();
    return hasChanged;
  }

  /** Joins files of one page, of which a sync tool made copies under names of its own; the copies go to the backups. */
  private async takeInCopies(): Promise<void> {
    const pages = new Map<string, string>();
    // A name we gave is the shortest: tools put something into it.
    for (const name of [...this.byName.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
      const copy = this.byName.get(name);
      const page = copy?.content.id ?? '';
      const first = pages.get(page);
      if (first === undefined || !isOurs(page)) pages.set(page, name);
      else if (copy !== undefined) await this.takeInCopy(first, copy);
    }
  }

  private async takeInCopy(first: string, copy: NoteFile): Promise<void> {
    const file = this.byName.get(first);
    if (file === undefined) return;
    const name = basename(copy.path);
    try {
      file.change(mergePages(file.content, copy.content));
      await file.save();
      await putAway(this.dir, name);
      this.byName.delete(name);
      this.lookup = null;
    } catch (error) {
      // It stays a file like any other, whose notes are shown; the next start tries again.
      this.setting.report(`${copy.path}: The copy could not be taken in: ${String(error)}`);
    }
  }

  /** Takes in a file that waits for its place in the folder. */
  private takeInAside(name: string): void {
    if (!name.endsWith(noteFileEnding)) return;
    const known = this.byName.get(name);
    const file = known ?? this.add(name, blankPage, null);
    if (!file.takeInAside() && known === undefined) this.byName.delete(name);
    this.lookup = null;
  }

  private add(name: string, page: Page, onDisk: string | null): NoteFile {
    const file = new MergedFile(join(this.dir, name), page, onDisk, noteFileKind, this.fileSetting);
    this.byName.set(name, file);
    this.lookup = null;
    return file;
  }

  private async load(name: string): Promise<boolean> {
    const path = join(this.dir, name);
    try {
      const content = await readIfThere(path);
      if (content === null) return false;
      const page = parsePage(content);
      if (page !== null) {
        this.taken.delete(name);
        this.add(name, page, content);
        return true;
      }
      const aside = await setAside(path, this.setting.clock());
      this.setting.report(`${path}: The file cannot be read; it was kept as ${aside}.`);
    } catch (error) {
      this.taken.add(name);
      this.setting.report(`${path}: The file cannot be opened: ${String(error)}`);
    }
    return false;
  }

  /** A complete file that never reached its place holds notes its owner may have lost; a partial one holds nothing sure. */
  private async recover(name: string): Promise<void> {
    const pending = pendingFile(name);
    if (pending?.isAbandoned !== true || !pending.of.endsWith(noteFileEnding)) return;
    const path = join(this.dir, name);
    const page = parsePage((await readIfThere(path)) ?? '');
    if (page !== null) {
      const file = this.byName.get(pending.of);
      if (file === undefined) this.add(pending.of, page, null).change(page);
      else file.change(mergePages(file.content, page));
      await this.byName.get(pending.of)?.save();
    }
    await unlink(path);
  }
}
