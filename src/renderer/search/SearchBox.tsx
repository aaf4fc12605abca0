// Typed words go in; the store's query follows, but never while an input method composes.
import { CircleHelp, Search, X } from 'lucide-react';
import { memo, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { shortcutOf } from '../i18n/shortcuts';
import { useWords } from '../i18n/use-words';
import { useFocusRequest } from '../state/focus-requests';
import { useCommand } from '../state/commands';
import { useStore } from '../state/store';
import { rememberSearch } from './remember';
import { SaveSearch } from './SaveSearch';
import { SearchHistory, useHasHistory } from './SearchHistory';
import './search-box.css';

/** The text of the field; it follows the query when something else changes it. */
function useTyped() {
  const query = useStore((state) => state.query);
  const typeQuery = useStore((state) => state.typeQuery);
  const [typed, setTyped] = useState(query);
  const [seen, setSeen] = useState(query);
  if (query !== seen) {
    setSeen(query);
    setTyped(query);
  }
  const type = (text: string, isComposing: boolean): void => {
    setTyped(text);
    if (isComposing) return;
    setSeen(text);
    typeQuery(text);
  };
  return { typed, type };
}

/** Whether words must carry exactly the typed marks. */
const ExactMarks = memo(function ExactMarks(): React.JSX.Element {
  const t = useWords('frame');
  const isExact = useStore((state) => state.settings.exactMarks);
  const change = useStore((state) => state.changeSettings);
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isExact}
      aria-label={t('search.exactMarks')}
      className="exact"
      title={t('search.exactMarksHint')}
      onClick={() => change({ exactMarks: !isExact })}
    >
      <span className="glyph" aria-hidden="true">
        ấ
      </span>
      <span className="words">{t('search.exactMarks')}</span>
    </button>
  );
});

/** Opens the help on searching. */
const HelpButton = memo(function HelpButton(): React.JSX.Element {
  const t = useWords('search');
  const openDialog = useStore((state) => state.openDialog);
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={t('help')}
      title={`${t('help')} (${shortcutOf('searchHelp')})`}
      onClick={() => openDialog('searchHelp')}
    >
      <CircleHelp size={15} aria-hidden="true" />
    </button>
  );
});

/** Empties the field. */
function ClearButton({ onClear }: { readonly onClear: () => void }): React.JSX.Element {
  const t = useWords('frame');
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={t('search.clear')}
      title={t('search.clear')}
      onClick={onClear}
    >
      <X size={15} aria-hidden="true" />
    </button>
  );
}

/** Opens the command palette. */
const PaletteButton = memo(function PaletteButton(): React.JSX.Element {
  const t = useWords('frame');
  const openDialog = useStore((state) => state.openDialog);
  return (
    <button type="button" className="hint" title={t('search.palette')} onClick={() => openDialog('palette')}>
      <span className="sr-only">{t('search.palette')}</span>
      <kbd>{shortcutOf('palette')}</kbd>
    </button>
  );
});

/** The field, which takes the focus whenever it is asked to. */
function useField(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const requestFocus = useStore((state) => state.requestFocus);
  useCommand('search', () => requestFocus('search'));
  useFocusRequest('search', () => {
    field.current?.focus();
    field.current?.select();
  });
  return field;
}

/** The search landmark. */
export function SearchBox(): React.JSX.Element {
  const t = useWords('frame');
  const { typed, type } = useTyped();
  const field = useField();
  const requestFocus = useStore((state) => state.requestFocus);
  const hasHistory = useHasHistory();
  const [listed, setListed] = useState<'keys' | 'pointer' | null>(null);
  const stopTyping = useStore((state) => state.stopTyping);
  const settle = (): void => {
    rememberSearch();
    stopTyping();
  };
  const left = (event: FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    settle();
    setListed(null);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== '') type('', false);
    else if (event.key === 'Escape' && listed !== null) setListed(null);
    else if (event.key === 'Escape') field.current?.blur();
    else if (event.key === 'ArrowDown' && typed === '' && hasHistory) setListed('keys');
    else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      settle();
      requestFocus('results');
    } else return;
    event.preventDefault();
  };
  return (
    <div role="search" className="search-box" data-tour="search" onBlur={left}>
      <Search size={15} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        role="searchbox"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={typed}
        maxLength={2000}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onChange={(event) => type(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onKeyDown={pressed}
        onPointerDown={() => {
          if (typed === '' && hasHistory) setListed('pointer');
        }}
      />
      {typed !== '' && <ClearButton onClear={() => type('', false)} />}
      <ExactMarks />
      <HelpButton />
      <PaletteButton />
      {listed !== null && typed === '' && hasHistory && (
        <SearchHistory takesFocus={listed === 'keys'} onClose={() => setListed(null)} />
      )}
      <SaveSearch />
    </div>
  );
}
