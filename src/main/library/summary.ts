import type { LibrarySummary } from '../../shared/library';
import type { Library } from './library';

/** Values a facet shows at most; the rest is reached by searching. */
const SHOWN = 200;

/** What the library pane shows. */
export function summarise(
  library: Library,
  facts: { readonly notes: number; readonly recent: number },
): LibrarySummary {
  const { catalogue } = library;
  const { tallies } = catalogue;
  const { people, slogans, events, publishers, years } = tallies;
  return {
    articles: catalogue.entries.size,
    notes: facts.notes,
    recent: facts.recent,
    problems: library.problemCount,
    roots: library.listRoots(),
    events: events.top(SHOWN),
    people: people.top(SHOWN),
    slogans: slogans.top(SHOWN).map((slogan) => ({ ...slogan, extra: tallies.wordingsOf(slogan.key) })),
    publishers: publishers.top(SHOWN),
    years: years.top(SHOWN, (a, b) => (a.key < b.key ? 1 : -1)),
  };
}
