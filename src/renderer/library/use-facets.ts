import { useEffect } from 'react';
import { call } from '../bridge';
import type { ListRequest } from '../results/result-set';
import { useStore } from '../state/store';
import { alternatives, withAlternatives } from './facet-question';

/** Pause after results are on screen before their facets are asked for, in milliseconds: longer than between two keys. */
const PAUSE_MS = 250;

type FacetRequest = Pick<ListRequest, 'query' | 'exactMarks' | 'keepTyped' | 'filter'>;

/** Facets of a question; the first failure ends it. */
async function fetchFacets({ query, exactMarks, keepTyped, filter }: FacetRequest) {
  const ask = (conditions: FacetRequest['filter']) =>
    call('search.facets', { query, exactMarks, keepTyped, filter: conditions });
  const facets = await ask(filter);
  const others = await Promise.all(alternatives(filter).map(async ([key, less]) => [key, await ask(less)] as const));
  return withAlternatives(facets, others);
}

/** Keeps the facets of the answers on screen in the store; the old ones stay until the new ones are known. */
export function useFacets(answered: ListRequest | null): void {
  const version = useStore((state) => state.libraryVersion + state.notesVersion);
  const receive = useStore((state) => state.receiveFacets);
  const question = answered === null || isOpen(answered) ? null : JSON.stringify(answered);
  useEffect(() => {
    if (question === null) {
      receive(null);
      return undefined;
    }
    let isWanted = true;
    const timer = setTimeout(() => {
      fetchFacets(JSON.parse(question) as FacetRequest)
        .then((facets) => {
          if (isWanted) receive(facets);
        })
        .catch(useStore.getState().showFailure);
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [question, version, receive]);
}

/** True when nothing is asked: the whole library answers. */
function isOpen({ query, filter }: FacetRequest): boolean {
  return query === '' && Object.keys(filter).length === 0;
}
