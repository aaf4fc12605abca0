// Conditions in force in, what to call each of them out.
import type { LibrarySummary } from '../../shared/library';
import type { FacetValue, Facets, Filter, QueryFacets, ShelfCounts } from '../../shared/search';

/** One condition; `value` is the name of what was chosen, `null` for a condition without one. */
export interface FilterChip {
  readonly key: keyof Filter;
  readonly value: string | null;
}

type Names = Readonly<Partial<Record<keyof Filter, readonly FacetValue[]>>>;

/** Where the names of each kind of condition stand. */
function namesOf(facets: (Facets & ShelfCounts) | null): Names {
  if (facets === null) return {};
  const { events, people, slogans, publishers, years, collections } = facets;
  return {
    collection: collections,
    event: events,
    person: people,
    slogan: slogans,
    publisher: publishers,
    year: years,
  };
}

function foldersOf(summary: LibrarySummary | null): readonly FacetValue[] {
  return (summary?.roots ?? []).map((root) => ({ key: root.path, label: root.name, articles: root.articles }));
}

const order = [
  'recent',
  'unread',
  'starred',
  'hasNotes',
  'collection',
  'folder',
  'event',
  'person',
  'slogan',
  'publisher',
  'year',
  'month',
  'tag',
  'encoding',
] as const satisfies readonly (keyof Filter)[];

/** The conditions in a fixed order; names come from the answers' facets or the summary, keys stand in until one of them is there. */
export function filterChips(
  filter: Filter,
  summary: LibrarySummary | null,
  facets: QueryFacets | null = null,
): readonly FilterChip[] {
  const names = [{ folder: foldersOf(summary) }, namesOf(facets), namesOf(summary)] as readonly Names[];
  const nameOf = (key: keyof Filter, value: string): string =>
    names.flatMap((list) => list[key] ?? []).find((named) => named.key === value)?.label ?? value;
  return order.flatMap((key): readonly FilterChip[] => {
    const value = filter[key];
    if (value === undefined || value === false) return [];
    return [{ key, value: value === true ? null : nameOf(key, value) }];
  });
}
