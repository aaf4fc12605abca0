// Conditions in force in, what to call each of them out.
import type { LibrarySummary } from '../../shared/library';
import type { FacetValue, Filter } from '../../shared/search';

/** One condition; `value` is the name of what was chosen, `null` for a condition without one. */
export interface FilterChip {
  readonly key: keyof Filter;
  readonly value: string | null;
}

/** Where the names of each kind of condition stand. */
function namesOf(summary: LibrarySummary | null): Readonly<Partial<Record<keyof Filter, readonly FacetValue[]>>> {
  if (summary === null) return {};
  const { events, people, slogans, publishers, years, roots, collections } = summary;
  const folder = roots.map((root) => ({ key: root.path, label: root.name, articles: root.articles }));
  return {
    folder,
    collection: collections,
    event: events,
    person: people,
    slogan: slogans,
    publisher: publishers,
    year: years,
  };
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

/** The conditions in a fixed order; names come from the summary, keys stand in until it is there. */
export function filterChips(filter: Filter, summary: LibrarySummary | null): readonly FilterChip[] {
  const names = namesOf(summary);
  return order.flatMap((key): readonly FilterChip[] => {
    const value = filter[key];
    if (value === undefined || value === false) return [];
    if (value === true) return [{ key, value: null }];
    return [{ key, value: names[key]?.find((named) => named.key === value)?.label ?? value }];
  });
}
