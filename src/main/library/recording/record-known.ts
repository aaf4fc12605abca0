import type { HashedFile } from '../reading/hash-files';
import { asKnown } from './as-known';
import { FEW_FILES, type FileRecords } from './file-records';
import { HeldBefore, type Recording } from './replaced';

/**
 * Takes in files, those whose bytes are known under whatever path and time, a few at a time: they hold what these hold.
 * The others are left to be read.
 */
export function* recordKnown(hashed: readonly HashedFile[], began: number, records: FileRecords): Recording {
  const { catalogue, index } = records;
  const before = new HeldBefore(catalogue);
  before.add(hashed);
  let isSame = true;
  for (let at = 0; at < hashed.length; at += FEW_FILES) {
    const newest = records.newest(hashed.slice(at, at + FEW_FILES), began);
    const known = newest.flatMap((file) => asKnown(file, catalogue, index) ?? []);
    const isNew = records.keep(known.flatMap((file) => records.put(file)));
    isSame &&= !isNew;
    yield;
  }
  if (isSame) return null;
  yield* records.settling();
  return before.replaced();
}
