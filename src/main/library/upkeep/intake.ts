import { inSlices } from '../../gently/in-slices';
import type { HashedFile } from '../reading/hash-files';
import type { PackedFiles } from '../reading/pack-files';
import type { ReadFile } from '../reading/read-article-file';
import type { FileRecords } from '../recording/file-records';
import { recordGone } from '../recording/record-gone';
import { recordKnown } from '../recording/record-known';
import { recordPacked } from '../recording/record-packed';
import { recordRead } from '../recording/record-read';
import type { Recording, Replaced } from '../recording/replaced';
import type { Roots } from '../roots/roots';

interface Parts {
  readonly records: FileRecords;
  readonly roots: Roots;
  /** Aborted when the library closes: nothing more is taken in. */
  readonly closing: AbortSignal;
  /** Told after each taking in: the articles that left because their file changed; `null` when nothing was different. */
  readonly onTaken: (replaced: readonly Replaced[] | null) => void;
}

/** Takes in what was read, from whatever side it comes. */
export class Intake {
  /** The last batch, and all takings of a few files. */
  private last: Promise<void> = Promise.resolve();
  private few: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: Parts) {}

  /** The moment of a reading that begins now, as `FileRecords.begin`. */
  begin(): number {
    return this.parts.records.begin();
  }

  /** Takes a few files in, as what was read since `began`: at once, whatever batch is being taken in. */
  take(files: readonly ReadFile[], began: number): Promise<void> {
    const { records, roots } = this.parts;
    const taken = this.run(() => recordRead(roots.withoutAway(files), began, records));
    this.few = Promise.allSettled([this.few, taken]).then(() => undefined);
    return taken;
  }

  /** As `take`, for many files, in slices; a batch waits until the one before it is in. Ends whole, also in a library that is closing. */
  takePacked(files: PackedFiles, began: number): Promise<void> {
    const { records, roots } = this.parts;
    const present = { ...files, apart: roots.withoutAway(files.apart) };
    return this.after(() => recordPacked(present, began, records));
  }

  /** As `takePacked`, takes in the files whose bytes are known. */
  takeKnown(files: readonly HashedFile[], began: number): Promise<void> {
    return this.after(() => recordKnown(files, began, this.parts.records));
  }

  /** Drops files that were gone at `began`, in slices, as `takePacked`. */
  drop(gone: readonly string[], began: number): Promise<void> {
    return this.after(() => recordGone(gone, began, this.parts.records));
  }

  /** Settles when nothing is being taken in, however it went: that is told to who waits for it. */
  async idle(): Promise<void> {
    await Promise.allSettled([this.last, this.few]);
  }

  private after(record: () => Recording): Promise<void> {
    const take = (): Promise<void> => this.run(record);
    this.last = this.last.then(take, take);
    return this.last;
  }

  private async run(record: () => Recording): Promise<void> {
    const { closing, onTaken } = this.parts;
    if (!closing.aborted) onTaken(await inSlices(record()));
  }
}
