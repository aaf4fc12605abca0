// The hits of a query in one text, as offsets: for the rows on screen and for the open pane.
import type { Block, Span } from '../../shared/article';
import { TITLE } from './article-words';
import type { Events } from './events';
import { Tally, countedClasses, eachOccurrence, tally } from './match';
import { Matchers } from './matcher';
import { NONE, planOf, type MatchOptions, type Plan } from './plan';
import type { ParsedQuery } from './query';
import { TextEvents } from './text-events';

/** Says where the hits of one query stand in a text: in order, one span for each word, one for each whole phrase. */
export type HitFinder = (text: string, blocks: readonly Block[]) => Span[];

/** For one query and many texts: the same hits that the index counts. Takes the query as the index read it (`SearchOutcome.query`). */
export function hitFinder(query: Pick<ParsedQuery, 'root' | 'includesHidden'>, options: MatchOptions = {}): HitFinder {
  const plan = planOf(query.root, options);
  const matchers = new Matchers(plan);
  const found = new TextEvents(plan, matchers);
  const counts = new Tally(plan);
  const includesHidden = query.includesHidden || options.includeHidden === true;
  return (text, blocks) => {
    found.read(text, blocks, includesHidden);
    tally(plan, matchers, found.events, counts);
    return apart(hitSpans(plan, matchers, found.events, counts, found.spans));
  };
}

/** As `hitFinder`, for one text. */
export function findHits(
  query: Pick<ParsedQuery, 'root' | 'includesHidden'>,
  text: string,
  blocks: readonly Block[],
  options: MatchOptions = {},
): Span[] {
  return hitFinder(query, options)(text, blocks);
}

function hitSpans(plan: Plan, matchers: Matchers, events: Events, counts: Tally, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  plan.terms.forEach((term, number) => {
    if (term.isNegated) return;
    const counted = countedClasses(number, plan, counts);
    const keep = (first: number, last: number, wordClass: number): void => {
      const [start, end] = [spans[first]?.start ?? 0, spans[last]?.end ?? 0];
      if (wordClass !== NONE && ((counted >> wordClass) & 1) === 1) found.push({ start, end });
    };
    if (term.words > 1) {
      eachOccurrence(term, number, matchers, events, keep);
      return;
    }
    for (let at = 0; at < events.count; at += 1) {
      if (term.scope === 'title' && events.fields[at] !== TITLE) continue;
      keep(at, at, matchers.get(events.matchers[at] ?? 0).classes[term.firstWord] ?? NONE);
    }
  });
  return found;
}

/** In order of the text; of spans that overlap (a word and a phrase with it) the first and longest stays. */
export function apart(found: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (out.at(-1)?.end ?? 0)) out.push({ start: span.start, end: span.end });
  }
  return out;
}
