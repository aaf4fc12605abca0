import type { LibrarySummary } from '../../shared/library';
import type { FacetValue } from '../../shared/search';
import type { Library } from './library';

/** Values a facet shows at most; the rest is reached by searching. */
const SHOWN = 200;

/** What the library pane shows. */
export function summarise(
  library: Library,
  facts: { readonly notes: number; readonly recent: number },
): LibrarySummary {
  const { catalogue } = library;
  const { people, slogans, events, publishers, years } = catalogue.tallies;
  return {
    articles: catalogue.entries.size,
    notes: facts.notes,
    recent: facts.recent,
    problems: catalogue.problems,
    roots: library.listRoots(),
    events: events.top(SHOWN),
    people: people.top(SHOWN),
    slogans: withWordings(library, slogans.top(SHOWN)),
    publishers: publishers.top(SHOWN),
    years: years.top(SHOWN, (a, b) => (a.key < b.key ? 1 : -1)),
  };
}

/** Puts the number of wordings beside each slogan. */
function withWordings(library: Library, slogans: readonly FacetValue[]): readonly FacetValue[] {
  const wordings = new Map(slogans.map(({ key }) => [key, new Set<string>()]));
  for (const entry of library.catalogue.entries.values()) {
    for (const { slogan, text } of entry.slogans) wordings.get(slogan)?.add(text.toLowerCase());
  }
  return slogans.map((slogan) => ({ ...slogan, extra: wordings.get(slogan.key)?.size ?? 1 }));
}
