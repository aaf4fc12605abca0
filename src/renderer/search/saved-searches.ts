// Searches under names of the reader's: kept in the settings, one a name.
import i18next from 'i18next';
import type { SavedSearch } from '../../shared/settings';
import type { State } from '../state/store';
import { useStore } from '../state/store';

const get = useStore.getState;

type Question = Pick<State, 'query' | 'filter'> & { readonly settings: Pick<State['settings'], 'exactMarks'> };

/** True when the question on screen is this search. */
export function isOnScreen(search: SavedSearch, { query, filter, settings }: Question): boolean {
  return (
    search.query === query.trim() &&
    search.exactMarks === settings.exactMarks &&
    sorted(search.filter) === sorted(filter)
  );
}

function sorted(filter: object): string {
  return JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Asks what a search asks. */
export function applySearch({ query, exactMarks, filter }: SavedSearch): void {
  const { ask, settings, changeSettings } = get();
  ask(query, filter);
  if (settings.exactMarks !== exactMarks) changeSettings({ exactMarks });
}

/** True when something is asked that can be kept. */
export function canSave({ query, filter }: Pick<State, 'query' | 'filter'>): boolean {
  return query.trim() !== '' || Object.keys(filter).length > 0;
}

/** Keeps the question on screen under a name; an older search of that name gives way. */
export function saveSearch(name: string): void {
  const { query, filter, settings, changeSettings, say } = get();
  const others = settings.savedSearches.filter((search) => search.name !== name);
  const search: SavedSearch = { name, query: query.trim(), exactMarks: settings.exactMarks, filter };
  changeSettings({ savedSearches: [...others, search] });
  say(i18next.t('searchSaved', { ns: 'shelf', name }));
}

/** Removes a search, with a way back to its place. */
export function removeSearch(search: SavedSearch): void {
  const before = get().settings.savedSearches;
  get().changeSettings({ savedSearches: before.filter((other) => other.name !== search.name) });
  const bringBack = (): void => {
    const now = get().settings.savedSearches.filter((other) => other.name !== search.name);
    const at = before.findIndex((other) => other.name === search.name);
    get().changeSettings({ savedSearches: [...now.slice(0, at), search, ...now.slice(at)] });
  };
  get().say(i18next.t('searchRemoved', { ns: 'shelf', name: search.name }), {
    label: i18next.t('undo', { ns: 'shelf' }),
    run: bringBack,
  });
}
