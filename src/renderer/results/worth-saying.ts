import type { Understood } from '../../shared/search';

/** What was odd, without what the reader may still be about to mend: said at each key, it would move the rows about. */
export function worthSaying(understood: Understood | null, isTyping: boolean): Understood | null {
  if (understood === null || !isTyping) return understood;
  const oddities = understood.oddities.filter(({ isUnfinished }) => isUnfinished !== true);
  return oddities.length === 0 ? null : { ...understood, oddities };
}
