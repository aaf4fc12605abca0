// A change of files ends: articles no file holds any more leave, and those that came are put under the persons they name.
import type { LeanEntry } from '../entry';
import type { CountedArticles } from './counted-articles';
import type { HeldFiles } from './held-files';
import type { CatalogueParts } from './parts';
import type { ShownArticles } from './shown-articles';

/** Ends changes, in steps; others may begin meanwhile. */
export class Settling {
  /** Changes that are being ended. */
  private underWay = 0;

  constructor(
    private readonly parts: CatalogueParts,
    private readonly held: HeldFiles,
    private readonly shown: ShownArticles,
    private readonly counted: CountedArticles,
  ) {}

  /** True where every change has ended. */
  get isDone(): boolean {
    return this.underWay === 0 && !this.isAsked;
  }

  /** Ends a change, as `Catalogue.settling`. */
  *run(left: (n: number) => void): Generator<void, void> {
    // A start that finds nothing changed need not unpack who is who.
    if (!this.isAsked) return;
    this.underWay += 1;
    try {
      yield* this.leaving(left);
      yield* this.settlingPeople();
    } finally {
      this.underWay -= 1;
    }
  }

  /** Forgets articles no file holds, each told to `left` at once; other changes may go between two of them. */
  *leaving(left: (n: number) => void): Generator<void, void> {
    for (const n of this.held.orphans) {
      this.counted.forget(n);
      left(n);
      yield;
    }
  }

  /** Forgets articles that never had a file: a log cut short may end between an article and its file. */
  sweep(): void {
    const cut = [...this.held.unheld].flatMap((n) => this.shown.entries.get(n) ?? []);
    for (const entry of cut) this.counted.leave(entry);
    if (cut.length === 0) return;
    // An article that was to be read anew is still the one its files hold.
    const byId = this.parts.byId();
    for (const { id, n } of this.shown.entries.values()) if (!byId.has(id)) byId.set(id, n);
  }

  private get isAsked(): boolean {
    return this.held.orphans.size > 0 || this.counted.fresh.size > 0;
  }

  /** Puts articles under the persons their names mean, now that all that came together is known. */
  private *settlingPeople(): Generator<void, void> {
    const fresh = new Map(this.counted.fresh);
    this.counted.fresh.clear();
    const changed = yield* this.parts.people().settling();
    for (const [n, lean] of fresh) if (this.shown.isCorrected || this.isRenamed(lean)) changed.add(n);
    for (const n of changed) {
      yield;
      this.counted.showAgain(n, fresh.get(n));
    }
  }

  private isRenamed({ n, names }: LeanEntry): boolean {
    const people = this.parts.people();
    return names.some(({ person }) => people.personOf(person, n) !== person);
  }
}
