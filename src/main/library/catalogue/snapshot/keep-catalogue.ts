import type { KeptFamilies } from '../../../recognise/slogans/families';
import type { Detail, KnownEntry } from '../../entry';
import type { KeptPeople } from '../../people/kept-people';
import type { ShownFacts } from '../../shown-entry';
import type { Catalogue } from '../catalogue';
import type { Counts } from '../parts';
import type { LogBlock, LogMark } from '../read-log';
import type { KeptTallies } from '../tallies';
import { packedHashes, type KeptParts } from './identities';
import { keepFiles, type KeptFiles } from './kept-files';
import { bytesOfNumbers, packedLines, packing, packingBytes } from './section-file';

/** What every start reads. */
export interface KeptHeader {
  readonly version: string;
  readonly mark: Omit<LogMark, 'blocks'> & { readonly blocks: readonly KeptBlock[] };
  readonly counts: Counts;
  readonly facsimiles: readonly string[];
  readonly unread: readonly string[];
  readonly parts: KeptParts;
}

/** A block of the log; which articles it tells of stands in the column `logged`. */
export type KeptBlock = readonly [at: number, length: number, frames: number, articles: number];

/**
 * The sections that are nothing but numbers: those of the articles in their order, the bytes of each group of packed
 * articles, and the articles that the blocks of the log tell of, one block after another.
 */
export type Column = 'numbers' | 'groups' | 'logged';

/** A line of a group: an article as it is shown, but for its identity, and its paths. */
export type KeptArticle = readonly [facts: Omit<ShownFacts, 'id'>, paths: readonly string[]];

/** Dates that articles sort by: each once, and by article its place. */
export interface KeptDates {
  readonly keys: readonly string[];
  readonly places: readonly number[];
}

/** The shape of each packed section. */
export interface KeptSections {
  readonly header: KeptHeader;
  readonly dates: KeptDates;
  readonly files: KeptFiles;
  /** How many articles the files of each folder hold. */
  readonly folders: readonly (readonly [path: string, articles: number])[];
  readonly unlike: readonly Omit<KnownEntry, keyof Detail>[];
  readonly tallies: KeptTallies;
  readonly people: KeptPeople;
  readonly families: KeptFamilies;
}

/** Articles of a group: few, since a row on screen unpacks one. */
export const GROUP = 16;

/** A catalogue that no correction changes, as sections; it must not change before the last step. */
export function* keepCatalogue(
  catalogue: Catalogue,
  version: string,
  mark: LogMark,
): Generator<void, ReadonlyMap<string, Buffer>> {
  const inOrder = catalogue.entries.numbers();
  const numbers = [...inOrder];
  const groups: Buffer[] = [];
  for (let at = 0; at < numbers.length; at += GROUP) {
    groups.push(packedLines(numbers.slice(at, at + GROUP).flatMap((n) => keptArticle(n, catalogue))));
    yield;
  }
  const sections = new Map([['hashes', packedHashes(numbers.map((n) => idIn(catalogue, n)))]]);
  const pieces: Readonly<Record<string, Uint16Array | Uint32Array>> = { ...catalogue.pieces.keep() };
  for (const [name, list] of Object.entries(pieces)) sections.set(name, yield* packingBytes(list));
  const header: KeptHeader = {
    version,
    mark: { ...mark, blocks: mark.blocks.map(keptBlock) },
    counts: catalogue.size,
    facsimiles: [...catalogue.facsimiles],
    unread: [...catalogue.unread],
    parts: partsOf(numbers, catalogue),
  };
  const files = yield* keepFiles(catalogue.files.values(), (n) => idIn(catalogue, n));
  const people = yield* catalogue.people.keep();
  const made = [
    yield* section('header', header),
    yield* section('dates', yield* datesOf(numbers, catalogue)),
    yield* section('files', files),
    yield* section('folders', [...catalogue.folders]),
    yield* section('unlike', catalogue.allUnlike()),
    yield* section('tallies', catalogue.tallies.keep()),
    yield* section('people', people),
    yield* section('families', catalogue.families.keep()),
  ];
  for (const [name, bytes] of made) sections.set(name, bytes);
  const columns: Readonly<Record<Column, Uint32Array>> = {
    numbers: inOrder,
    groups: Uint32Array.from(groups, ({ length }) => length),
    logged: Uint32Array.from(mark.blocks.flatMap(({ articles }) => [...articles])),
  };
  for (const [name, numbersOfIt] of Object.entries(columns)) sections.set(name, bytesOfNumbers(numbersOfIt));
  return sections.set('articles', Buffer.concat(groups));
}

function* section<K extends keyof KeptSections>(
  name: K,
  value: KeptSections[K],
): Generator<void, readonly [K, Buffer]> {
  yield;
  return [name, yield* packing(value)];
}

function keptBlock({ at, length, frames, articles }: LogBlock): KeptBlock {
  return [at, length, frames, articles.length];
}

function keptArticle(n: number, catalogue: Catalogue): readonly KeptArticle[] {
  const entry = catalogue.entries.get(n);
  if (entry === undefined) return [];
  // JSON leaves out what is undefined.
  const facts = { ...entry.plain(), id: undefined };
  return [[facts, catalogue.pathsOf(n)]];
}

function idIn({ entries }: Catalogue, n: number): string {
  return entries.get(n)?.id ?? '';
}

function partsOf(numbers: readonly number[], { entries }: Catalogue): KeptParts {
  return numbers.flatMap((n, place) => {
    const part = entries.get(n)?.part ?? 0;
    return part === 0 ? [] : [[place, part] as const];
  });
}

function* datesOf(numbers: readonly number[], catalogue: Catalogue): Generator<void, KeptDates> {
  const keys = new Map<string, number>();
  const places: number[] = [];
  for (const n of numbers) {
    const key = catalogue.entries.dateKeyOf(n);
    const place = keys.get(key) ?? keys.size;
    keys.set(key, place);
    places.push(place);
    yield;
  }
  return { keys: [...keys.keys()], places };
}
