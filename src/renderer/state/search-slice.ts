// What is asked of the library: query, marks, filter and order.
import type { Filter, QueryFacets, SortOrder } from '../../shared/search';
import type { Slice } from './slice';

export interface SearchSlice {
  /** The words as typed; the panes mark their hits. */
  readonly query: string;
  /** True from a key in the search field until the reader goes on to the results or leaves the field. */
  readonly isTyping: boolean;
  readonly filter: Filter;
  readonly sort: SortOrder;
  /** No word of the query is read as another; over as soon as the words change. */
  readonly keepTyped: boolean;
  /** What the answers on screen are made of; `null` while nothing is asked, then the summary has it. */
  readonly facets: QueryFacets | null;
  /** What was typed before an offer was taken; `null` as soon as the words change again. */
  readonly takenFor: string | null;
  /** Asks for what was offered in place of what was typed. */
  readonly takeOffer: (query: string) => void;
  readonly setKeepTyped: (keepTyped: boolean) => void;
  readonly receiveFacets: (facets: QueryFacets | null) => void;
  /** Asks for something else altogether: words, marks and conditions at once. */
  readonly ask: (query: string, filter: Filter) => void;
  readonly setQuery: (query: string) => void;
  /** As `setQuery`, for words the reader may type on. */
  readonly typeQuery: (query: string) => void;
  readonly stopTyping: () => void;
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

/** A month belongs to its year: another year does without it. */
function wider(filter: Filter, key: keyof Filter): Filter {
  return key === 'year' ? without(filter, 'month') : filter;
}

type Asked = Pick<SearchSlice, 'query' | 'keepTyped' | 'takenFor' | 'isTyping'>;

/** Other words: what held for those before is over. */
export function asked(query: string): Asked {
  return { query, keepTyped: false, takenFor: null, isTyping: false };
}

/** What was offered, asked in place of what was typed. */
export function taken({ query: typed }: Pick<SearchSlice, 'query'>, query: string): Asked {
  return { ...asked(query), takenFor: typed.trim() };
}

/** Query, filter and order; `settings.exactMarks` completes them. */
export const searchSlice: Slice<SearchSlice> = (set) => ({
  query: '',
  isTyping: false,
  filter: {},
  sort: 'relevance',
  keepTyped: false,
  takenFor: null,
  facets: null,
  takeOffer: (query) => set((state) => taken(state, query)),
  setKeepTyped: (keepTyped) => set({ keepTyped }),
  receiveFacets: (facets) => set({ facets }),
  ask: (query, filter) => set({ ...asked(query), filter }),
  setQuery: (query) => set(asked(query)),
  typeQuery: (query) => set({ ...asked(query), isTyping: true }),
  stopTyping: () => set({ isTyping: false }),
  setFilter: (filter) => set({ filter }),
  toggleFilter: (key, value) =>
    set((state) => ({
      filter: state.filter[key] === value ? without(state.filter, key) : { ...wider(state.filter, key), [key]: value },
    })),
  dropFilter: (key) => set((state) => ({ filter: without(wider(state.filter, key), key) })),
  setSort: (sort) => set({ sort }),
});
