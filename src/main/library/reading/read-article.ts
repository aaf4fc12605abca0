import { ExpectedError } from '../../../shared/result';
import type { Alignment } from '../../../shared/alignment';
import type { Article } from '../../../shared/article';
import type { IngestedFile } from '../../ingest/ingest-file';
import type { Comparable } from '../../compare/comparable';
import type { Recognised } from '../../recognise/recognise';
import type { KnownSlogans } from '../../recognise/slogans/known';
import type { SloganFamilies } from '../../recognise/slogans/families';
import { successors, type Told } from '../catalogue/successors';
import type { Entry } from '../entry';
import type { Library } from '../library';
import { learnPlaces, showArticle } from '../overlay/show';
import { plainArticleOf, type PlainArticle } from './plain-article';
import { wantedReading } from './wanted-readings';
import { ShownTexts, type ShownText } from './shown-text';
import { FileFailure } from './watched-threads';

/** Articles kept in memory after being read, so that typing a query does not read the rows on screen again and again. */
const KEPT = 256;
/** UTF-16 units of all their texts; a few are kept however long they are: those open in panes. */
const KEPT_UNITS = 1 << 23;
const KEPT_ANYWAY = 8;

/** An article in memory, and the way it was read, as `readingName`. */
interface Kept {
  readonly article: PlainArticle;
  readonly reading: string;
}

/** Reads articles of a library whole, with text and marks, from their files. */
export class ArticleReader {
  private readonly kept = new Map<string, Kept>();
  private units = 0;
  /** By id and the way to read it: several answers about one article wait for one reading. */
  private readonly underWay = new Map<string, Promise<PlainArticle>>();
  private readonly texts: ShownTexts;

  constructor(private readonly library: Library) {
    this.texts = new ShownTexts(library);
  }

  /** What a row shows of an article, where that is known without waiting: its words are found quickest while its text is at hand. */
  shownAtOnce(entry: Entry): ShownText | null {
    return this.library.catalogue.isUnread(entry.n) ? null : this.texts.of(entry);
  }

  /** What a row shows of any other article; `null` when its file is gone, or cannot be read. */
  async readShown(entry: Entry): Promise<ShownText | null> {
    if (this.library.catalogue.isUnread(entry.n)) return null;
    return this.readPlain(entry.id).catch(() => null);
  }

  /** The article with this identity and everything recognised in it, put right by the reader's corrections; as `readPlain`, and fails as it does. */
  async read(id: string): Promise<Article> {
    const plain = await this.readPlain(id);
    const { catalogue } = this.library;
    const isKnown = catalogue.numberOf(plain.id) !== undefined;
    const found: Article = { ...plain, ...(await this.recognise(plain, isKnown ? catalogue.tallies.known : null)) };
    const n = catalogue.numberOf(found.id);
    const read = n === undefined ? undefined : catalogue.readOf(n);
    if (read === undefined) return inFamilies(found, catalogue.families);
    if (await learnPlaces(found, read, catalogue.overlay)) catalogue.refresh([read.n]);
    return showArticle(found, read, catalogue.overlay);
  }

  /**
   * The article with this identity. When its file has changed meanwhile, the library is brought up to date and the
   * article the file holds now comes back, under its own identity. Fails with `not-found` when the file is gone, with
   * `unreadable` when it is there and gives no article, with `timed-out` or `crashed` when it held up or ended the thread that read it.
   */
  async readPlain(id: string): Promise<PlainArticle> {
    const { catalogue } = this.library;
    const entry = catalogue.find(id);
    const known = this.kept.get(id);
    // Its file may have another name by now; where it is gone, what was read can still be read and noted on.
    if (known !== undefined && entry === undefined) return this.keep(known);
    if (entry === undefined) throw new ExpectedError('not-found', id);
    const paths = catalogue.pathsOf(entry.n);
    const isWhereItWas = known !== undefined && known.article.paths[0] === paths[0];
    if (isWhereItWas && known.reading === this.wantedOf(paths))
      return this.keep({ ...known, article: { ...known.article, paths } });
    const key = `${id} ${this.wantedOf(paths)}`;
    const underWay = this.underWay.get(key) ?? this.readAnew(entry, paths).finally(() => this.underWay.delete(key));
    this.underWay.set(key, underWay);
    return underWay;
  }

