import { articleOf } from '../../../../../src/main/ingest/article-of';
import { defaultReadLimits, type ReadLimits } from '../../../../../src/main/ingest/limits';
import type { Reader, Source } from '../../../../../src/main/ingest/source';
import type { ParsedArticle } from '../../../../../src/shared/article';

/** What a reader gives for these bytes. */
export async function readBytes(reader: Reader, bytes: Buffer, limits: Partial<ReadLimits> = {}): Promise<Source> {
  return reader({ bytes, path: 'a', limits: { ...defaultReadLimits, ...limits } });
}

/** The first article of these bytes. */
export async function firstArticle(reader: Reader, bytes: Buffer): Promise<ParsedArticle> {
  const document = (await readBytes(reader, bytes)).documents[0];
  if (document === undefined) throw new Error('no document');
  return articleOf(document, { pathDate: null });
}

/** Paragraphs of the first document, as they stand in its text. */
export async function paragraphsOf(reader: Reader, bytes: Buffer): Promise<string[]> {
  const text = (await readBytes(reader, bytes)).documents[0]?.text ?? '';
  return text === '' ? [] : text.split('\n\n');
}
