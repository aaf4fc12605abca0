import type { SearchIndex } from '../../search/search-index';
import type { Catalogue } from './catalogue';
import type { CatalogueLog } from './catalogue-log';
import type { FileRecord, NewEntry } from '../entry';
import type { Frame } from './frame';
import { detailOf } from './lean';
import type { ReadFile } from '../reading/read-article-file';
import { isStray } from '../reading/readings';
import type { RootCounts } from '../scan/roots';

interface Parts {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  readonly log: CatalogueLog;
  readonly counts: RootCounts;
  readonly onError: (error: unknown) => void;
}

/** Old and new identity of an article whose file changed. */
type Replaced = readonly [from: string, to: string];

/** Takes files into catalogue, index and log; of two readings of one file the one that began later holds. */
export class Recorder {
  private last = 0;
  /** When the reading began that gave what is known of a file. */
  private readonly readAt = new Map<string, number>();

  constructor(private readonly parts: Parts) {}

  /** The moment of a reading that begins now: later than every one before. */
  begin(): number {
    this.last += 1;
    return this.last;
  }

  /**
   * Takes in what was read since `began`, all at once, and drops `gone` and files that were gone when they were read.
   * Answers the articles that left because their file changed; `null` when nothing was different.
   */
  record(files: readonly ReadFile[], began: number, gone: readonly string[] = []): readonly Replaced[] | null {
    const isNewest = (path: string): boolean => (this.readAt.get(path) ?? 0) <= began;
    const read = files.filter((file) => isNewest(file.path));
    const present = read.filter((file) => !isGone(file));
    const dropped = [...gone.filter(isNewest), ...read.filter(isGone).map((file) => file.path)];
    for (const { path } of read) this.readAt.set(path, began);
    const before = present.map(({ path }) => this.idsOf(path));
    const frames = [...present.flatMap((file) => this.take(file)), ...dropped.flatMap((path) => this.drop(path))];
    if (frames.length === 0) return null;
    for (const n of this.parts.catalogue.settle()) this.parts.index.remove(n);
    this.save(frames);
    const pairs = present.flatMap(({ path }, at) => pairUp(before[at] ?? [], this.idsOf(path)));
    return pairs.filter(([from]) => this.parts.catalogue.find(from) === undefined);
  }

  private take(file: ReadFile): readonly Frame[] {
    const { catalogue, index, counts } = this.parts;
    const frames: Frame[] = [];
    const articles = file.articles.map((article) => {
      const known = catalogue.numberOf(article.entry.id);
      if (known !== undefined && !this.isReadAnew(known, file.reading)) {
        if (!index.has(known)) index.add(known, article.words);
        if (catalogue.details.isLost(known)) frames.push(this.mend(known, article.entry));
        return known;
      }
      const n = catalogue.nextNumber();
      const entry = { ...article.entry, n };
      index.add(n, article.words);
      frames.push({ kind: 'article', entry });
      catalogue.addEntry(entry);
      if (known !== undefined) frames.push(...this.replace(known, n));
      return n;
    });
    const { path, size, mtimeMs, sha256, issues, reading } = file;
    const record: FileRecord = { path, size, mtimeMs, sha256, issues, reading, articles };
    const known = catalogue.files.get(path);
    if (JSON.stringify(known) === JSON.stringify(record)) return frames;
    counts.change(path, articles.length - (known?.articles.length ?? 0));
    catalogue.recordFile(record);
    return [...frames, { kind: 'file', file: record }];
  }

  /** True when a known article was read another way than before, and that one is not the way it is to be read. */
  private isReadAnew(n: number, reading: string): boolean {
    const { catalogue } = this.parts;
    if (catalogue.entries.get(n)?.reading === reading) return false;
    return catalogue.pathsOf(n).every((path) => {
      const file = catalogue.files.get(path);
      return file === undefined || isStray(catalogue, file);
    });
  }

  /** Lets every file that holds an article hold it as it was read now, under its new number. */
  private replace(known: number, n: number): readonly Frame[] {
    const { catalogue } = this.parts;
    return catalogue.pathsOf(known).flatMap((path): Frame[] => {
      const before = catalogue.files.get(path);
      if (before === undefined) return [];
      const file = { ...before, articles: before.articles.map((one) => (one === known ? n : one)) };
      catalogue.recordFile(file);
      return [{ kind: 'file', file }];
    });
  }

  /** Keeps anew what was damaged in the log. */
  private mend(n: number, read: NewEntry): Frame {
    const entry = { ...read, n };
    this.parts.catalogue.details.hold(n, detailOf(entry));
    return { kind: 'article', entry };
  }

  private drop(path: string): readonly Frame[] {
    const { catalogue, counts } = this.parts;
    const known = catalogue.files.get(path);
    if (known === undefined) return [];
    counts.change(path, -known.articles.length);
    catalogue.dropFile(path);
    return [{ kind: 'drop', path }];
  }

  /** What was recorded is there after a kill; a disk that is full costs the next start some reading, nothing more. */
  private save(frames: readonly Frame[]): void {
    try {
      this.parts.log.append(frames);
    } catch (error) {
      this.parts.onError(error);
    }
  }

  private idsOf(path: string): readonly string[] {
    const numbers = this.parts.catalogue.files.get(path)?.articles ?? [];
    return numbers.flatMap((n) => this.parts.catalogue.entries.get(n)?.id ?? []);
  }
}

function isGone(file: ReadFile): boolean {
  return file.issues.some((issue) => issue.code === 'gone');
}

/** Old and new identity of each article of a file whose bytes changed. */
function pairUp(before: readonly string[], after: readonly string[]): Replaced[] {
  return before.flatMap((from, part) => {
    const to = after[part];
    return to === undefined || to === from ? [] : [[from, to] as const];
  });
}
