import type { LibrarySummary } from '../../../shared/library';
import type { ShelfCounts } from '../../../shared/search';
import { reach } from './facets';
import type { ReaderFacts } from './constraints';
import type { Library } from '../library';

/** What the library pane shows. */
export function summarise(
  library: Library,
  facts: ReaderFacts,
  counts: Pick<LibrarySummary, 'notes'> & ShelfCounts,
): LibrarySummary {
  const { catalogue } = library;
  return {
    articles: catalogue.entries.size,
    problems: library.problemCount,
    roots: library.listRoots(),
    ...counts,
    ...catalogue.tallies.facets(reach(facts, (id) => catalogue.find(id) !== undefined)),
  };
}
