import { NOBODY } from '../../search/segment/layout';
import type { SearchIndex } from '../../search/search-index';
import { asKnown } from './as-known';
import type { Catalogue } from './catalogue';
import type { CatalogueLog } from './catalogue-log';
import type { FileRecord, NewEntry, ReadEntry } from '../entry';
import type { Frame } from './frame';
import { detailOf } from './lean';
import { Numbering, type Given } from './numbering';
import { entriesOf, numberedFrom, openBlocks, type OpenBlock } from './open-block';
import { fileRecord, isGone, mayGiveAgain, unreadRecord } from '../reading/file-record';
import type { HashedFile } from '../reading/hash-files';
import type { PackedFiles } from '../reading/pack-files';
import type { ReadFile } from '../reading/read-article-file';
import { redated } from './redated';
import type { RootCounts } from '../roots/root-counts';
import { successors, type Told } from './successors';

interface Parts {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  readonly log: CatalogueLog;
  readonly counts: RootCounts;
  readonly onError: (error: unknown) => void;
}

/** Old and new identity of an article whose file changed. */
export type Replaced = readonly [from: string, to: string];

/** An article as its file holds it. */
interface Held extends Told {
  readonly id: string;
}

/** What was read of an article, and its number. */
interface NumberedArticle {
  readonly entry: NewEntry;
  readonly given: Given;
}

/** A block whose articles have their numbers; `null` in a file of which a later reading is known. */
interface NumberedBlock {
  readonly block: OpenBlock;
  /** Its files of which no later reading is known. */
  readonly newest: ReadonlySet<FileRecord>;
  readonly given: readonly (Given | null)[];
}

/** Takes files into catalogue, index and log; of two readings of one file the one that began later holds. */
export class Recorder {
  private last = 0;
  /** When the reading began that gave what is known of a file. */
  private readonly readAt = new Map<string, number>();

  constructor(private readonly parts: Parts) {}

  /** The moment of a reading that begins now: later than every one before. */
  begin(): number {
    this.last += 1;
    return this.last;
  }

  /**
   * Takes in what was read since `began`, all in the first step, and drops files that were gone when they were read; who is
   * who by now follows in others. Answers the articles that left because their file changed; `null` when nothing was different.
   */
  *record(files: readonly ReadFile[], began: number): Generator<void, readonly Replaced[] | null> {
    const read = this.newest(files, began);
    const before = this.heldBy(read);
    const frames = this.takeRead(read);
    if (frames.length === 0) return null;
    yield* this.settling(frames);
    return this.replaced(before);
  }

  /**
   * As `record`, for files that were packed where they were read; a block in which all is new goes into the log as it is.
   * Yields after each block, so that other work, other records too, can go between: the log has by then what the catalogue
   * has, in the order it came. Words are indexed once all is known.
   */
  *recordPacked({ blocks, words, apart }: PackedFiles, began: number): Generator<void, readonly Replaced[] | null> {
    const before = new Map<string, readonly Held[]>();
    const indexed = new Set<number>();
    const given: (Given | null)[] = [];
    let isSame = true;
    for (const open of openBlocks(blocks)) {
      const files = open.files.map(({ file }) => file);
      const newest = new Set(this.newest(files, began));
      this.heldBy(newest, before);
      const block = this.number(open, newest, indexed);
      given.push(...block.given);
      const isNew = this.takeWhole(block) || this.keep(this.takeOneByOne(block));
      isSame &&= !isNew;
      yield;
    }
    this.index(words, given);
    const read = this.newest(apart, began);
    this.heldBy(read, before);
    const frames = this.takeRead(read);
    if (isSame && frames.length === 0) return null;
    yield* this.settling(frames);
    return this.replaced(before);
  }

  /**
   * Takes in files, those whose bytes are known under whatever path and time, a few at a time: they hold what these hold.
   * The others are left to be read.
   */
  *recordKnown(hashed: readonly HashedFile[], began: number): Generator<void, readonly Replaced[] | null> {
    const { catalogue, index } = this.parts;
    const before = this.heldBy(hashed);
    let isSame = true;
    for (let at = 0; at < hashed.length; at += FEW_FILES) {
      const newest = this.newest(hashed.slice(at, at + FEW_FILES), began);
      const isNew = this.keep(
        newest.flatMap((file) => asKnown(file, catalogue, index) ?? []).flatMap((file) => this.put(file)),
      );
      isSame &&= !isNew;
      yield;
    }
    if (isSame) return null;
    yield* this.settling([]);
    return this.replaced(before);
  }

