// What is asked of the library: query, marks, filter and order.
import type { Filter, SortOrder } from '../../shared/search';
import type { Slice } from './slice';

export interface SearchSlice {
  /** The words as typed; the panes mark their hits. */
  readonly query: string;
  readonly filter: Filter;
  readonly sort: SortOrder;
  readonly setQuery: (query: string) => void;
  readonly setFilter: (filter: Filter) => void;
  /** Adds one condition, or drops it when it already holds. */
  readonly toggleFilter: <K extends keyof Filter>(key: K, value: NonNullable<Filter[K]>) => void;
  readonly dropFilter: (key: keyof Filter) => void;
  readonly setSort: (sort: SortOrder) => void;
}

/** A filter without one of its conditions. */
export function without(filter: Filter, key: keyof Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key));
}

/** Query, filter and order; `settings.exactMarks` completes them. */
export const searchSlice: Slice<SearchSlice> = (set) => ({
  query: '',
  filter: {},
  sort: 'relevance',
  setQuery: (query) => set({ query }),
  setFilter: (filter) => set({ filter }),
  toggleFilter: (key, value) =>
    set((state) => ({
      filter: state.filter[key] === value ? without(state.filter, key) : { ...state.filter, [key]: value },
    })),
  dropFilter: (key) => set((state) => ({ filter: without(state.filter, key) })),
  setSort: (sort) => set({ sort }),
});
