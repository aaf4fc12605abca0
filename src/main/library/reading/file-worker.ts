import type { Alignment } from '../../../shared/alignment';
import type { Block } from '../../../shared/article';
import type { Comparable } from '../../compare/comparable';
import type { NumberedWords } from '../../search/article-words';
import { recognise, type Recognised } from '../../recognise/recognise';
import { KnownSlogans, type KeptSlogans } from '../../recognise/slogans/known';
import { ingestAs, type ShapedFile } from './ingest-as';
import { hashInTurn, type HashedFiles } from './hash-files';
import type { OwnLexicons } from './own-lexicons';
import { packFiles, type PackedFiles } from './pack-files';
import { readArticleFile, spelledFile, type ReadFile } from './read-article-file';
import { howToRead, type ReadingRules } from './readings';
import { takeOwnLexicons } from './take-lexicons';
import type { WatchedBatch } from './watched-threads';

/** Files for one thread to read in turn. */
export interface Batch extends WatchedBatch {
  /** What the reader added to the lexicons; taken once by each thread, before its first file. */
  readonly lexicons: OwnLexicons;
  /** What the reader put right that changes how files are read. */
  readonly rules: ReadingRules;
}

/** A text that was read already. */
export interface TextBatch extends Batch {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Slogans known from other articles; `null` for none. */
  readonly known: KeptSlogans | null;
}

/** Two texts that were read already. */
export interface PairBatch extends Batch {
  readonly a: Comparable;
  readonly b: Comparable;
}

/** Reads a batch of files on a thread of its own; the pool calls this. */
export default async function readBatch(batch: Batch): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for await (const file of readUntil(batch, Infinity)) files.push(spelledFile(file));
  return files;
}

/** Reads the first file of a batch as a pane shows it. */
export async function shapeFile({ paths: [path = ''], inHand, rules }: Batch): Promise<ShapedFile> {
  Atomics.store(inHand, 0, 0);
  return ingestAs(path, howToRead(rules)(path));
}

/** Recognises the text of the first file of a batch. */
export function recogniseText({ inHand, lexicons, text, blocks, known }: TextBatch): Recognised {
  takeOwnLexicons(lexicons);
  Atomics.store(inHand, 0, 0);
  return recognise(text, blocks, known === null ? null : KnownSlogans.kept(known));
}

/** Compares two texts; what that takes is loaded for the first two. */
export async function compareTexts({ inHand, a, b }: PairBatch): Promise<Alignment> {
  const { compare } = await import('../../compare/compare');
  Atomics.store(inHand, 0, 0);
  return compare(a, b);
}

/** Milliseconds after which a batch ends with the file in hand: a kill costs what was read since it began. */
const LONGEST = 800;

/** As `readBatch`, for many files: what was read in a while is packed as it will lie on disk, the rest is left. */
export async function packBatch(batch: Batch): Promise<PackedFiles> {
  return packFiles(readUntil(batch, performance.now() + LONGEST), batch.paths);
}

/** Reads files no further than to the hashes of their bytes, as many as can be in a while. */
export function hashFiles({ paths, inHand }: Batch): HashedFiles {
  const end = performance.now() + LONGEST;
  return hashInTurn(
    paths,
    (place) => Atomics.store(inHand, 0, place),
    () => performance.now() > end,
  );
}

async function* readUntil(
  { paths, inHand, lexicons, rules }: Batch,
  end: number,
): AsyncGenerator<ReadFile<NumberedWords>> {
  takeOwnLexicons(lexicons);
  const how = howToRead(rules);
  for (const [place, path] of paths.entries()) {
    Atomics.store(inHand, 0, place);
    yield await readArticleFile(path, how(path));
    if (performance.now() > end) break;
  }
}
