// Typed words come in; a query comes out. Whatever is typed has a meaning: what cannot be read is left out and said.
import type { Oddity } from '../../../shared/search';
import { toText } from '../../text/normalise';
import { asksNothing, requiredFacts, type ParsedQuery, type QueryNode } from '../query';
import { lexemes } from './lexemes';
import { Parser } from './parser';
import { Pieces } from './pieces';
import { printQuery } from './print-query';
import type { IsKnown } from './values';

/** Reads a query. Never throws; `understood` is set when something in it was odd. */
export function parseQuery(typed: string, isKnown: IsKnown = () => false): ParsedQuery {
  const text = toText(typed);
  const pieces = new Pieces(lexemes(text));
  const parser = new Parser(pieces, isKnown);
  const read = { root: parser.root(), includesHidden: parser.isEverywhere };
  const oddities = [...pieces.oddities, ...crossedDates(read.root)];
  const isNothing = asksNothing(read.root) && !read.includesHidden && oddities.length === 0;
  if (isNothing && text.trim() !== '') oddities.push({ code: 'no-words', part: text.trim() });
  const understood =
    oddities.length === 0 ? null : { en: printQuery(read, 'en'), vi: printQuery(read, 'vi'), oddities };
  return { typed: text, ...read, understood };
}

/** Two dates of which one is to lie before the other and does not: nothing can lie between them. */
function crossedDates(root: QueryNode): readonly Oddity[] {
  const dates = requiredFacts(root);
  const after = dates.filter(({ field }) => field === 'after').map(({ value }) => value);
  const before = dates.filter(({ field }) => field === 'before').map(({ value }) => value);
  return after.flatMap((start) =>
    before
      .filter((end) => end < start && !start.startsWith(end))
      .map((end) => ({ code: 'crossed-dates' as const, part: `${start} – ${end}` })),
  );
}
