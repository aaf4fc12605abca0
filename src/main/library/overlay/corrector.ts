import type { CorrectionDraft, CorrectionItem, CorrectionPreview, CorrectionStep } from '../../../shared/corrections';
import { isUnder } from '../roots/under-roots';
import type { CorrectionStore } from '../../corrections/correction-store';
import { RuleBook } from '../../corrections/rule-book';
import type { CorrectionBody, StoredCorrection } from '../../corrections/stored-correction';
import { parseQuery } from '../../search/read-query/parse-query';
import type { Library } from '../library';
import type { ArticleReader } from '../reading/read-article';
import { affectedBy } from './affected';
import { articleRef } from './article-ref';
import { bodiesOf } from './bodies';
import { differencesOf } from './differences';
import { itemOf } from './item';
import { showEntry } from './show';

/** Places a preview names at most; their number is always whole. */
const PREVIEWED = 200;

/** What a corrector works on. */
export interface CorrectorParts {
  readonly library: Library;
  readonly reader: ArticleReader;
  readonly store: CorrectionStore;
  /** Hears which articles are shown otherwise now; `null` when too many to name. */
  readonly onChange: (articles: readonly string[] | null) => void;
  readonly onError: (error: unknown) => void;
}

/** Articles named one by one to the window at most. */
const NAMED = 500;

/** Makes corrections hold across the library: told before, made, taken back, and found again as articles come and go. */
export class Corrector {
  private settling: Promise<void> = Promise.resolve();

  constructor(private readonly parts: CorrectorParts) {
    const book = new RuleBook(parts.store.all());
    parts.library.catalogue.correct(book, book);
  }

  /** What a correction would change; nothing is changed. */
  async preview(draft: CorrectionDraft): Promise<CorrectionPreview> {
    const { library, store } = this.parts;
    const { catalogue } = library;
    const bodies = await this.bodies(draft);
    if (draft.kind === 'encoding') return filesUnder(library, draft.path);
    const drafted = bodies.map((says, at): StoredCorrection => drafts(says, at));
    const added = new RuleBook(drafted);
    await this.learn(added, drafted);
    const overlay = { ...catalogue.overlay, book: new RuleBook([...store.all(), ...drafted]) };
    const list: CorrectionPreview['list'][number][] = [];
    let places = 0;
    let articles = 0;
    for (const n of affectedBy(added, catalogue)) {
      const [read, before] = [catalogue.readOf(n), catalogue.entries.get(n)];
      if (read === undefined || before === undefined) continue;
      const { entry } = showEntry(read, catalogue.pathsOf(n), overlay);
      const differences = differencesOf(before, entry);
      places += differences.length;
      if (differences.length > 0) articles += 1;
      list.push(...differences.slice(0, PREVIEWED - list.length));
    }
    return { places, articles, list };
  }

  /** Makes a correction; it holds across the library once this settles. */
  async apply(draft: CorrectionDraft): Promise<CorrectionStep> {
    const made = this.parts.store.apply(await this.bodies(draft));
    return this.changed(made);
  }

  undo(): Promise<CorrectionStep> {
    return this.changed(this.parts.store.undo());
  }

  redo(): Promise<CorrectionStep> {
    return this.changed(this.parts.store.redo());
  }

  remove(ids: readonly string[]): Promise<CorrectionStep> {
    return this.changed(this.parts.store.remove(ids));
  }

  /** Every correction that holds, newest first, with how it stands. */
  list(): readonly CorrectionItem[] {
    const { catalogue } = this.parts.library;
    return [...this.parts.store.all()].reverse().map((one) => itemOf(one, catalogue));
  }

  /** Takes in corrections exported elsewhere. */
  async import(
    content: string,
  ): Promise<{ readonly added: number; readonly known: number; readonly unreadable: number }> {
    const { added, known, unreadable } = this.parts.store.import(content);
    if (added.length > 0) await this.changed(added);
    return { added: added.length, known, unreadable };
  }

  /** Takes in what another program wrote to the file. */
  async reload(): Promise<void> {
    const before = this.parts.store.all();
    if (await this.parts.store.reload()) await this.changed([...before, ...this.parts.store.all()]);
  }

  /** Lets corrections go along with articles whose files changed. */
  async follow(replaced: readonly (readonly [from: string, to: string])[]): Promise<void> {
    const { catalogue } = this.parts.library;
    if (this.parts.store.all().length === 0) return;
    const held = replaced.flatMap(([from, id]) => {
      const n = catalogue.numberOf(id);
      const facts = n === undefined ? undefined : catalogue.factsOf(n);
      return facts === undefined ? [] : [[from, articleRef(facts, catalogue)] as const];
    });
    const followed = this.parts.store.follow(held);
    if (followed.length > 0) await this.changed(followed);
  }

