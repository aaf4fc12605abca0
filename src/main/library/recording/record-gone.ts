import { FEW_FILES, type FileRecords } from './file-records';
import type { Recording } from './replaced';

/** Drops files that were gone at `began`; their articles leave with them, a few at a time. */
export function* recordGone(gone: readonly string[], began: number, records: FileRecords): Recording {
  let isSame = true;
  for (let at = 0; at < gone.length; at += FEW_FILES) {
    const dropped = gone.slice(at, at + FEW_FILES).filter((path) => records.isNewest(path, began));
    const isGone = records.keep(dropped.flatMap((path) => records.drop(path)));
    isSame &&= !isGone;
    yield* records.leaving();
  }
  yield* records.settling();
  return isSame ? null : [];
}
