import type { Catalogue } from '../catalogue/catalogue';
import { successors, type Told } from '../catalogue/successors';
import { savedAgain, type Piece } from './saved-again';

/** Old and new identity of an article whose file changed. */
export type Replaced = readonly [from: string, to: string];

/** What a recording gives: the articles that left because their file changed; `null` when nothing was different. */
export type Recording = Generator<void, readonly Replaced[] | null>;

/** An article as its file holds it. */
type Held = Told & Piece;

/** The articles of files that change or go, as they were before. */
export class HeldBefore {
  readonly #held = new Map<string, readonly Held[]>();

  constructor(private readonly catalogue: Catalogue) {}

  /** Notes what some files hold, those of which something is known, ahead of their change. */
  add(files: Iterable<{ readonly path: string }>): void {
    const { catalogue } = this;
    for (const { path } of files) if (catalogue.files.has(path)) this.#held.set(path, catalogue.articlesAt(path));
  }

  /** Identities that left since, each with the one its file holds now, else with the same piece as another file holds it. */
  replaced(): readonly Replaced[] {
    const { catalogue } = this;
    const pairs = [...this.#held].flatMap(([path, held]) => pairUp(held, catalogue.articlesAt(path)));
    const followed = new Set(pairs.map(([from]) => from));
    const left = [...this.#held.values()].flat().filter(({ id }) => !followed.has(id));
    const gone = left.filter(({ id }) => catalogue.find(id) === undefined);
    return [...pairs.filter(([from]) => catalogue.find(from) === undefined), ...savedAgain(gone, catalogue)];
  }
}

/** Old and new identity of each article of a file whose bytes changed. */
function pairUp(before: readonly Held[], after: readonly Held[]): Replaced[] {
  const places = successors(before, after);
  return before.flatMap(({ id: from }, at) => {
    const to = after[places[at] ?? -1]?.id;
    return to === undefined || to === from ? [] : [[from, to] as const];
  });
}