  /** As `recordPacked`, drops files that were gone at `began`; their articles leave with them, a few at a time. */
  *recordGone(gone: readonly string[], began: number): Generator<void, readonly Replaced[] | null> {
    const { catalogue, index } = this.parts;
    let isSame = true;
    for (let at = 0; at < gone.length; at += FEW_FILES) {
      const dropped = gone.slice(at, at + FEW_FILES).filter((path) => this.isNewest(path, began));
      const isGone = this.keep(dropped.flatMap((path) => this.drop(path)));
      isSame &&= !isGone;
      yield* catalogue.leaving((n) => index.remove(n));
    }
    yield* this.settling([]);
    return isSame ? null : [];
  }

  private isNewest(path: string, began: number): boolean {
    return (this.readAt.get(path) ?? 0) <= began;
  }

  /** Those of some files that were read last when their reading began at `began`. */
  private newest<T extends { readonly path: string }>(files: readonly T[], began: number): readonly T[] {
    const newest = files.filter(({ path }) => this.isNewest(path, began));
    for (const { path } of newest) this.readAt.set(path, began);
    return newest;
  }

  /** Takes in files one by one, and drops those that were gone. */
  private takeRead(files: readonly ReadFile[]): readonly Frame[] {
    const { catalogue, index } = this.parts;
    const numbering = new Numbering(catalogue, index);
    const present = files.filter((file) => !isGone(file));
    const dropped = files.filter(isGone).map(({ path }) => path);
    const numbered = present.map((file) => ({
      file,
      articles: file.articles.map(({ entry, words }): NumberedArticle => {
        const given = numbering.of(entry.id, file.reading);
        if (given.isUnindexed) index.add(given.n, words);
        return { entry, given };
      }),
    }));
    return [
      ...numbered.flatMap(({ file, articles }) => this.take(file, articles)),
      ...dropped.flatMap((path) => this.drop(path)),
    ];
  }

  /** Gives numbers to the articles of the `newest` files, which are in a block with others. */
  private number(block: OpenBlock, newest: ReadonlySet<FileRecord>, indexed: Set<number>): NumberedBlock {
    const numbering = new Numbering(this.parts.catalogue, this.parts.index, indexed);
    const given = block.files.flatMap(({ file, ids }) =>
      ids.map((id) => (newest.has(file) ? numbering.of(id, file.reading) : null)),
    );
    return { block, newest, given };
  }

  /** Indexes the words of articles by the numbers they were given; one that left meanwhile is left out. */
  private index(words: PackedFiles['words'], given: readonly (Given | null)[]): void {
    const { index, catalogue } = this.parts;
    const isIn = (one: Given | null): one is Given => one?.isUnindexed === true && catalogue.entries.has(one.n);
    const ids = Uint32Array.from(given, (one) => (isIn(one) ? one.n : NOBODY));
    if (ids.every((id) => id === NOBODY)) return;
    if ('body' in words) index.addSegment(words, ids);
    else for (const [at, own] of words.entries()) if (ids[at] !== NOBODY) index.add(ids[at] ?? NOBODY, own);
  }

  /** Takes in a block in which every file and every article is new; false, and nothing done, for any other. */
  private takeWhole({ block, newest, given }: NumberedBlock): boolean {
    const { catalogue, log, counts } = this.parts;
    const first = firstOfNew(given);
    const isNew = block.files.every(({ file }) => newest.has(file) && !catalogue.files.has(file.path));
    if (first === null || !isNew) return false;
    const { bytes, frames } = numberedFrom(first, block);
    this.save(() => log.appendBlock(bytes, frames));
    for (const frame of frames) {
      if (frame.kind === 'article') catalogue.restore(frame.entry);
      if (frame.kind !== 'file') continue;
      counts.change(frame.file.path, frame.file.articles.length);
      catalogue.recordFile(frame.file);
    }
    return true;
  }

  private takeOneByOne({ block, newest, given }: NumberedBlock): readonly Frame[] {
    const entries = entriesOf(block);
    let next = 0;
    return block.files.flatMap(({ file, ids }) => {
      const own = ids.flatMap((): readonly NumberedArticle[] => {
        const [entry, number] = [entries[next], given[next]];
        next += 1;
        return entry === undefined || number === undefined || number === null ? [] : [{ entry, given: number }];
      });
      return newest.has(file) ? this.take(file, own) : [];
    });
  }

  private take(file: Omit<ReadFile, 'articles'>, articles: readonly NumberedArticle[]): readonly Frame[] {
    const { catalogue } = this.parts;
    const frames = articles.flatMap(({ entry, given }) => this.takeArticle({ ...entry, n: given.n }, given));
    const numbers = articles.map(({ given }) => given.n);
    const known = catalogue.files.get(file.path);
    const isHeld = known !== undefined && known.articles.length > 0;
    const isKept = isHeld && numbers.length === 0 && mayGiveAgain(file);
    return [
      ...frames,
      ...this.put(isKept ? unreadRecord(file, known) : fileRecord(this.asHeld(file, numbers), numbers)),
    ];
  }

