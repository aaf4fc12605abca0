import type { Offer } from '../../shared/search';
import { call } from '../bridge';
import { useAnswer } from '../state/use-answer';
import { useStore } from '../state/store';
import type { ResultSet } from './result-set';

/** What the query on screen was probably meant to be, asked once typing rests; `null` for one that has no such slip. */
export function useOffer({ request, turn, total, corrections }: ResultSet): Offer | null {
  const isTyping = useStore((state) => state.isTyping);
  const { query, exactMarks, keepTyped, filter } = request;
  const isPlain = query !== '' && total > 0 && corrections.length === 0;
  const isWanted = isPlain && !isTyping && !exactMarks && !keepTyped;
  const ask = (): Promise<Offer | null> => call('search.offer', { query, exactMarks, filter });
  return useAnswer(`${turn.at} ${isWanted}`, isWanted ? ask : nothing).value;
}

const nothing = (): Promise<null> => Promise.resolve(null);
