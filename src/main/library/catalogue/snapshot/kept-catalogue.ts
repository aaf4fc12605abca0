import { SloganFamilies } from '../../../recognise/slogans/families';
import { People } from '../../people/people';
import type { FileRecord } from '../../entry';
import type { ShownFacts } from '../../shown-entry';
import type { PackedEntries } from '../entry-table';
import { lazily } from '../lazily';
import type { CatalogueParts, FileTable } from '../parts';
import type { LogMark } from '../read-log';
import { SamePieces } from '../same-piece';
import { Tallies } from '../tallies';
import { GROUP, type KeptArticle, type KeptHeader, type KeptSections } from './keep-catalogue';
import { Identities } from './identities';
import { keptFiles } from './kept-files';
import { readSections, unpacked, unpackedBytes } from './section-file';

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
  return { mark: header.mark, parts: partsOf(header, read, bytes) };
}

type Read = <K extends keyof KeptSections>(name: K) => KeptSections[K];

function partsOf(header: KeptHeader, read: Read, bytes: (name: string) => Buffer): CatalogueParts {
  const identities = new Identities(bytes('hashes'), header.parts);
  const articles = new PackedArticles(header, identities, read, bytes('articles'));
  let isMade = false;
  const files = lazily((): FileTable => {
    isMade = true;
    return fileTable(keptFiles(read('files'), (n) => identities.hashAt(articles.placeOf(n))));
  });
  return {
    packed: articles,
    files,
    pathsOf: (n) => (isMade ? files().paths.get(n) : articles.pathsOf(n)) ?? [],
    byId: lazily(() => new Map(identities.all().map((id, at) => [id, header.numbers[at] ?? 0]))),
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

function fileTable(files: readonly FileRecord[]): FileTable {
  const table: FileTable = { byPath: new Map(), paths: new Map() };
  for (const file of files) {
    table.byPath.set(file.path, file);
    for (const n of file.articles) {
      const others = table.paths.get(n);
      table.paths.set(n, others === undefined ? [file.path] : [...others, file.path].sort());
    }
  }
  return table;
}

/** The articles of the file, group by group. */
class PackedArticles implements PackedEntries {
  readonly numbers: readonly number[];
  /** By number, plus one; 0 for none. */
  readonly #places: Uint32Array;
  readonly #starts: readonly number[];
  readonly #dates: () => KeptSections['dates'];
  /** Those unpacked lately: a page of rows asks for the facts of all its articles, then for their paths. */
  readonly #groups = new Map<number, readonly KeptArticle[]>();

  constructor(
    { numbers, groups, counts }: KeptHeader,
    private readonly identities: Identities,
    read: Read,
    private readonly bytes: Buffer,
  ) {
    this.numbers = numbers;
    const places = new Uint32Array(counts.lastNumber + 1);
    numbers.forEach((n, place) => (places[n] = place + 1));
    this.#places = places;
    let start = 0;
    this.#starts = [0, ...groups.map((length) => (start += length))];
    this.#dates = lazily(() => read('dates'));
  }

  /** The place of an article; -1 for one that is not here. */
  placeOf(n: number): number {
    return (this.#places[n] ?? 0) - 1;
  }

  unpack(n: number): readonly ShownFacts[] {
    return this.#groupOf(n).map(([facts]) => ({ ...facts, id: this.identities.at(this.placeOf(facts.n)) }));
  }

  pathsOf(n: number): readonly string[] {
    return this.#groupOf(n).find(([facts]) => facts.n === n)?.[1] ?? [];
  }

  dateKeyOf(n: number): string {
    const { keys, places } = this.#dates();
    return keys[places[this.placeOf(n)] ?? -1] ?? '';
  }

  hashOf(n: number): number {
    return this.identities.numberAt(this.placeOf(n));
  }

  #groupOf(n: number): readonly KeptArticle[] {
    const place = this.placeOf(n);
    if (place === -1) return [];
    const at = Math.floor(place / GROUP);
    const known = this.#groups.get(at);
    if (known !== undefined) return known;
    const articles = unpacked(this.bytes.subarray(this.#starts[at], this.#starts[at + 1])) as KeptArticle[];
    if (this.#groups.size === GROUPS) this.#groups.clear();
    this.#groups.set(at, articles);
    return articles;
  }
}

/** Groups that are kept unpacked, more than a page of rows asks for. */
const GROUPS = 64;
