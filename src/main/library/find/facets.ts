import type { LibraryRoot } from '../../../shared/library';
import type { FacetValue, Facets, QueryFacets } from '../../../shared/search';
import { ANSWER_SLICE, inSlices } from '../../gently/in-slices';
import type { ReaderFacts } from './constraints';
import type { Entry } from '../entry';
import { nextTurn } from '../../gently/next-turn';
import type { Answer } from './find';
import type { FindContext } from './rows';
import { isUnder } from '../roots/under-roots';
import { Facet, Tallies } from '../catalogue/tallies';
import { insist, type IsWanted } from './wanted';

/** What the answers to a query are made of: every facet counted over them. Lets other questions in between, and ends when it is no longer wanted. */
export function facetsOf(
  context: FindContext,
  { numbers }: Pick<Answer, 'numbers'>,
  isWanted: IsWanted,
): Promise<QueryFacets> {
  // Slices of time, not of articles: beside a scan each pause is long.
  const pause = (): Promise<void> => nextTurn().then(() => insist(isWanted));
  return inSlices(counted(context, numbers), pause, ANSWER_SLICE);
}

function* counted(context: FindContext, numbers: Uint32Array): Generator<void, QueryFacets> {
  const { catalogue } = context.library;
  const isWhole = numbers.length === catalogue.entries.size;
  const tallies = isWhole ? catalogue.tallies : new Tallies();
  const folders = new FolderCounts(context.library.listRoots());
  const entries: Entry[] = [];
  for (const n of numbers) {
    const entry = catalogue.entries.get(n);
    if (entry === undefined) continue;
    entries.push(entry);
    folders.add(catalogue.pathsOf(n));
    if (!isWhole) tallies.addShown(entry);
    yield;
  }
  const ids = new Set(entries.map(({ id }) => id));
  yield;
  return {
    ...tallies.facets(reach(context.facts, (id) => ids.has(id))),
    ...context.facts.shelfCounts(entries),
    folders: folders.all(),
  };
}

/** How many articles lie under each root; one that lies under several, in several files, counts for each. */
class FolderCounts {
  private readonly counts: readonly { readonly path: string; readonly name: string; articles: number }[];

  constructor(roots: readonly Pick<LibraryRoot, 'path' | 'name'>[]) {
    this.counts = roots.map(({ path, name }) => ({ path, name, articles: 0 }));
  }

  add(paths: readonly string[]): void {
    for (const root of this.counts) if (paths.some((file) => isUnder(file, root.path))) root.articles += 1;
  }

  all(): readonly FacetValue[] {
    return this.counts.map(({ path, name, articles }) => ({ key: path, label: name, articles }));
  }
}

/** How far the reader's notes reach into a list of articles: how many have notes, and with which tags. */
export function reach(facts: ReaderFacts, isIn: (id: string) => boolean): Pick<Facets, 'tags' | 'noted'> {
  const tags = new Facet();
  const noted = [...facts.noted().keys()].filter(isIn);
  for (const id of noted) for (const tag of new Set(facts.noteTags(id))) tags.count(tag, tag, 1);
  return { tags: tags.top(SHOWN_TAGS), noted: noted.length };
}

const SHOWN_TAGS = 200;
