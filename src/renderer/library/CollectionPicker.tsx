// Articles come in; the reader says which collections they are in.
import { Check, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CollectionState } from '../../shared/library';
import { call } from '../bridge';
import { Popover } from '../cards/Popover';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { closeCollecting, useCollecting, type Collected, type Collecting } from './collecting-store';
import { createCollection, createFromFound, placeArticles, placeFound } from './collection-actions';
import './collection-picker.css';

/** The collections as they stand for the one article meant; `null` until they are known. */
function useCollections(what: Collected): readonly CollectionState[] | null {
  const [list, setList] = useState<readonly CollectionState[] | null>(null);
  const version = useStore((state) => state.notesVersion);
  const id = what.kind === 'one' ? what.id : null;
  useEffect(() => {
    let isWanted = true;
    call('shelf.collections', { id })
      .then((collections) => {
        if (isWanted) setList(collections);
      })
      .catch(useStore.getState().showFailure);
    return () => {
      isWanted = false;
    };
  }, [id, version]);
  return list;
}

function useSubject(what: Collected): string {
  const t = useWords('shelf');
  const locale = useStore((state) => state.locale);
  switch (what.kind) {
    case 'one':
      return t('collectOne', { title: what.title });
    case 'many':
      return t('collectMany', { count: what.ids.length, shown: formatCount(what.ids.length, locale) });
    case 'found':
      return t('collectFound', { count: what.total, shown: formatCount(what.total, locale) });
  }
}

/** One article goes in and out; several go in. */
function choose(what: Collected, { collection, name, isIn }: CollectionState): void {
  const named = { key: collection, label: name };
  if (what.kind === 'one') placeArticles(named, [what.id], !isIn);
  else if (what.kind === 'many') placeArticles(named, what.ids);
  else placeFound(named);
  if (what.kind !== 'one') closeCollecting();
}

function create(what: Collected, name: string): void {
  if (what.kind === 'one') createCollection(name, [what.id]);
  else if (what.kind === 'many') createCollection(name, what.ids);
  else createFromFound(name);
  closeCollecting();
}

function NewCollection({ what, isFirst }: { readonly what: Collected; readonly isFirst: boolean }): React.JSX.Element {
  const t = useWords('shelf');
  const [name, setName] = useState('');
  return (
    <form
      className="new-collection"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') create(what, name.trim());
      }}
    >
      <input
        className="field"
        aria-label={t('newName')}
        placeholder={t('newCollection')}
        value={name}
        maxLength={200}
        spellCheck={false}
        {...(isFirst ? { 'data-autofocus': '' } : {})}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="btn" disabled={name.trim() === ''}>
        <Plus size={14} aria-hidden="true" />
        {t('create')}
      </button>
    </form>
  );
}

function Picker({ what, anchor }: Collecting): React.JSX.Element | null {
  const t = useWords('shelf');
  const list = useCollections(what);
  const subject = useSubject(what);
  if (list === null) return null;
  return (
    <Popover label={t('collect')} className="collection-picker" anchor={anchor} onClose={closeCollecting} takesFocus>
      <h2 className="popover-title">{t('collect')}</h2>
      <p className="popover-sub cut" title={subject}>
        {subject}
      </p>
      {list.length === 0 && <p className="popover-sub">{t('noCollections')}</p>}
      <ul>
        {list.map((state) => (
          <li key={state.collection}>
            <button
              type="button"
              className="pick"
              {...(what.kind === 'one' ? { role: 'checkbox', 'aria-checked': state.isIn } : {})}
              onClick={() => choose(what, state)}
            >
              <span className="tick" aria-hidden="true">
                {what.kind === 'one' && state.isIn && <Check size={14} />}
              </span>
              {state.name}
            </button>
          </li>
        ))}
      </ul>
      <NewCollection what={what} isFirst={list.length === 0} />
    </Popover>
  );
}

/** The list of collections, while something is being put into one. */
export function CollectionPicker(): React.JSX.Element | null {
  const collecting = useCollecting((state) => state.collecting);
  return collecting === null ? null : <Picker {...collecting} />;
}
