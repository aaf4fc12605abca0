import type { DatedFact } from '../../../shared/article';
import { dateOfPath } from '../../ingest/metadata/path-date';
import type { FileRecord } from '../entry';
import { readElsewhere } from '../reading/readings';
import type { Catalogue } from '../catalogue/catalogue';

/**
 * The copies of a file that changed or went, as they are to be read by themselves: its path gave a date that none of
 * theirs gives, and their articles may have it.
 */
export function redated({ path, articles }: FileRecord, catalogue: Catalogue): readonly FileRecord[] {
  const copies = articles.slice(0, 1).flatMap((n) => catalogue.pathsOf(n));
  if (copies.length === 0) return [];
  const date = dateOfPath(path);
  if (copies.some((copy) => dateOfPath(copy) === date)) return [];
  if (articles.every((n) => printsItsDay(catalogue.factsOf(n)?.published))) return [];
  const files = copies.flatMap((copy) => catalogue.files.get(copy) ?? []);
  return files.map((file) => ({ ...file, reading: readElsewhere }));
}

/** True for an article that says its day itself: then it is not asked what its path says. */
function printsItsDay(published: DatedFact | null | undefined): boolean {
  return published?.basis === 'printed' && /^\d{4}-\d{2}-\d{2}/u.test(published.value);
}
