import { atOnce } from '../../../gently/in-slices';
import { SloganFamilies } from '../../../recognise/slogans/families';
import { People } from '../../people/people';
import type { FileRecord } from '../../entry';
import type { ShownFacts } from '../../shown-entry';
import type { PackedEntries } from '../entry-table';
import { lazily } from '../lazily';
import { noFiles, type CatalogueParts, type FileTable } from '../parts';
import type { LogBlock, LogMark } from '../read-log';
import { SamePieces } from '../same-piece';
import { withPath } from '../sorted-paths';
import { Tallies } from '../tallies';
import { GROUP, type KeptArticle, type KeptBlock, type KeptHeader, type KeptSections } from './keep-catalogue';
import { Identities } from './identities';
import { keptFiles, type KeptFiles } from './kept-files';
import { numbersIn, readSections, unpacked, unpackedBytes, unpackedLines } from './section-file';

/** A catalogue as it was when the log ended at the mark. */
export interface KeptCatalogue {
  readonly mark: LogMark;
  readonly parts: CatalogueParts;
}

/** The catalogue kept in a file; `null` when there is none of this version, or it is damaged. */
export function keptCatalogue(path: string, version: string): KeptCatalogue | null {
  const sections = readSections(path);
  if (sections === null) return null;
  // Each is asked for once, and its packed bytes are let go.
  const bytes = (name: string): Buffer => {
    const section = sections.get(name) ?? Buffer.alloc(0);
    sections.delete(name);
    return section;
  };
  const read = <K extends keyof KeptSections>(name: K): KeptSections[K] => unpacked(bytes(name)) as KeptSections[K];
  const header = read('header');
  if (header.version !== version) return null;
  const mark = { ...header.mark, blocks: blocksOf(header.mark.blocks, numbersIn(bytes('logged'))) };
  return { mark, parts: partsOf(header, read, bytes) };
}

function blocksOf(kept: readonly KeptBlock[], logged: Uint32Array): readonly LogBlock[] {
  let start = 0;
  return kept.map(([at, length, frames, count]) => {
    const articles = logged.subarray(start, start + count);
    start += count;
    return { at, length, frames, articles };
  });
}

type Read = <K extends keyof KeptSections>(name: K) => KeptSections[K];

function partsOf(header: KeptHeader, read: Read, bytes: (name: string) => Buffer): CatalogueParts {
  const identities = new Identities(bytes('hashes'), header.parts);
  const columns = { numbers: numbersIn(bytes('numbers')), groups: numbersIn(bytes('groups')) };
  const articles = new PackedArticles(columns, identities, read, bytes('articles'));
  const files = filesOf(
    lazily(() => read('files')),
    (n) => identities.hashAt(articles.placeOf(n)),
  );
  return {
    packed: articles,
    files: files.all,
    readyFiles: files.making,
    folders: lazily(() => new Map(read('folders'))),
    pathsOf: (n) => (files.isMade() ? files.all().paths.get(n) : articles.pathsOf(n)) ?? [],
    byId: lazily(() => new Map(identities.all().map((id, at) => [id, columns.numbers[at] ?? 0]))),
    unlike: lazily(() => new Map(read('unlike').map((one) => [one.n, one]))),
    tallies: lazily(() => new Tallies(read('tallies'))),
    people: lazily(() => People.kept(read('people'))),
    families: lazily(() => SloganFamilies.kept(read('families'))),
    pieces: lazily(() =>
      SamePieces.kept({
        prints: new Uint16Array(unpackedBytes(bytes('prints'))),
        figures: new Uint32Array(unpackedBytes(bytes('figures'))),
        joinedTo: new Uint32Array(unpackedBytes(bytes('joinedTo'))),
      }),
    ),
    facsimiles: new Set(header.facsimiles),
    unread: new Set(header.unread),
    counts: header.counts,
  };
}

