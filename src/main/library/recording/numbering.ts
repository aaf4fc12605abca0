import type { SearchIndex } from '../../search/search-index';
import { readElsewhere } from '../reading/readings';
import { isStray } from '../reading/wanted-readings';
import type { Catalogue } from '../catalogue/catalogue';

/** The number of an article that was read. */
export interface Given {
  readonly n: number;
  /** The number it was known by; `undefined` for an article that is new. */
  readonly known: number | undefined;
  /** True when the index does not have the words of `n` yet. */
  readonly isUnindexed: boolean;
}

/** Gives articles that are taken in together their numbers, each identity one. */
export class Numbering {
  readonly #given = new Map<string, number>();

  /** `indexed` are numbers whose words are about to be indexed; those whose words are asked for join them. */
  constructor(
    private readonly catalogue: Catalogue,
    private readonly index: SearchIndex,
    private readonly indexed = new Set<number>(),
  ) {}

  /** The number of the article with this identity, a new one where it is not known or was read anew; `reading` as `readingName`. */
  of(id: string, reading: string): Given {
    const given = this.#given.get(id);
    if (given !== undefined) return { n: given, known: given, isUnindexed: false };
    const known = this.catalogue.numberOf(id);
    const n = known === undefined || this.#isReadAnew(known, reading) ? this.catalogue.nextNumber() : known;
    this.#given.set(id, n);
    const isUnindexed = !this.index.has(n) && !this.indexed.has(n);
    this.indexed.add(n);
    return { n, known, isUnindexed };
  }

  /** True when a known article was read another way than before, or where it lies no more, and that is not the way it is to be read. */
  #isReadAnew(n: number, reading: string): boolean {
    const { catalogue } = this;
    const files = catalogue.pathsOf(n).map((path) => catalogue.files.get(path));
    const isReadHere = files.every((file) => file?.reading !== readElsewhere);
    if (isReadHere && catalogue.entries.get(n)?.reading === reading) return false;
    return files.every((file) => file === undefined || isStray(catalogue, file));
  }
}
