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
  const list = useRef<HTMLDivElement>(null);
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
      <Saved choose={choose} />
      <Lately choose={choose} />
    </div>
  );
}

interface ListProps {
  /** Asks for what was chosen and goes on to its answers. */
  readonly choose: (apply: () => void) => void;
}

function Saved({ choose }: ListProps): React.JSX.Element | null {
  const t = useWords('shelf');
  const searches = useStore((state) => state.settings.savedSearches);
  if (searches.length === 0) return null;
  return (
    <section aria-label={t('searches')}>
      <h2>{t('searches')}</h2>
      {searches.slice(0, SHOWN).map((search) => (
        <button key={search.name} type="button" onClick={() => choose(() => applySearch(search))}>
          <TextSearch size={14} aria-hidden="true" />
          <span>{search.name}</span>
        </button>
      ))}
    </section>
  );
}

function Lately({ choose }: ListProps): React.JSX.Element | null {
  const t = useWords('search');
  const history = useStore((state) => state.settings.history);
  const { ask, changeSettings, requestFocus } = useStore.getState();
  if (history.length === 0) return null;
  const forget = (): void => {
    changeSettings({ history: [] });
    requestFocus('search');
  };
  return (
    <section aria-label={t('history')}>
      <h2>{t('history')}</h2>
      {history.slice(0, SHOWN).map((query) => (
        <button key={query} type="button" onClick={() => choose(() => ask(query, useStore.getState().filter))}>
          <Clock size={14} aria-hidden="true" />
          <span>{query}</span>
        </button>
      ))}
      <button type="button" className="forget" onClick={forget}>
        {t('clearHistory')}
      </button>
    </section>
  );
}
