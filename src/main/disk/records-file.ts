import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { MergedFile } from './merged-file';
import { readIfThere } from './read-file';
import { noRecords, recordsKind, type KeptRecord, type Records, type RecordsFormat } from './records';
import { pendingFile } from './write-atomic';

/** What a file of records needs from outside. */
export interface RecordsSetting {
  readonly clock: () => Date;
  /** Hears, in one English sentence that begins with the path, of a file that could not be read or written. */
  readonly report: (message: string) => void;
}

/** Opens the file of records called `name` in `dir`, an existing folder, and recovers what a crash left half-way. */
export async function openRecordsFile<R extends KeptRecord>(
  dir: string,
  name: string,
  format: RecordsFormat<R>,
  { clock, report }: RecordsSetting,
): Promise<MergedFile<Records<R>>> {
  const kind = recordsKind(format);
  const setting = { clock, report: (path: string, message: string) => report(`${path}: ${message}`) };
  const file = new MergedFile(join(dir, name), noRecords<R>(), null, kind, setting);
  await file.reload();
  for (const other of await readdir(dir)) {
    const pending = pendingFile(other);
    if (pending?.isAbandoned !== true || pending.of !== name) continue;
    // A complete file that never reached its place holds records its owner may have lost.
    const records = kind.parse((await readIfThere(join(dir, other))) ?? '');
    if (records !== null && kind.isAhead(records, file.content)) {
      file.change(kind.merge(file.content, records));
      await file.save();
    }
    await unlink(join(dir, other));
  }
  return file;
}
