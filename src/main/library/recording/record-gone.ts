import { look } from '../../disk/look';
import type { Catalogue } from '../catalogue/catalogue';
import { FEW_FILES, type FileRecords } from './file-records';
import { HeldBefore, type Recording } from './replaced';

/**
 * Drops files that were gone at `began`; their articles leave with them, a few at a time, and those that are in the library
 * from another file as well are told.
 */
export function* recordGone(gone: readonly string[], began: number, records: FileRecords): Recording {
  const { catalogue } = records;
  const before = new HeldBefore(catalogue);
  let isSame = true;
  for (let at = 0; at < gone.length; at += FEW_FILES) {
    const dropped = gone.slice(at, at + FEW_FILES).filter((path) => records.isNewest(path, began));
    before.add(dropped.filter((path) => leavesCopy(path, catalogue)).map((path) => ({ path })));
    const isGone = records.keep(dropped.flatMap((path) => records.drop(path)));
    isSame &&= !isGone;
    yield* records.leaving();
  }
  yield* records.settling();
  return isSame ? null : before.replaced();
}

/** True for a file that is on the disk no more, with an article that is a piece together with others. */
function leavesCopy(path: string, { files, pieces }: Catalogue): boolean {
  return files.get(path)?.articles.some((n) => pieces.isJoined(n)) === true && look(path) === 'absent';
}
