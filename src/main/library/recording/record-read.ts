import type { ReadFile } from '../reading/read-article-file';
import type { FileRecords } from './file-records';
import { HeldBefore, type Recording } from './replaced';
import { takeFiles } from './take-file';

/**
 * Takes in what was read since `began`, all in the first step, and drops files that were gone when they were read; who is
 * who by now follows in others.
 */
export function* recordRead(files: readonly ReadFile[], began: number, records: FileRecords): Recording {
  const read = records.newest(files, began);
  const before = new HeldBefore(records.catalogue);
  before.add(read);
  const frames = takeFiles(read, records);
  if (frames.length === 0) return null;
  records.keep(frames);
  yield* records.settling();
  return before.replaced();
}