/** The files, made once: in steps, unless somebody asks for them before the last. */
interface MadeFiles {
  readonly all: () => FileTable;
  readonly making: () => Generator<void, void>;
  readonly isMade: () => boolean;
}

function filesOf(kept: () => KeptFiles, hashOf: (n: number) => string): MadeFiles {
  let made: FileTable | null = null;
  function* making(): Generator<void, FileTable> {
    const table = noFiles();
    for (const step of keptFiles(kept(), hashOf, (file) => put(file, table))) {
      if (made !== null) return made;
      yield step;
    }
    return (made ??= table);
  }
  return {
    all: () => made ?? atOnce(making()),
    making: function* () {
      if (made === null) yield* making();
    },
    isMade: () => made !== null,
  };
}

function put(file: FileRecord, { byPath, paths }: FileTable): void {
  byPath.set(file.path, file);
  for (const n of file.articles) paths.set(n, withPath(paths.get(n) ?? [], file.path));
}

/** The articles of the file, group by group. */
class PackedArticles implements PackedEntries {
  readonly numbers: Uint32Array;
  /** By number, plus one; 0 for none. */
  readonly #places: Uint32Array;
  /** Where each group ends in `bytes`. */
  readonly #ends: Uint32Array;
  readonly #dates: () => KeptSections['dates'];
  /** Those unpacked lately: a page of rows asks for the facts of all its articles, then for their paths. */
  readonly #groups = new Map<number, readonly string[]>();
  /** Paths of those that were shown in a row. */
  readonly #paths = new Map<number, readonly string[]>();

  constructor(
    { numbers, groups }: Readonly<Record<'numbers' | 'groups', Uint32Array>>,
    private readonly identities: Identities,
    read: Read,
    private readonly bytes: Buffer,
  ) {
    this.numbers = numbers;
    this.#places = placesOf(numbers);
    let end = 0;
    this.#ends = groups.map((length) => (end += length));
    this.#dates = lazily(() => read('dates'));
  }

  /** The place of an article; -1 for one that is not here. */
  placeOf(n: number): number {
    return (this.#places[n] ?? 0) - 1;
  }

  has(n: number): boolean {
    return this.placeOf(n) !== -1;
  }

  unpack(n: number): ShownFacts | undefined {
    const [facts] = this.#articleOf(n) ?? [];
    return facts === undefined ? undefined : { ...facts, id: this.identities.at(this.placeOf(n)) };
  }

  pathsOf(n: number): readonly string[] {
    const known = this.#paths.get(n);
    if (known !== undefined) return known;
    const [, paths] = this.#articleOf(n) ?? [undefined, []];
    this.#paths.set(n, paths);
    return paths;
  }

  dateKeyOf(n: number): string {
    const { keys, places } = this.#dates();
    return keys[places[this.placeOf(n)] ?? -1] ?? '';
  }

  hashOf(n: number): number {
    return this.identities.numberAt(this.placeOf(n));
  }

  #articleOf(n: number): KeptArticle | undefined {
    const place = this.placeOf(n);
    const line = place === -1 ? undefined : this.#group(Math.floor(place / GROUP))[place % GROUP];
    return line === undefined ? undefined : (JSON.parse(line) as KeptArticle);
  }

  #group(at: number): readonly string[] {
    const known = this.#groups.get(at);
    if (known !== undefined) return known;
    const lines = unpackedLines(this.bytes.subarray(this.#ends[at - 1] ?? 0, this.#ends[at]));
    if (this.#groups.size === GROUPS) this.#groups.clear();
    this.#groups.set(at, lines);
    return lines;
  }
}

function placesOf(numbers: Uint32Array): Uint32Array {
  const places = new Uint32Array((numbers.slice().sort().at(-1) ?? 0) + 1);
  for (let place = 0; place < numbers.length; place += 1) places[numbers[place] ?? 0] = place + 1;
  return places;
}

/** Groups that are kept unpacked, more than a page of rows asks for. */
const GROUPS = 64;
