// Under the empty field: what was searched for lately, and the searches kept under a name.
import { Clock, TextSearch } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { applySearch } from './saved-searches';

/** Searches shown. */
const SHOWN = 8;

interface SearchHistoryProps {
  /** True when a key opened it: the first search has the focus. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** Moves the focus among the buttons of the list; the field is above the first. */
function step(list: HTMLElement, key: string, toField: () => void): boolean {
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
  else if (key === 'ArrowUp' && at > 0) buttons[at - 1]?.focus();
  else if (key === 'ArrowUp') toField();
  else return false;
  return true;
}

/** True when there is anything to list. */
export function useHasHistory(): boolean {
  return useStore(({ settings }) => settings.history.length + settings.savedSearches.length > 0);
}

/** The list; it closes when the focus leaves the search box. */
export function SearchHistory({ takesFocus, onClose }: SearchHistoryProps): React.JSX.Element {
  const t = useWords('search');
  const shelf = useWords('shelf');
  const list = useRef<HTMLDivElement>(null);
  const settings = useStore((state) => state.settings);
  const ask = useStore((state) => state.ask);
  const change = useStore((state) => state.changeSettings);
  const requestFocus = useStore((state) => state.requestFocus);
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  const choose = (apply: () => void): void => {
    apply();
    onClose();
    requestFocus('results');
  };
  const pressed = (event: KeyboardEvent<HTMLDivElement>): void => {
    const toField = (): void => requestFocus('search');
    if (event.key === 'Escape') toField();
    else if (!step(event.currentTarget, event.key, toField)) return;
    if (event.key === 'Escape') onClose();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} className="search-history" onKeyDown={pressed}>
      {settings.savedSearches.length > 0 && (
        <section aria-label={shelf('searches')}>
          <h2>{shelf('searches')}</h2>
          {settings.savedSearches.slice(0, SHOWN).map((search) => (
            <button key={search.name} type="button" onClick={() => choose(() => applySearch(search))}>
              <TextSearch size={14} aria-hidden="true" />
              <span>{search.name}</span>
            </button>
          ))}
        </section>
      )}
      {settings.history.length > 0 && (
        <section aria-label={t('history')}>
          <h2>{t('history')}</h2>
          {settings.history.slice(0, SHOWN).map((query) => (
            <button key={query} type="button" onClick={() => choose(() => ask(query, useStore.getState().filter))}>
              <Clock size={14} aria-hidden="true" />
              <span>{query}</span>
            </button>
          ))}
          <button
            type="button"
            className="forget"
            onClick={() => {
              change({ history: [] });
              requestFocus('search');
            }}
          >
            {t('clearHistory')}
          </button>
        </section>
      )}
    </div>
  );
}