  /** A file with the way its articles were read: those that are known stay as they are until all their files are to be read anew. */
  private asHeld<T extends Pick<FileRecord, 'reading'>>(file: T, numbers: readonly number[]): T {
    const readings = numbers.map((n) => this.parts.catalogue.factsOf(n)?.reading ?? file.reading);
    return { ...file, reading: readings.find((reading) => reading !== file.reading) ?? file.reading };
  }

  /** Puts a file in place of what is known of its path. */
  private put(file: FileRecord): readonly Frame[] {
    const { catalogue, counts } = this.parts;
    const known = catalogue.files.get(file.path);
    if (JSON.stringify(known) === JSON.stringify(file)) return [];
    counts.change(file.path, file.articles.length - (known?.articles.length ?? 0));
    catalogue.recordFile(file);
    return [{ kind: 'file', file }, ...(known === undefined ? [] : this.redate(known))];
  }

  /** Has the copies of a file that changed or went read by themselves, where they may have its date. */
  private redate(file: FileRecord): readonly Frame[] {
    return redated(file, this.parts.catalogue).flatMap((copy) => this.put(copy));
  }

  private takeArticle(entry: ReadEntry, { n, known }: Given): readonly Frame[] {
    const { catalogue } = this.parts;
    if (known === n) return catalogue.details.isLost(n) ? [this.mend(entry)] : [];
    catalogue.addEntry(entry);
    return [{ kind: 'article', entry }, ...(known === undefined ? [] : this.replace(known, n))];
  }

  /** Lets every file that holds an article hold it as it was read now, under its new number. */
  private replace(known: number, n: number): readonly Frame[] {
    const { catalogue } = this.parts;
    return catalogue.pathsOf(known).flatMap((path): Frame[] => {
      const before = catalogue.files.get(path);
      if (before === undefined) return [];
      const file = { ...before, articles: before.articles.map((one) => (one === known ? n : one)) };
      catalogue.recordFile(file);
      return [{ kind: 'file', file }];
    });
  }

  /** Keeps anew what was damaged in the log. */
  private mend(entry: ReadEntry): Frame {
    this.parts.catalogue.details.hold(entry.n, detailOf(entry));
    return { kind: 'article', entry };
  }

  private drop(path: string): readonly Frame[] {
    const { catalogue, counts } = this.parts;
    const known = catalogue.files.get(path);
    if (known === undefined) return [];
    counts.change(path, -known.articles.length);
    catalogue.dropFile(path);
    return [{ kind: 'drop', path }, ...this.redate(known)];
  }

  /** Ends a change: `frames` are kept before another can come between, then what no file holds any more leaves. */
  private *settling(frames: readonly Frame[]): Generator<void, void> {
    const { catalogue, index } = this.parts;
    this.keep(frames);
    yield* catalogue.settling((n) => index.remove(n));
  }

  /** Puts frames into the log; false where there are none. */
  private keep(frames: readonly Frame[]): boolean {
    this.save(() => this.parts.log.append(frames));
    return frames.length > 0;
  }

  /** What was recorded is there after a kill; a disk that is full costs the next start some reading, nothing more. */
  private save(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.parts.onError(error);
    }
  }

  /** Articles that known files hold now, by path. */
  private heldBy(
    files: Iterable<{ readonly path: string }>,
    held = new Map<string, readonly Held[]>(),
  ): ReadonlyMap<string, readonly Held[]> {
    const { catalogue } = this.parts;
    for (const { path } of files) if (catalogue.files.has(path)) held.set(path, catalogue.articlesAt(path));
    return held;
  }

  /** Identities that left since, each with the one its file holds now. */
  private replaced(before: ReadonlyMap<string, readonly Held[]>): readonly Replaced[] {
    const { catalogue } = this.parts;
    const pairs = [...before].flatMap(([path, held]) => pairUp(held, catalogue.articlesAt(path)));
    return pairs.filter(([from]) => catalogue.find(from) === undefined);
  }
}

/** Files dropped, or taken in by their bytes, in one step, and written down in one block. */
const FEW_FILES = 24;

/** The first of the numbers of new articles, which follow each other; `null` where one is not new. */
function firstOfNew(given: readonly (Given | null)[]): number | null {
  return given.every((one) => one !== null && one.known === undefined) ? (given[0]?.n ?? 0) : null;
}

/** Old and new identity of each article of a file whose bytes changed. */
function pairUp(before: readonly Held[], after: readonly Held[]): Replaced[] {
  const places = successors(before, after);
  return before.flatMap(({ id: from }, at) => {
    const to = after[places[at] ?? -1]?.id;
    return to === undefined || to === from ? [] : [[from, to] as const];
  });
}
