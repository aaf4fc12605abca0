import type { Span } from '../../../shared/article';
import type { Place } from '../../../shared/place';
import { placeOf } from '../answers/place';
import type { Entry, MentionFact, SloganFact } from '../entry';

/** Places of an article that two states of it show differently; a fact stands at 0..0. */
export function differencesOf(before: Entry, after: Entry): readonly Place[] {
  const spans = [
    ...factSpans(before, after),
    ...changedSpans(before.mentions, after.mentions, mentionState),
    ...changedSpans(before.wordings, after.wordings, sloganState),
  ];
  return spans.map((span) => placeOf(after, span));
}

function factSpans(before: Entry, after: Entry): readonly Span[] {
  const state = ({ title, published, event, publisher, origin, byline, lang, happening, facts }: Entry): string =>
    JSON.stringify([title, published, event, publisher, origin, byline, lang, happening, facts]);
  return state(before) === state(after) ? [] : [{ start: 0, end: 0 }];
}

function mentionState({ name, title, role, person, sic, suspicion, standing, hidden }: MentionFact): string {
  return JSON.stringify([name, title, role, person, sic, suspicion, standing, hidden]);
}

function sloganState({ text, kind, slogan, speaker, standing, hidden }: SloganFact): string {
  return JSON.stringify([text, kind, slogan, speaker, standing, hidden]);
}

/** Marks of either state that the other has not at that place, or otherwise; each place once. */
function changedSpans<T extends Span>(
  before: readonly T[],
  after: readonly T[],
  state: (mark: T) => string,
): readonly Span[] {
  if (before === after) return [];
  const states = new Map(before.map((mark) => [mark.start, mark]));
  const spans: Span[] = [];
  for (const mark of after) {
    const was = states.get(mark.start);
    states.delete(mark.start);
    if (was === undefined || (was !== mark && state(was) !== state(mark))) spans.push(mark);
  }
  const gone = [...states.values()].filter(
    (mark) => !spans.some(({ start, end }) => start < mark.end && end > mark.start),
  );
  return [...spans, ...gone].sort((a, b) => a.start - b.start);
}
