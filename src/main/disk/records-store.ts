import type { MergedFile } from './merged-file';
import type { KeptRecord, Records } from './records';
import type { OpenRecords } from './records-file';
import { SavedStore } from './saved-store';
import { Saver } from './saver';

/** Guards a file of records: every change is there at once, the write follows and is awaited by `flush`. */
export class RecordsStore<R extends KeptRecord> extends SavedStore {
  protected readonly saver: Saver<MergedFile<Records<R>>>;
  private readonly file: MergedFile<Records<R>>;
  private readonly takeInCopies: () => Promise<boolean>;
  private changes = 0;

  /** `report` hears, in one English sentence that begins with the path, what the disk refused. */
  protected constructor({ file, takeInCopies }: OpenRecords<R>, report: (message: string) => void) {
    super();
    this.file = file;
    this.takeInCopies = takeInCopies;
    this.saver = new Saver(
      () => [this.file],
      (_file, error) => report(`${this.file.path}: The file could not be saved: ${String(error)}`),
    );
    if (file.isDirty) this.saver.touch();
  }

  /** Grows with every change. */
  get revision(): number {
    return this.changes;
  }

  /** Every record, those taken back included. */
  protected get records(): ReadonlyMap<string, R> {
    return this.file.content.records;
  }

  /** Takes in what another program wrote to the file, or a sync tool beside it; true when something changed. */
  async reload(): Promise<boolean> {
    const hasChanged = [await this.file.reload(), await this.takeInCopies()].includes(true);
    if (hasChanged) this.changes += 1;
    if (this.file.isDirty) this.saver.touch();
    return hasChanged;
  }

  /** Awaits every write and stops. */
  close(): Promise<void> {
    return this.saver.close();
  }

  /** Puts records in, in place of those with the same ids. */
  protected put(changed: readonly R[]): void {
    if (changed.length === 0) return;
    const { content } = this.file;
    const records = new Map(content.records);
    for (const record of changed) records.set(record.id, record);
    this.file.change({ ...content, records });
    this.changes += 1;
    this.saver.touch();
  }
}
