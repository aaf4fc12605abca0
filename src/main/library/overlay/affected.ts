import { nameKey } from '../../recognise/people/person-key';
import { articleOfBody, type CorrectionBody, type StoredCorrection } from '../../corrections/stored-correction';
import { RuleBook } from '../../corrections/rule-book';
import type { Entry, FileRecord, LeanEntry } from '../entry';
import { nameOf } from '../people/people';
import { isUnder } from '../roots/under-roots';
import type { Overlay } from './overlay';

/** What of a catalogue tells which of its articles corrections speak of. */
export interface Corrected {
  readonly overlay: Overlay;
  readonly files: ReadonlyMap<string, FileRecord>;
  readonly entries: Iterable<readonly [number, Pick<Entry, 'wordings' | 'wordsHash'>]>;
  numberOf(id: string): number | undefined;
  /** The article as it was read. */
  factsOf(n: number): Pick<LeanEntry, 'wordings'> | undefined;
}

/** Numbers of the articles that corrections may change. */
export function affectedBy(changed: RuleBook, catalogue: Corrected): readonly number[] {
  const book = withSources(changed, catalogue.overlay.book);
  const found = new Set<number>();
  const { names, persons, isAboutSlogans } = book.subjects();
  for (const name of names) collect(found, catalogue.overlay.people.articlesOf(name));
  for (const person of persons) collect(found, catalogue.overlay.people.articlesOf(nameOf(person)));
  collectArticles(book, catalogue, found);
  collectMarked(book, catalogue, found);
  if (!isAboutSlogans) return [...found];
  for (const [n, entry] of catalogue.entries) {
    if (entry.wordings.length > 0) found.add(n);
    else if ((catalogue.factsOf(n)?.wordings.length ?? 0) > 0) found.add(n);
  }
  return [...found];
}

/** Corrections together with those that put others under the persons they speak of, or named these, which go along. */
function withSources(changed: RuleBook, holding: RuleBook): RuleBook {
  const { names, persons: spokenOf } = changed.subjects();
  if (names.size + spokenOf.size === 0) return changed;
  const persons = new Set(spokenOf);
  const found = new Set(changed.all);
  for (let known = -1; known < found.size;) {
    known = found.size;
    for (const one of holding.all) {
      if (!isSource(one, persons)) continue;
      found.add(one);
      if (one.says.kind === 'same-person') persons.add(one.says.person);
    }
  }
  const spoken = new Set([...names, ...[...persons].map(nameOf)]);
  for (const one of holding.all) if (namesOneOf(one, spoken)) found.add(one);
  return new RuleBook([...found]);
}

function isSource({ says }: StoredCorrection, persons: ReadonlySet<string>): boolean {
  return (says.kind === 'same-person' || says.kind === 'not-same-person') && persons.has(says.value);
}

function namesOneOf({ says }: StoredCorrection, names: ReadonlySet<string>): boolean {
  return says.kind === 'official' && names.has(nameKey(says.at.target.exact));
}

/** Articles that hold words marked wherever they stand. */
function collectMarked({ everywhere }: RuleBook, catalogue: Corrected, found: Set<number>): void {
  for (const correction of everywhere)
    for (const id of catalogue.overlay.anchors.everywhere.articlesOf(correction)) {
      const n = catalogue.numberOf(id);
      if (n !== undefined) found.add(n);
    }
}

/** Articles that corrections were made in: the same bytes, the same words, or what lies at the path now. */
function collectArticles(book: RuleBook, catalogue: Corrected, found: Set<number>): void {
  const hashes = new Set<string>();
  for (const { says } of book.all) {
    if (says.kind === 'encoding') collectFiles(says, catalogue, found);
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

type EncodingBody = Extract<CorrectionBody, { kind: 'encoding' }>;

/** Articles of a file wherever it lies, or of all files below a folder. */
function collectFiles(
  { path, bytes }: Pick<EncodingBody, 'path' | 'bytes'>,
  catalogue: Corrected,
  found: Set<number>,
): void {
  for (const file of catalogue.files.values())
    if (isUnder(file.path, path) || (file.sha256 !== null && bytes.includes(file.sha256)))
      collect(found, file.articles);
}

function collect(found: Set<number>, numbers: Iterable<number>): void {
  for (const n of numbers) found.add(n);
}
