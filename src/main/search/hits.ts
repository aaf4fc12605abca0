// The hits of a query in one text, as offsets: for the rows on screen and for the open pane.
import type { Block, Span } from '../../shared/article';
import { distinctWords } from '../text/distinct-words';
import { foldUnit } from '../text/letters';
import { wordEnd } from '../text/words';
import { HIDDEN, TITLE, fieldRanges } from './article-words';
import { Events, HIDDEN_GAP } from './events';
import { Tally, countedClasses, eachOccurrence, tally } from './match';
import { Matchers } from './matcher';
import { NONE, classOf, planOf, type MatchOptions, type Plan } from './plan';
import type { ParsedQuery } from './query';
import { keyOf } from '../text/key';

/**
 * Hits of `query` in `text`, in order: one span for each word, one for each whole phrase. The same hits that the index
 * counts. Takes the query as the index read it (`SearchOutcome.query`).
 */
export function findHits(
  query: Pick<ParsedQuery, 'root' | 'includesHidden'>,
  text: string,
  blocks: readonly Block[],
  options: MatchOptions = {},
): Span[] {
  const plan = planOf(query.root, options);
  const matchers = new Matchers(plan);
  const events = new Events();
  const includesHidden = query.includesHidden || options.includeHidden === true;
  const spans = collectEvents(plan, matchers, text, blocks, includesHidden, events);
  const counts = new Tally(plan);
  tally(plan, matchers, events, counts);
  return inOrder(hitSpans(plan, matchers, events, counts, spans));
}

/** Collects the events of a text; gives the span of every event. */
export function collectEvents(
  plan: Plan,
  matchers: Matchers,
  text: string,
  blocks: readonly Block[],
  includesHidden: boolean,
  events: Events,
): Span[] {
  const ranges = fieldRanges(text, blocks).map((range) => ({
    ...range,
    isOut: range.field === HIDDEN && !includesHidden,
  }));
  const { forms, ids, starts, counts } = distinctWords(
    text,
    ranges.filter(({ isOut }) => !isOut),
  );
  const mayAnswer = quickTest(plan);
  const matcherOfForm = Uint16Array.from(forms, (form) => (mayAnswer(form) ? matcherOf(plan, matchers, form) : 0));
  const spans: Span[] = [];
  let position = 0;
  let at = 0;
  let read = 0;
  for (const range of ranges) {
    if (range.isOut) {
      position += HIDDEN_GAP;
      continue;
    }
    for (const end = at + (counts[read] ?? 0); at < end; at += 1, position += 1) {
      const matcher = matcherOfForm[ids[at] ?? 0] ?? 0;
      if (matcher === 0) continue;
      events.push(position, matcher);
      events.fields[events.count - 1] = range.field;
      const start = starts[at] ?? 0;
      spans.push({ start, end: wordEnd(text, start, range.end) });
    }
    read += 1;
  }
  return spans;
}

/** False for words that begin with another letter than every word of the plan: most of any text. */
function quickTest(plan: Plan): (form: string) => boolean {
  const first = new Set(plan.words.map(({ key }) => key.charAt(0)));
  return (form) => {
    const letter = (foldUnit[form.charCodeAt(0)] ?? '').charAt(0);
    return letter === '' || first.has(letter);
  };
}

function matcherOf(plan: Plan, matchers: Matchers, exact: string): number {
  const key = keyOf(exact);
  let number = 0;
  plan.words.forEach((word, at) => {
    const found = classOf(word, exact, key);
    if (found !== NONE) number = matchers.extended(number, at, found);
  });
  return number;
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

/** In order of the text; of hits that overlap (a word and a phrase with it) the longer one stays. */
function inOrder(found: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (out.at(-1)?.end ?? 0)) out.push(span);
  }
  return out;
}
