import { articleOfBody } from '../../corrections/stored-correction';
import type { RuleBook } from '../../corrections/rule-book';
import type { Catalogue } from '../catalogue';
import { nameOf } from '../people/people';

/** Numbers of the articles that corrections may change. */
export function affectedBy(book: RuleBook, catalogue: Catalogue): readonly number[] {
  const found = new Set<number>();
  const { names, persons, isAboutSlogans } = book.subjects();
  for (const name of names) collect(found, catalogue.people.articlesOf(name));
  for (const person of persons) collect(found, catalogue.people.articlesOf(nameOf(person)));
  collectArticles(book, catalogue, found);
  if (!isAboutSlogans && book.everywhere.length === 0) return [...found];
  for (const [n, entry] of catalogue.entries) {
    if (entry.wordings.length > 0) found.add(n);
    else if ((catalogue.readOf(n)?.wordings.length ?? 0) > 0) found.add(n);
  }
  return [...found];
}

/** Articles that corrections were made in: the same bytes, the same words, or what lies at the path now. */
function collectArticles(book: RuleBook, catalogue: Catalogue, found: Set<number>): void {
  const hashes = new Set<string>();
  for (const { says } of book.all) {
    const ref = articleOfBody(says);
    if (ref === null) continue;
    const n = catalogue.numberOf(ref.id);
    if (n !== undefined) found.add(n);
    else collect(found, catalogue.files.get(ref.path)?.articles ?? []);
    if (ref.wordsHash !== '') hashes.add(ref.wordsHash);
  }
  if (hashes.size === 0) return;
  for (const [n, { wordsHash }] of catalogue.entries) if (hashes.has(wordsHash)) found.add(n);
}

function collect(found: Set<number>, numbers: Iterable<number>): void {
  for (const n of numbers) found.add(n);
}
