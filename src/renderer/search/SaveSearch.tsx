import { memo, useRef, useState } from 'react';
import { Popover } from '../cards/Popover';
import { useWords } from '../i18n/use-words';
import { useCommand } from '../state/commands';
import { useStore } from '../state/store';
import { canSave, saveSearch } from './saved-searches';

interface NamingProps {
  readonly anchor: () => DOMRect | null;
  readonly onClose: () => void;
}

/** The field for the name; the words searched for are the first suggestion. */
function Naming({ anchor, onClose }: NamingProps): React.JSX.Element {
  const t = useWords('shelf');
  const query = useStore((state) => state.query.trim());
  const [name, setName] = useState(query.slice(0, 200));
  return (
    <Popover label={t('saveSearch')} className="collection-picker" anchor={anchor} onClose={onClose} takesFocus>
      <h2 className="popover-title">{t('saveSearch')}</h2>
      <p className="popover-sub">{query === '' ? t('everything') : query}</p>
      <form
        className="new-collection"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          saveSearch(name.trim());
          onClose();
        }}
      >
        <input
          className="field"
          data-autofocus=""
          aria-label={t('searchName')}
          placeholder={t('searchName')}
          value={name}
          maxLength={200}
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="btn primary" disabled={name.trim() === ''}>
          {t('save')}
        </button>
      </form>
    </Popover>
  );
}

/** Keeps the search on screen under a name, when asked to by command; nothing is drawn until then. */
export const SaveSearch = memo(function SaveSearch(): React.JSX.Element {
  const t = useWords('shelf');
  const place = useRef<HTMLSpanElement>(null);
  const [isNaming, setNaming] = useState(false);
  const say = useStore((state) => state.say);
  useCommand('saveSearch', () => {
    if (canSave(useStore.getState())) setNaming(true);
    else say(t('nothingToSave'));
  });
  return (
    <span ref={place}>
      {isNaming && (
        <Naming
          anchor={() => place.current?.closest('.search-box')?.getBoundingClientRect() ?? null}
          onClose={() => setNaming(false)}
        />
      )}
    </span>
  );
});
