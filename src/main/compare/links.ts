// From matches of readings to links of passages: every copy of a reading, spans on the texts, kinds, word changes.
import type { LinkKind, PassageLink } from '../../shared/alignment';
import type { Span } from '../../shared/article';
import { toneForm } from '../text/fold';
import type { Word } from '../text/words';
import { changes } from './changes';
import type { Match } from './choose';
import type { Extent } from './extent';
import type { Passage } from './passages';
import { type Reading, isWhole } from './vocabulary';

/** One article as text and passages. */
interface Side {
  readonly text: string;
  readonly passages: readonly Passage[];
}

interface Sides<T> {
  readonly a: T;
  readonly b: T;
}

/** Up to so many pairs of copies are all linked; of more, the first with the first, the second with the second. */
const MAX_COPY_PAIRS = 9;

/** The links that `matches` stand for, in the order of a, then of b. */
export function links(matches: readonly Match[], read: Sides<readonly Reading[]>, sides: Sides<Side>): PassageLink[] {
  const found = matches.flatMap((match) => {
    const [a, b] = [read.a[match.readingA], read.b[match.readingB]];
    if (a === undefined || b === undefined) return [];
    const whole = isWhole(a, match.a) && isWhole(b, match.b);
    return copyPairs(a.copies, b.copies).flatMap(([placeA, placeB]) => {
      const [one, other] = [sides.a.passages[placeA], sides.b.passages[placeB]];
      return one === undefined || other === undefined
        ? []
        : [link(match, whole, { text: sides.a.text, passage: one }, { text: sides.b.text, passage: other })];
    });
  });
  return found.sort((x, y) => startOf(x.a) - startOf(y.a) || startOf(x.b) - startOf(y.b));
}

function copyPairs(a: readonly number[], b: readonly number[]): [number, number][] {
  if (a.length * b.length <= MAX_COPY_PAIRS)
    return a.flatMap((one) => b.map((other): [number, number] => [one, other]));
  const count = Math.max(a.length, b.length);
  return Array.from({ length: count }, (_, nth): [number, number] => [
    a[Math.min(nth, a.length - 1)] ?? 0,
    b[Math.min(nth, b.length - 1)] ?? 0,
  ]);
}

interface Place {
  readonly text: string;
  readonly passage: Passage;
}

function link(match: Match, whole: boolean, a: Place, b: Place): PassageLink {
  const [wordsA, wordsB] = [wordsIn(match.a, a.passage), wordsIn(match.b, b.passage)];
  return {
    a: match.a.map((extent) => spanOf(extent, a)),
    b: match.b.map((extent) => spanOf(extent, b)),
    kind: kindOf(whole, wordsA, wordsB),
    changes: changes(wordsA, wordsB),
  };
}

function kindOf(whole: boolean, a: readonly Word[], b: readonly Word[]): LinkKind {
  if (!whole) return 'partial';
  return letters(a) === letters(b) ? 'identical' : 'reworded';
}

function letters(words: readonly Word[]): string {
  return words.map((word) => toneForm(word.exact)).join('');
}

function wordsIn(extents: readonly Extent[], { words }: Passage): Word[] {
  return extents.flatMap(({ start, end }) => words.slice(start, end));
}

/** The span of some words, with the sentence's own marks at its ends and without a bracket or quotation cut in two. */
function spanOf({ start, end }: Extent, { text, passage }: Place): Span {
  const { span, words } = passage;
  const [first, last] = [words[start]?.start ?? span.start, words[end - 1]?.end ?? span.end];
  return {
    start: start === 0 ? span.start : first,
    end: end === words.length ? span.end : closed(text, first, last),
  };
}

/** Where a stretch ends when the brackets and quotations opened in it are closed right behind it. */
function closed(text: string, start: number, end: number): number {
  const body = text.slice(start, end);
  const pairs = ['()', '“”', '[]', '«»'] as const;
  let to = end;
  for (let mark = text.charAt(to); ; mark = text.charAt(to)) {
    const pair = pairs.find((one) => one.endsWith(mark));
    if (mark === '' || pair === undefined || body.lastIndexOf(pair.charAt(0)) <= body.lastIndexOf(mark)) return to;
    to += 1;
    if (to - end >= 2) return to;
  }
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}