  /** Looks for places of corrections in articles that came since; articles shown otherwise afterwards are told. */
  settle(): Promise<void> {
    const run = this.settling.then(() => this.place());
    this.settling = run.catch(() => undefined);
    return run;
  }

  private bodies(draft: CorrectionDraft): Promise<readonly CorrectionBody[]> {
    return bodiesOf(draft, { catalogue: this.parts.library.catalogue, reader: this.parts.reader });
  }

  private async changed(corrections: readonly StoredCorrection[]): Promise<CorrectionStep> {
    const { library, store } = this.parts;
    const affected = library.catalogue.correct(new RuleBook(store.all()), new RuleBook(corrections));
    const ids = affected.flatMap((n) => library.catalogue.entries.get(n)?.id ?? []);
    this.tell(ids);
    await this.readAgain(ids);
    await this.settle();
    const [kind] = corrections.map(({ says }) => says.kind);
    // Where words stand that were marked everywhere is known only now.
    const all = new Set([...affected, ...affectedBy(new RuleBook(corrections), library.catalogue)]);
    // An article that was read again has a new number.
    const articles = [...all].filter((n) => library.catalogue.entries.has(n)).length;
    return { ids: corrections.map(({ id }) => id), kind: kind ?? null, articles };
  }

  /** Lets what was put right in how files are read reach their words and marks; waits for it where it takes no time. */
  private async readAgain(ids: readonly string[]): Promise<void> {
    const reading = this.parts.library.readStrays();
    if (reading === null) return;
    const told = reading.done.then(() => this.tell(ids));
    if (reading.soon) await told;
    else told.catch(this.parts.onError);
  }

  private async place(): Promise<void> {
    const { library, store } = this.parts;
    const book = library.catalogue.overlay.book;
    const wanting = [...new Set([...library.catalogue.takeUnplaced(), ...this.holding(book)])];
    const learnt = await this.read(wanting, store.all(), book);
    if (learnt.length === 0) return;
    library.catalogue.refresh(learnt);
    this.tell(learnt.flatMap((n) => library.catalogue.entries.get(n)?.id ?? []));
  }

  /** Articles that hold the words of slogans named everywhere and were not looked through yet. */
  private holding(book: RuleBook): readonly number[] {
    const { index, catalogue } = this.parts.library;
    return book.everywhere.flatMap((correction) => {
      const query = parseQuery(`"${correction.says.at.target.exact.replaceAll('"', ' ')}"`);
      const { ids } = index.search({ ...query, includesHidden: true }, { keepTyped: true, exactMarks: true });
      return ids.filter((n) => {
        const entry = catalogue.entries.get(n);
        return entry !== undefined && !catalogue.anchors.everywhere.knows(correction, entry);
      });
    });
  }

  private async learn(book: RuleBook, corrections: readonly StoredCorrection[]): Promise<void> {
    await this.read(this.holding(book), corrections, book);
  }

  private async read(
    numbers: readonly number[],
    corrections: readonly StoredCorrection[],
    book: RuleBook,
  ): Promise<readonly number[]> {
    const { library, reader } = this.parts;
    const all = new RuleBook(corrections);
    const learnt: number[] = [];
    for (const n of numbers) {
      const entry = library.catalogue.factsOf(n);
      const article = entry === undefined ? null : await reader.readPlain(entry.id).catch(() => null);
      if (entry === undefined || article?.id !== entry.id) continue;
      const meant = all.forArticle({ ...entry, paths: article.paths });
      library.catalogue.anchors.learn(meant, article, article.text);
      await library.catalogue.anchors.everywhere.learn(book, article);
      learnt.push(n);
    }
    return learnt;
  }

  private tell(ids: readonly string[]): void {
    this.parts.onChange(ids.length > NAMED ? null : ids);
  }
}

/** A correction that is only thought of. */
function drafts(says: CorrectionBody, at: number): StoredCorrection {
  const created = `9999-12-31T00:00:00.${String(at % 1000).padStart(3, '0')}Z`;
  return { id: `draft-${JSON.stringify(says)}`, step: '', created, modified: created, removed: null, says };
}

function filesUnder(library: Library, path: string): CorrectionPreview {
  const files = [...library.catalogue.files.values()].filter((file) => isUnder(file.path, path));
  const articles = new Set(files.flatMap((file) => file.articles)).size;
  return { places: files.length, articles, list: [] };
}
