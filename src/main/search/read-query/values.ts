// The first word behind the name of a field comes in; the value of the field, as far as it goes, comes out.
import { isDateField, type ConstraintField, type FactNode } from '../query';
import { prefixOf } from './leaves';
import type { Bare, Pieces } from './pieces';
import { queryDate } from './query-date';

/** Says whether any article has a fact; a query read without the articles takes the first word of a value alone. */
export type IsKnown = (fact: FactNode) => boolean;

/** Words behind the first of the longest date: `ngày 14 tháng 12 năm 2021`. */
const MORE_DATE_WORDS = 5;

/** In brackets all words that follow each other are one value: `official:(Nguyễn A OR Lê B)`. */
export function groupedValue(first: Bare, pieces: Pieces): Bare {
  const more = pieces.wordsAhead();
  pieces.pass(more.length);
  return joined(first, more);
}

/** Without brackets those that some article has together: `official:Nguyễn A họp` asks for the word `họp`. */
export function knownValue(first: Bare, field: ConstraintField, pieces: Pieces, isKnown: IsKnown): Bare {
  if (isDateField(field)) return dateValue(first, pieces);
  const more = pieces.wordsAhead();
  const firstUnknown = more.findIndex((_, at) => !isKnown(factOf(field, joined(first, more.slice(0, at + 1)))));
  const known = firstUnknown < 0 ? more : more.slice(0, firstUnknown);
  if (known.length === 0) return first;
  pieces.pass(known.length);
  const value = joined(first, known);
  pieces.odd('joined-value', value.text);
  return value;
}

/** A date in words is one value: `on:tháng 12 năm 2021`. */
function dateValue(first: Bare, pieces: Pieces): Bare {
  const ahead = pieces.wordsAhead(MORE_DATE_WORDS);
  const dates = ahead
    .map((_, at) => ahead.slice(0, at + 1))
    .filter((more) => queryDate(joined(first, more).text) !== null);
  const longest = dates.at(-1) ?? [];
  pieces.pass(longest.length);
  return joined(first, longest);
}

function factOf(field: ConstraintField, { text, isPrefix, isLast }: Bare): FactNode {
  return { kind: 'fact', field, value: text, prefix: prefixOf(isPrefix, isLast) };
}

function joined(first: Bare, more: readonly Bare[]): Bare {
  const last = more.at(-1) ?? first;
  return { ...last, text: [first, ...more].map(({ text }) => text).join(' ') };
}
