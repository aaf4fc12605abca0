import type { FacetValue, Facets, QueryFacets } from '../../../shared/search';
import type { ReaderFacts } from './constraints';
import type { Entry } from '../entry';
import { nextTurn } from '../next-turn';
import type { Answer } from './find';
import type { FindContext } from './rows';
import { isUnder } from '../roots/under-roots';
import { Facet, Tallies } from '../catalogue/tallies';
import { insist, type IsWanted } from './wanted';

/** So many articles are counted before whoever waits for an answer is let in. */
const SLICE = 250;

/** What the answers to a query are made of: every facet counted over them. Lets other questions in between, and ends when it is no longer wanted. */
export async function facetsOf(
  context: FindContext,
  { numbers }: Pick<Answer, 'numbers'>,
  isWanted: IsWanted,
): Promise<QueryFacets> {
  const { catalogue } = context.library;
  const isWhole = numbers.length === catalogue.entries.size;
  const tallies = isWhole ? catalogue.tallies : new Tallies();
  const entries: Entry[] = [];
  for (const [at, n] of numbers.entries()) {
    if (at % SLICE === SLICE - 1) await pause(isWanted);
    const entry = catalogue.entries.get(n);
    if (entry === undefined) continue;
    entries.push(entry);
    if (!isWhole) tallies.addShown(entry);
  }
  await pause(isWanted);
  const ids = new Set(entries.map(({ id }) => id));
  return {
    ...tallies.facets(reach(context.facts, (id) => ids.has(id))),
    ...context.facts.shelfCounts(entries),
    folders: foldersOf(context, numbers),
  };
}

async function pause(isWanted: IsWanted): Promise<void> {
  await nextTurn();
  insist(isWanted);
}

function foldersOf({ library }: FindContext, numbers: Uint32Array): readonly FacetValue[] {
  return library.listRoots().map(({ path, name }) => {
    const isIn = (n: number): boolean => library.catalogue.pathsOf(n).some((file) => isUnder(file, path));
    return { key: path, label: name, articles: numbers.filter(isIn).length };
  });
}

/** How far the reader's notes reach into a list of articles: how many have notes, and with which tags. */
export function reach(facts: ReaderFacts, isIn: (id: string) => boolean): Pick<Facets, 'tags' | 'noted'> {
  const tags = new Facet();
  const noted = [...facts.noted().keys()].filter(isIn);
  for (const id of noted) for (const tag of new Set(facts.noteTags(id))) tags.count(tag, tag, 1);
  return { tags: tags.top(SHOWN_TAGS), noted: noted.length };
}

const SHOWN_TAGS = 200;
