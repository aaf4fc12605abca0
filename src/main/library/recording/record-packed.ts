import { NOBODY } from '../../search/segment/layout';
import type { Frame } from '../catalogue/frame';
import { entriesOf, numberedFrom, openBlocks, type OpenBlock } from '../catalogue/open-block';
import type { FileRecord } from '../entry';
import type { PackedFiles } from '../reading/pack-files';
import type { FileRecords } from './file-records';
import { Numbering, type Given } from './numbering';
import { HeldBefore, type Recording } from './replaced';
import { takeFile, takeFiles, type NumberedArticle } from './take-file';

/** A block whose articles have their numbers; `null` in a file of which a later reading is known. */
interface NumberedBlock {
  readonly block: OpenBlock;
  /** Its files of which no later reading is known. */
  readonly newest: ReadonlySet<FileRecord>;
  readonly given: readonly (Given | null)[];
}

/**
 * As `recordRead`, for files that were packed where they were read; a block in which all is new goes into the log as it is.
 * Yields after each block, so that other work, other recordings too, can go between: the log has by then what the catalogue
 * has, in the order it came. Words are indexed once all is known.
 */
export function* recordPacked(packed: PackedFiles, began: number, records: FileRecords): Recording {
  const before = new HeldBefore(records.catalogue);
  const indexed = new Set<number>();
  const given: (Given | null)[] = [];
  let isSame = true;
  for (const open of openBlocks(packed.blocks)) {
    const files = open.files.map(({ file }) => file);
    const newest = new Set(records.newest(files, began));
    before.add(newest);
    const block = number(open, newest, indexed, records);
    given.push(...block.given);
    const isNew = takeWhole(block, records) || records.keep(takeOneByOne(block, records));
    isSame &&= !isNew;
    yield;
  }
  indexWords(packed.words, given, records);
  const apart = records.newest(packed.apart, began);
  before.add(apart);
  const isNew = records.keep(takeFiles(apart, records));
  if (isSame && !isNew) return null;
  yield* records.settling();
  return before.replaced();
}

/** Gives numbers to the articles of the `newest` files, which are in a block with others. */
function number(
  block: OpenBlock,
  newest: ReadonlySet<FileRecord>,
  indexed: Set<number>,
  { catalogue, index }: FileRecords,
): NumberedBlock {
  const numbering = new Numbering(catalogue, index, indexed);
  const given = block.files.flatMap(({ file, ids }) =>
    ids.map((id) => (newest.has(file) ? numbering.of(id, file.reading) : null)),
  );
  return { block, newest, given };
}

/** Takes in a block in which every file and every article is new; false, and nothing done, for any other. */
function takeWhole({ block, newest, given }: NumberedBlock, records: FileRecords): boolean {
  const { catalogue } = records;
  const first = firstOfNew(given);
  const isNew = block.files.every(({ file }) => newest.has(file) && !catalogue.files.has(file.path));
  if (first === null || !isNew) return false;
  const { bytes, frames } = numberedFrom(first, block);
  records.write((log) => log.appendBlock(bytes, frames));
  for (const frame of frames) {
    if (frame.kind === 'article') catalogue.restore(frame.entry);
    if (frame.kind === 'file') records.take(frame.file);
  }
  return true;
}

/** The first of the numbers of new articles, which follow each other; `null` where one is not new. */
function firstOfNew(given: readonly (Given | null)[]): number | null {
  return given.every((one) => one !== null && one.known === undefined) ? (given[0]?.n ?? 0) : null;
}

function takeOneByOne({ block, newest, given }: NumberedBlock, records: FileRecords): readonly Frame[] {
  const entries = entriesOf(block);
  let next = 0;
  return block.files.flatMap(({ file, ids }) => {
    const own = ids.flatMap((): readonly NumberedArticle[] => {
      const [entry, one] = [entries[next], given[next]];
      next += 1;
      return entry === undefined || one === undefined || one === null ? [] : [{ entry, given: one }];
    });
    return newest.has(file) ? takeFile(file, own, records) : [];
  });
}

/** Indexes the words of articles by the numbers they were given; one that left meanwhile is left out. */
function indexWords(
  words: PackedFiles['words'],
  given: readonly (Given | null)[],
  { catalogue, index }: FileRecords,
): void {
  const isIn = (one: Given | null): one is Given => one?.isUnindexed === true && catalogue.entries.has(one.n);
  const ids = Uint32Array.from(given, (one) => (isIn(one) ? one.n : NOBODY));
  if (ids.every((id) => id === NOBODY)) return;
  if ('body' in words) index.addSegment(words, ids);
  else for (const [at, own] of words.entries()) if (ids[at] !== NOBODY) index.add(ids[at] ?? NOBODY, own);
}
