import type { Note } from '../../shared/note';
import type { Tier } from '../../shared/search';
import { textTest as factTest } from '../library/find/constraints';
import { textTest } from '../search/answer-text';
import { parseQuery } from '../search/read-query/parse-query';
import type { FactNode } from '../search/query';

const order: readonly Tier[] = ['exact', 'tone', 'folded'];

/** How notes are asked: the last word may still be growing. */
export const asTyped = { prefixLast: true } as const;

/** Whether the article of a note has a fact. */
export type ArticleHolds = (note: Note, fact: FactNode) => boolean;

/**
 * Notes whose comment, quote or tags answer a query in the query language, the last word perhaps half typed; `tag:` and
 * `note:` ask the note itself, other facts its article. Exact marks first, then the latest.
 */
export function findNotes<T extends Note>(notes: readonly T[], typed: string, articleHolds: ArticleHolds): T[] {
  const tests = new Map<FactNode, (text: string) => boolean>();
  const testOf = (fact: FactNode): ((text: string) => boolean) => {
    const known = tests.get(fact) ?? factTest(fact, asTyped);
    tests.set(fact, known);
    return known;
  };
  const holds = (note: T, fact: FactNode): boolean => {
    if (fact.field === 'tag') return note.tags.some(testOf(fact));
    if (fact.field === 'note') return [note.comment, note.target.exact].some(testOf(fact));
    return articleHolds(note, fact);
  };
  const query = parseQuery(typed, (fact) => notes.some((note) => holds(note, fact)));
  const answers = textTest(query, asTyped);
  return notes
    .flatMap((note) => {
      const tier = answers(wordsOfNote(note), (fact) => holds(note, fact));
      return tier === null ? [] : [{ note, rank: order.indexOf(tier) }];
    })
    .sort((a, b) => a.rank - b.rank || (a.note.modified < b.note.modified ? 1 : -1))
    .map(({ note }) => note);
}

/** Everything in a note that a search looks at. */
export function wordsOfNote(note: Note): string {
  return [note.comment, note.target.exact, ...note.tags].join('\n').normalize('NFC');
}
