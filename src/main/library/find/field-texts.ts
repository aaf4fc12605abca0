// Articles come in; what stands in a field of theirs goes out: each publisher, name or slogan once, with who has it.
import { textsOf, type Candidate, type ReaderFacts, type WrittenField } from './constraints';

/** By text: the numbers of the articles that have it in a field, in order. */
export type FieldTexts = ReadonlyMap<string, readonly number[]>;

/** What stands in one field of the articles, which come with their numbers; a step for each. */
export function* fieldTexts(
  articles: Iterable<readonly [n: number, article: Candidate]>,
  field: WrittenField,
  reader: ReaderFacts,
): Generator<void, FieldTexts> {
  const having = new Map<string, number[]>();
  for (const [n, article] of articles) {
    for (const text of textsOf(reader, article, field)) {
      const known = having.get(text);
      if (known === undefined) having.set(text, [n]);
      else if (known.at(-1) !== n) known.push(n);
    }
    yield;
  }
  return having;
}
