import type { Offer } from '../../shared/search';
import { call } from '../bridge';
import { useLastAnswer } from '../state/use-answer';
import { useStore } from '../state/store';
import type { ResultSet } from './result-set';

/** What came of asking for a query. */
interface Offered {
  readonly query: string;
  readonly offer: Offer | null;
}

/**
 * What the query on screen was probably meant to be, asked once the reader leaves the field; `null` for one that has no such
 * slip. While the library changes the offer stays until the next one comes.
 */
export function useOffer({ request, turn, total, corrections }: ResultSet): Offer | null {
  const isTyping = useStore((state) => state.isTyping);
  const { query, exactMarks, keepTyped, filter } = request;
  const isPlain = query !== '' && total > 0 && corrections.length === 0;
  const isWanted = isPlain && !isTyping && !exactMarks && !keepTyped;
  const ask = async (): Promise<Offered> => ({
    query,
    offer: isWanted ? await call('search.offer', { query, exactMarks, filter, turn }) : null,
  });
  const { value } = useLastAnswer(`${turn.at} ${isWanted}`, ask);
  return isWanted && value?.query === query ? value.offer : null;
}
