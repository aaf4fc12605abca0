import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Aside } from './aside';
import { MergedFile } from './merged-file';
import { namesIn } from './names-in';
import { readIfThere } from './read-file';
import { noRecords, recordsKind, type KeptRecord, type Records, type RecordsFormat } from './records';
import { isSyncCopy, putAway } from './sync-copies';
import { pendingFile } from './write-atomic';

/** What a file of records needs from outside. */
export interface RecordsSetting {
  readonly clock: () => Date;
  /** Hears, in one English sentence that begins with the path, of a file that could not be read or written. */
  readonly report: (message: string) => void;
  readonly aside?: Aside | undefined;
}

/** A file of records, and what sync tools leave beside it. */
export interface OpenRecords<R extends KeptRecord> {
  readonly file: MergedFile<Records<R>>;
  /** Takes in what lies in copies that a sync tool made of it; true when something changed. */
  readonly takeInCopies: () => Promise<boolean>;
}

/** Opens the file of records called `name` in `dir`, which is made when missing, and recovers what a crash left half-way; a folder that cannot be reached holds none as yet. */
export async function openRecordsFile<R extends KeptRecord>(
  dir: string,
  name: string,
  format: RecordsFormat<R>,
  { clock, report, aside }: RecordsSetting,
): Promise<OpenRecords<R>> {
  const kind = recordsKind(format);
  const setting = { clock, aside, report: (path: string, message: string) => report(`${path}: ${message}`) };
  const file = new MergedFile(join(dir, name), noRecords<R>(), null, kind, setting);
  /** Takes in a complete file; false for one that is half written, or none of ours. */
  const takeIn = async (other: string): Promise<boolean> => {
    const records = kind.parse((await readIfThere(join(dir, other))) ?? '');
    if (records === null) return false;
    const joined = kind.merge(file.content, records, null);
    const isNew = kind.isAhead(joined, file.content) || joined.unknown.length > file.content.unknown.length;
    if (!isNew) return true;
    file.change(joined);
    await file.save();
    return true;
  };
  const takeInCopies = async (): Promise<boolean> => {
    const before = file.content;
    for (const other of (await readdir(dir)).sort().filter((one) => isSyncCopy(one, name))) {
      try {
        if (await takeIn(other)) await putAway(dir, other);
      } catch (error) {
        // It stays where it is; the next start tries again.
        report(`${join(dir, other)}: The copy could not be taken in: ${String(error)}`);
      }
    }
    return file.content !== before;
  };
  const names = await namesIn(dir, report);
  if (names !== null) await file.reload();
  file.takeInAside();
  if (names === null) return { file, takeInCopies };
  for (const other of names) {
    const pending = pendingFile(other);
    if (pending?.isAbandoned !== true || pending.of !== name) continue;
    // One that never reached its place holds records its owner may have lost.
    await takeIn(other);
    await unlink(join(dir, other));
  }
  await takeInCopies();
  return { file, takeInCopies };
}
