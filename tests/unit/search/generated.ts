import fc from 'fast-check';
import { fieldRanges } from '../../../src/main/search/article-words';
import type { Block } from '../../../src/shared/article';
import { foldForm, toneForm } from '../../../src/main/text/fold';
import { keyOf } from '../../../src/main/text/key';
import { words } from '../../../src/main/text/words';

/** Few words, many of them alike but for their marks, so that generated queries find something. */
const lexicon = [
  'hòa',
  'hoà',
  'hoa',
  'hóa',
  'đối',
  'đội',
  'doi',
  'ngoại',
  'ngoài',
  'lý',
  'lí',
  'li',
  '2022',
  'Mỹ',
  'ASEAN',
];

export const word = fc.constantFrom(...lexicon);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));

export interface Generated {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** An article of a title, some paragraphs and perhaps related links in between. */
export const article: fc.Arbitrary<Generated> = fc
  .tuple(sentence, fc.array(fc.tuple(sentence, fc.constantFrom('paragraph', 'caption', 'related')), { maxLength: 4 }))
  .map(([title, rest]) => {
    let text = `${title}\n`;
    const blocks: Block[] = [{ kind: 'title', start: 0, end: text.length }];
    for (const [line, kind] of rest) {
      const start = text.length;
      text += `${line},\n`;
      blocks.push({ kind: kind, start, end: text.length });
    }
    return { text, blocks };
  });

/** A word as the oracle sees it. */
interface Seen {
  readonly exact: string;
  readonly isTitle: boolean;
}

/** The words a default search looks at, in stretches no phrase may leave. Written to be obvious, not fast. */
export function seenWords({ text, blocks }: Generated): Seen[][] {
  const stretches: Seen[][] = [[]];
  for (const { start, end, field } of fieldRanges(text, blocks)) {
    if (field === 2) stretches.push([]);
    else stretches.at(-1)?.push(...words(text, start, end).map(({ exact }) => ({ exact, isTitle: field === 1 })));
  }
  return stretches;
}

/** 0 exact, 1 tone placement, 2 folded, -1 not at all; `isOpen` when the query has no marks. */
export function likeness(typed: string, found: string, isOpen: boolean): number {
  if (typed === found) return 0;
  if (keyOf(typed) !== keyOf(found)) return -1;
  if (typed === foldForm(typed)) return isOpen ? 2 : 0;
  return toneForm(typed) === toneForm(found) ? 1 : 2;
}

/** Classes of the non-overlapping occurrences of a phrase, from the left. */
export function occurrences(
  phrase: readonly string[],
  article: Generated,
  isOpen: boolean,
  isTitle: boolean,
): number[] {
  const found: number[] = [];
  for (const stretch of seenWords(article)) {
    for (let at = 0; at + phrase.length <= stretch.length; at += 1) {
      const part = stretch.slice(at, at + phrase.length);
      const classes = phrase.map((typed, next) => likeness(typed, part[next]?.exact ?? '', isOpen));
      if (classes.includes(-1) || (isTitle && part.some((one) => !one.isTitle))) continue;
      found.push(Math.max(...classes));
      at += phrase.length - 1;
    }
  }
  return found;
}
