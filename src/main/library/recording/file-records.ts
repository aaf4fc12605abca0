import type { SearchIndex } from '../../search/search-index';
import type { Catalogue } from '../catalogue/catalogue';
import type { CatalogueLog } from '../catalogue/catalogue-log';
import type { Frame } from '../catalogue/frame';
import type { FileRecord } from '../entry';
import type { RootCounts } from '../roots/root-counts';
import { redated } from './redated';

interface Parts {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  readonly log: CatalogueLog;
  readonly counts: RootCounts;
  readonly onError: (error: unknown) => void;
}

/** Files recorded between two pauses where no more is done than to write down what is known of them. */
export const FEW_FILES = 24;

/**
 * The records of files, in catalogue and log; of two readings of one file the one that began later holds. A change gives
 * the frames that tell of it, which are kept before another can come between.
 */
export class FileRecords {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  private last = 0;
  /** When the reading began that gave what is known of a file. */
  private readonly readAt = new Map<string, number>();

  constructor(private readonly parts: Parts) {
    this.catalogue = parts.catalogue;
    this.index = parts.index;
  }

  /** The moment of a reading that begins now: later than every one before. */
  begin(): number {
    this.last += 1;
    return this.last;
  }

  /** True unless more is known of a file than a reading that began at `began` says. */
  isNewest(path: string, began: number): boolean {
    return (this.readAt.get(path) ?? 0) <= began;
  }

  /** Those of some files that were read last when their reading began at `began`, which is remembered. */
  newest<T extends { readonly path: string }>(files: readonly T[], began: number): readonly T[] {
    const newest = files.filter(({ path }) => this.isNewest(path, began));
    for (const { path } of newest) this.readAt.set(path, began);
    return newest;
  }

  /** Puts a file in place of what is known of its path. */
  put(file: FileRecord): readonly Frame[] {
    const known = this.catalogue.files.get(file.path);
    if (JSON.stringify(known) === JSON.stringify(file)) return [];
    this.take(file);
    return [{ kind: 'file', file }, ...(known === undefined ? [] : this.redate(known))];
  }

  /** Forgets a file. */
  drop(path: string): readonly Frame[] {
    const known = this.catalogue.files.get(path);
    if (known === undefined) return [];
    this.parts.counts.change(path, -known.articles.length);
    this.catalogue.dropFile(path);
    return [{ kind: 'drop', path }, ...this.redate(known)];
  }

  /** As `put`, for a file whose frame is kept already. */
  take(file: FileRecord): void {
    const known = this.catalogue.files.get(file.path)?.articles.length ?? 0;
    this.parts.counts.change(file.path, file.articles.length - known);
    this.catalogue.recordFile(file);
  }

  /** Writes frames into the log; false where there are none. */
  keep(frames: readonly Frame[]): boolean {
    this.write((log) => log.append(frames));
    return frames.length > 0;
  }

  /** What is written is there after a kill; a disk that is full costs the next start some reading, nothing more. */
  write(into: (log: CatalogueLog) => void): void {
    try {
      into(this.parts.log);
    } catch (error) {
      this.parts.onError(error);
    }
  }

  /** Ends a change, in steps: what no file holds any more leaves, and who is who by now is worked out. */
  settling(): Generator<void, void> {
    return this.catalogue.settling((n) => this.index.remove(n));
  }

  /** Lets articles leave that no file holds any more, in steps. */
  leaving(): Generator<void, void> {
    return this.catalogue.leaving((n) => this.index.remove(n));
  }

  /** Has the copies of a file that changed or went read by themselves, where they may have its date. */
  private redate(file: FileRecord): readonly Frame[] {
    return redated(file, this.catalogue).flatMap((copy) => this.put(copy));
  }
}