  /** The passages two articles share; fails as `readPlain` does, and where they hold up or end the thread that compares them. */
  async compare(one: string, other: string): Promise<Alignment> {
    const [a, b] = await Promise.all([this.readPlain(one), this.readPlain(other)]);
    const textOf = ({ text, blocks }: PlainArticle): Comparable => ({ text, blocks });
    const { readers } = this.library;
    return readers.compare({ path: a.paths[0] ?? '', a: textOf(a), b: textOf(b) }).catch(asExpected);
  }

  private async readAnew({ id, part, format }: Entry, paths: readonly string[]): Promise<PlainArticle> {
    const { catalogue, readers } = this.library;
    for (const path of paths) {
      const held = catalogue.articlesAt(path);
      const file = await this.watched(readers.shape(path, format, catalogue.files.get(path)));
      const article = plainArticleOf(file, part, paths);
      if (article?.id === id) return this.keep({ article, reading: file.reading });
      const follower = plainArticleOf(file, partNow(held, id, file), [path]);
      const [now] = await this.library.refresh(path);
      if (now !== undefined && follower !== null) return this.keep({ article: follower, reading: file.reading });
    }
    const isThere = paths.some((path) => catalogue.unread.has(path));
    throw new ExpectedError(isThere ? 'unreadable' : 'not-found', paths[0] ?? id);
  }

  private recognise(article: PlainArticle, known: KnownSlogans | null): Promise<Recognised> {
    return this.watched(this.library.readers.recognise(article.paths[0] ?? '', article, known));
  }

  /** What comes of reading a file; one that held up or ended its thread is told to the reader by name. */
  private async watched<T>(reading: Promise<T>): Promise<T> {
    try {
      return await reading;
    } catch (error) {
      if (error instanceof FileFailure) this.library.blame(error);
      return asExpected(error);
    }
  }

  /** The way the file at these paths is to be read now. */
  private wantedOf([path = '']: readonly string[]): string {
    const file = this.library.catalogue.files.get(path);
    return file === undefined ? '' : wantedReading(this.library.catalogue, file);
  }

  private keep({ article, reading }: Kept): PlainArticle {
    this.forget(article.id);
    this.kept.set(article.id, { article, reading });
    this.units += article.text.length;
    for (const id of this.kept.keys()) {
      if (this.kept.size <= KEPT_ANYWAY || (this.kept.size <= KEPT && this.units <= KEPT_UNITS)) break;
      this.forget(id);
    }
    return article;
  }

  private forget(id: string): void {
    this.units -= this.kept.get(id)?.article.text.length ?? 0;
    this.kept.delete(id);
  }
}

/** Fails with what `error` says; a file that held up or ended its thread is no mistake of the program. */
function asExpected(error: unknown): never {
  throw error instanceof FileFailure ? new ExpectedError(error.code, error.path) : error;
}

/** The article with its slogans under the keys of `families`. */
export function inFamilies(article: Article, families: SloganFamilies): Article {
  return { ...article, slogans: article.slogans.map((slogan) => ({ ...slogan, slogan: families.keyOf(slogan) })) };
}

/** The part of a changed file that follows an article it held; -1 for none. */
function partNow(held: readonly (Told & { readonly id: string })[], id: string, file: IngestedFile): number {
  const now = file.parts.map(({ title }, part) => ({ title, wordsHash: file.wordsHashes[part] ?? '' }));
  return successors(held, now)[held.findIndex((one) => one.id === id)] ?? -1;
}
