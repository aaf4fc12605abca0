// What can be done with collections; each is said, and what takes something away can be undone.
import i18next from 'i18next';
import { call } from '../bridge';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';

/** A collection by its key and name. */
interface Named {
  readonly key: string;
  readonly label: string;
}

const get = useStore.getState;

function attempt(work: () => Promise<unknown>): void {
  work().catch(get().showFailure);
}

function sayPlaced(name: string, count: number): void {
  get().say(i18next.t('placed', { ns: 'shelf', name, count, shown: formatCount(count, get().locale) }));
}

/** Makes a collection with these articles in it. */
export function createCollection(name: string, ids: readonly string[]): void {
  attempt(async () => {
    await call('shelf.create', { name, ids: [...ids] });
    if (ids.length > 0) sayPlaced(name, ids.length);
  });
}

/** Gives a collection another name. */
export function renameCollection({ key, label }: Named, name: string): void {
  if (name !== label) attempt(() => call('shelf.rename', { collection: key, name }));
}

/** Removes a collection, with a way back; its articles stay. */
export function removeCollection({ key, label }: Named): void {
  const { filter, dropFilter, say } = get();
  if (filter.collection === key) dropFilter('collection');
  attempt(async () => {
    await call('shelf.remove', { collection: key });
    say(i18next.t('removed', { ns: 'shelf', name: label }), {
      label: i18next.t('undo', { ns: 'shelf' }),
      run: () => attempt(() => call('shelf.restore', { collection: key })),
    });
  });
}

/** Puts articles into a collection, or takes them out. */
export function placeArticles({ key, label }: Named, ids: readonly string[], isIn = true): void {
  attempt(async () => {
    await call('shelf.place', { collection: key, ids: [...ids], isIn });
    if (isIn) sayPlaced(label, ids.length);
  });
}

/** Puts everything that answers the question on screen into a collection. */
export function placeFound(collection: Named): void {
  const asked = asking();
  attempt(() => placeAnswers(collection, asked));
}

/** The question on screen. */
function asking() {
  const { query, keepTyped, filter, settings } = get();
  return { query: query.trim(), exactMarks: settings.exactMarks, keepTyped, filter };
}

async function placeAnswers({ key, label }: Named, asked: ReturnType<typeof asking>): Promise<void> {
  const { placed } = await call('shelf.placeFound', { collection: key, ...asked });
  sayPlaced(label, placed);
}

/** Makes a collection of everything that answers the question on screen. */
export function createFromFound(name: string): void {
  const asked = asking();
  attempt(async () => {
    const { collection } = await call('shelf.create', { name, ids: [] });
    await placeAnswers({ key: collection, label: name }, asked);
  });
}
