import type { Corpus } from '../corpus';
import { EXACT, FOLDED } from '../plan';
import { isWrittenInWays } from './asked-words';
import type { Matches } from './matches';
import { Neighbours } from './neighbours';
import type { PositionQuery } from './positions';

/**
 * Where no marks were typed, words found without marks are what was typed only if they also stand together: `hai quan` is
 * not meant by "hai" here and "cơ quan" there.
 */
export function demote({ places, tiers }: Matches, query: PositionQuery, corpus: Corpus): void {
  const { plan, asked } = query;
  if (!plan.isOpen || plan.pairs.length === 0) return;
  const isOpen = asked.map((word) => isWrittenInWays(word, corpus));
  const openPairs = plan.pairs.flatMap(([a, b], pair) => (isOpen[a] === true && isOpen[b] === true ? [pair] : []));
  if (openPairs.length === 0) return;
  const neighbours = new Neighbours(query, corpus);
  for (let at = 0; at < places.length; at += 1) {
    if (tiers[at] !== EXACT) continue;
    for (const pair of openPairs) {
      if (neighbours.of(pair, places[at] ?? 0) > 0) continue;
      tiers[at] = FOLDED;
      break;
    }
  }
}
