// Whether a short text outside the index (a note) answers a query, and how well.
import type { Tier } from '../../shared/search';
import { Tally, tally, tierOf } from './match';
import { Matchers } from './matcher';
import { planOf, type MatchOptions } from './plan';
import type { HoldsFact, ParsedQuery } from './query';
import { TextEvents } from './text-events';

const tierNames: readonly Tier[] = ['exact', 'tone', 'folded'];

/** The tier with which a text answers a query, `null` for no answer; for many texts and one query. */
export function textTest(
  query: Pick<ParsedQuery, 'root'>,
  options: MatchOptions,
): (text: string, holds: HoldsFact) => Tier | null {
  const plan = planOf(query.root, options);
  const matchers = new Matchers(plan);
  const counts = new Tally(plan);
  const found = new TextEvents(plan, matchers);
  return (text, holds) => {
    found.read(text, [], true);
    tally(plan, matchers, found.events, counts);
    return tierNames[tierOf(plan, counts, [], holds)] ?? null;
  };
}
