// A query and its conditions in, the facets to ask for out: each list counts what choosing one of its values would give.
import type { Facets, Filter, QueryFacets } from '../../shared/search';
import { without } from '../state/search-slice';

/** Facets whose list belongs to a condition. */
const listOf = {
  event: 'events',
  person: 'people',
  slogan: 'slogans',
  publisher: 'publishers',
  year: 'years',
  month: 'months',
  tag: 'tags',
  encoding: 'encodings',
} as const satisfies Partial<Record<keyof Filter, keyof Facets>>;

type Listed = keyof typeof listOf;

/** The conditions in force that have a list of their own, each with the filter its other values are counted under. */
export function alternatives(filter: Filter): readonly (readonly [key: Listed, filter: Filter])[] {
  const chosen = (Object.keys(listOf) as Listed[]).filter((key) => filter[key] !== undefined);
  return chosen.map((key) => [key, key === 'year' ? without(without(filter, 'year'), 'month') : without(filter, key)]);
}

/** The facets of the answers, with each chosen condition's list taken from the answers without it. */
export function withAlternatives(
  facets: QueryFacets,
  others: readonly (readonly [key: Listed, facets: Facets])[],
): QueryFacets {
  return { ...facets, ...Object.fromEntries(others.map(([key, other]) => [listOf[key], other[listOf[key]]])) };
}
