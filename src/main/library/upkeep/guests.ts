import { look, standsAs } from '../../disk/look';
import { besideOnDisk, isFacsimile } from '../reading/facsimile';
import { idsIn } from '../reading/file-record';
import type { ReadFile } from '../reading/read-article-file';
import { readSurely } from '../reading/read-surely';
import type { AheadParts } from './ahead';

/** Files the reader opened from wherever they lie; they stay in the library until the program ends. */
export class Guests {
  readonly #paths = new Set<string>();
  /** Files that were read to see whether they are scanned pages, and are none, with the time they had then. */
  readonly #looked = new Map<string, number>();

  constructor(private readonly parts: AheadParts) {}

  get paths(): readonly string[] {
    return [...this.#paths];
  }

  /**
   * Reads a file that was asked for by its path, ahead of any scan, and gives the identities it holds; none when it holds
   * no article. Scanned pages are opened by the text beside them. A file that is as it is known is not read again.
   */
  async open(path: string): Promise<readonly string[]> {
    const ids = this.#isKnown(path) ? this.#keepKnown(path) : await this.#read(path);
    if (ids.length > 0) this.#readPages(path).catch(this.parts.onError);
    return ids;
  }

  /** Keeps articles the reader has open. */
  keep(ids: readonly string[]): void {
    const { catalogue } = this.parts;
    for (const id of ids) {
      const n = catalogue.numberOf(id);
      for (const path of n === undefined ? [] : catalogue.pathsOf(n)) this.#paths.add(path);
    }
  }

  /** True for a file that holds articles and is as it was read. */
  #isKnown(path: string): boolean {
    const file = this.parts.catalogue.files.get(path);
    return file !== undefined && file.articles.length > 0 && standsAs(path, file);
  }

  #keepKnown(path: string): readonly string[] {
    this.#paths.add(path);
    return this.#idsAt(path);
  }

  /** What is known of a file; none where nothing is. */
  #idsAt(path: string): readonly string[] {
    return this.parts.catalogue.articlesAt(path).map(({ id }) => id);
  }

  async #read(path: string): Promise<readonly string[]> {
    const began = this.parts.intake.begin();
    const own = await readSurely(this.parts.pool, [path]);
    const texts = own.some(isFacsimile) ? await readSurely(this.parts.pool, besideOnDisk(path)) : [];
    const files = [...own, ...texts];
    const ids = idsIn(files);
    const isKnown = this.parts.catalogue.files.has(path);
    if (ids.length > 0 || isKnown) await this.#take(files, began);
    return ids.length > 0 ? ids : this.#idsAt(path);
  }

  /** Nobody waits for the pages of a text: they may be many. */
  async #readPages(path: string): Promise<void> {
    const { catalogue } = this.parts;
    const beside = besideOnDisk(path).filter((other) => !catalogue.files.has(other));
    const unknown = beside.filter((other) => this.#isOther(other));
    const began = this.parts.intake.begin();
    const read = await readSurely(this.parts.pool, unknown, this.parts.closing);
    const pages = read.filter(isFacsimile);
    // From here on the catalogue knows them: should they leave it, they are looked at again.
    for (const page of pages) this.#looked.delete(page.path);
    await this.#take(pages, began);
  }

  /** True for a file that was not looked at before, or is not as it was then. */
  #isOther(path: string): boolean {
    const found = look(path);
    const time = typeof found === 'string' ? 0 : found.mtimeMs;
    const isOther = this.#looked.get(path) !== time;
    this.#looked.set(path, time);
    return isOther;
  }

  async #take(files: readonly ReadFile[], began: number): Promise<void> {
    for (const file of files) this.#paths.add(file.path);
    if (files.length > 0) await this.parts.intake.take(files, began);
  }
}
