import { useEffect } from 'react';
import { call } from '../bridge';
import type { ListRequest, ResultSet } from '../results/result-set';
import { useResults } from '../results/results-store';
import { useStore } from '../state/store';
import { alternatives, withAlternatives } from './facet-question';

/** Pause after results are on screen before their facets are asked for, in milliseconds: longer than between two keys. */
const PAUSE_MS = 250;

type FacetRequest = Pick<ListRequest, 'query' | 'exactMarks' | 'keepTyped' | 'filter'>;
type Answered = Pick<ResultSet, 'request' | 'turn'>;

/** Facets of a question; the first failure ends it, and so does a newer question. */
async function fetchFacets({ request: { query, exactMarks, keepTyped, filter }, turn }: Answered) {
  const ask = (conditions: FacetRequest['filter']) =>
    call('search.facets', { query, exactMarks, keepTyped, filter: conditions, turn });
  const facets = await ask(filter);
  const others = await Promise.all(alternatives(filter).map(async ([key, less]) => [key, await ask(less)] as const));
  return withAlternatives(facets, others);
}

/** Keeps the facets of the answers on screen in the store; the old ones stay until the new ones are known. */
export function useFacets(): void {
  const turn = useResults((state) => state.shown?.turn);
  const version = useStore((state) => state.notesVersion);
  const receive = useStore((state) => state.receiveFacets);
  useEffect(() => {
    const { shown } = useResults.getState();
    if (shown === null || isOpen(shown.request)) {
      receive(null);
      return undefined;
    }
    let isWanted = true;
    const count = (): void => {
      // What was typed meanwhile goes first, and mostly ends this.
      if (useResults.getState().asked !== null) {
        timer = setTimeout(count, PAUSE_MS);
        return;
      }
      fetchFacets(shown)
        .then((facets) => {
          if (isWanted) receive(facets);
        })
        .catch(useStore.getState().showFailure);
    };
    let timer = setTimeout(count, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [turn, version, receive]);
}

/** True when nothing is asked: the whole library answers. */
function isOpen({ query, filter }: FacetRequest): boolean {
  return query === '' && Object.keys(filter).length === 0;
}
