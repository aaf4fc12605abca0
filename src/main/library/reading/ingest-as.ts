import { correctBlocks } from '../../corrections/correct-blocks';
import type { StoredCorrection } from '../../corrections/stored-correction';
import { ingestFile, type IngestedFile } from '../../ingest/ingest-file';
import type { ParsedArticle } from '../../../shared/article';
import { Anchors } from '../overlay/anchors';
import { articleId } from '../../../shared/article-id';
import { readingName, type HowToRead } from './readings';

/** A file as it was read by the reader's corrections; its blocks are of the kinds the reader said. */
export interface ShapedFile extends IngestedFile {
  /** Per part, the title the reader gave it; `null` where the one that was found holds. */
  readonly givenTitles: readonly (string | null)[];
  /** As `readingName`. */
  readonly reading: string;
}

/** Reads a file in the encoding the reader chose, and its blocks as the reader put them right. Never throws. */
export async function ingestAs(path: string, { book, paths }: HowToRead): Promise<ShapedFile> {
  if (book.ofReading.length === 0) return asItIs(await ingestFile(path));
  const file = await ingestFile(path, { encodingOf: (bytes) => book.encodingOf(bytes, paths) });
  const encoding = book.encodingOf(file.bytesSha256, paths);
  const corrections = file.parts.map(({ title }, part) => {
    const [id, wordsHash] = [articleId(file.bytesSha256 ?? '', part), file.wordsHashes[part] ?? ''];
    return book.readingsOf({ id, wordsHash, title, paths });
  });
  return {
    ...file,
    parts: file.parts.map((parsed, part) => withBlocks(parsed, corrections[part] ?? [], file, part)),
    givenTitles: file.parts.map(({ title }, part) => givenTitle(title, corrections[part] ?? [])),
    reading: readingName(encoding, corrections.flat()),
  };
}

/** A file in a library of whose reading nothing was put right: nearly all there are. */
function asItIs(file: IngestedFile): ShapedFile {
  const { path, bytes, mtimeMs, bytesSha256, format, encoding, parts, wordsHashes, issues } = file;
  const givenTitles = parts.map(() => null);
  return {
    path,
    bytes,
    mtimeMs,
    bytesSha256,
    format,
    encoding,
    parts,
    wordsHashes,
    issues,
    givenTitles,
    reading: '',
  };
}

function withBlocks(
  parsed: ParsedArticle,
  corrections: readonly StoredCorrection[],
  { bytesSha256, encoding }: IngestedFile,
  part: number,
): ParsedArticle {
  if (corrections.length === 0 || encoding === null) return parsed;
  const article = { id: articleId(bytesSha256 ?? '', part), encoding };
  const anchors = new Anchors();
  if (!anchors.placed(corrections, article).isWhole) anchors.learn(corrections, article, parsed.text);
  return { ...parsed, blocks: correctBlocks(parsed.blocks, anchors.placed(corrections, article).rules) };
}

function givenTitle(found: string, corrections: readonly StoredCorrection[]): string | null {
  const given = corrections.flatMap(({ says }) => (says.kind === 'title' ? [says.value] : [])).at(-1);
  return given === undefined || given === found ? null : given;
}
