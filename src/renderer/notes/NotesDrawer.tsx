import { useWords } from '../i18n/use-words';
import './notes.css';
import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { AnchoredNote } from '../../shared/note';
import { leaveDrawer, leaveOnEscape } from '../frame/leave-drawer';
import { formatCount } from '../i18n/numbers';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import { ExportMenu } from './ExportMenu';
import { NoteItem } from './NoteItem';
import { NoteList } from './NoteList';
import { NoteSearch } from './NoteSearch';
import { RemovedNote } from './RemovedNote';
import { useNotes, useRemovedNotes } from './use-notes';

type Scope = 'open' | 'all' | 'removed';

/** The notes of the open articles or of the whole library, or those that were removed; drawn while the store's drawer says so. */
export function NotesDrawer(): React.JSX.Element | null {
  const isOpen = useStore((state) => state.drawer?.kind === 'notes');
  return isOpen ? <OpenNotesDrawer /> : null;
}

function OpenNotesDrawer(): React.JSX.Element {
  const t = useWords('notes');
  const [query, setQuery] = useState('');
  const [scope, setScope] = useState<Scope>('open');
  const panes = useStore((state) => state.panes);
  const locale = useStore((state) => state.locale);
  const isRemoved = scope === 'removed';
  const isEverywhere = scope === 'all' || panes.length === 0;
  const found = useNotes(isRemoved ? null : query);
  const removed = useRemovedNotes(isRemoved ? query : null);
  const notes = useMemo(
    () => (isEverywhere || found === null ? found : inPanes(found, panes)),
    [found, isEverywhere, panes],
  );
  const count = (isRemoved ? removed : notes)?.length ?? null;
  return (
    <aside className="drawer-body notes-drawer" aria-label={t('title')} onKeyDown={leaveOnEscape}>
      <header className="drawer-head">
        <h2 className="drawer-title">
          {t('title')} {count !== null && <span className="card-count tabular">{formatCount(count, locale)}</span>}
        </h2>
        <NoteSearch onSearch={setQuery} />
        <ScopeChoice scope={isEverywhere && !isRemoved ? 'all' : scope} onChoose={setScope} />
        <ExportMenu />
        <button type="button" className="btn" onClick={() => run('importNotes')}>
          {t('import')}
        </button>
        <button type="button" className="icon-btn" aria-label={t('closeNotes')} onClick={leaveDrawer}>
          <X size={15} aria-hidden="true" />
        </button>
      </header>
      {isRemoved ? (
        <NoteList notes={removed} none={t(query === '' ? 'noRemoved' : 'noNotesFound')}>
          {(note) => <RemovedNote note={note} />}
        </NoteList>
      ) : (
        <NoteList notes={notes} none={t(query === '' ? 'noNotes' : 'noNotesFound')}>
          {(note) => <NoteItem note={note} showsArticle={isEverywhere || panes.length > 1} />}
        </NoteList>
      )}
    </aside>
  );
}

/** Notes of the open articles in text order, lost ones first: they need a hand. */
function inPanes(notes: readonly AnchoredNote[], panes: readonly { readonly id: string }[]): readonly AnchoredNote[] {
  const order = panes.map((pane) => pane.id);
  const place = (note: AnchoredNote): number => note.place?.start ?? -1;
  return notes
    .filter((note) => order.includes(note.articleId))
    .sort((one, other) => order.indexOf(one.articleId) - order.indexOf(other.articleId) || place(one) - place(other));
}

interface ScopeChoiceProps {
  readonly scope: Scope;
  readonly onChoose: (scope: Scope) => void;
}

function ScopeChoice({ scope, onChoose }: ScopeChoiceProps): React.JSX.Element {
  const t = useWords('notes');
  const hasPanes = useStore((state) => state.panes.length > 0);
  return (
    <div className="segmented" role="group" aria-label={t('scope')}>
      <button type="button" aria-pressed={scope === 'open'} disabled={!hasPanes} onClick={() => onChoose('open')}>
        {t('scopeOpen')}
      </button>
      <button type="button" aria-pressed={scope === 'all'} onClick={() => onChoose('all')}>
        {t('scopeAll')}
      </button>
      <button type="button" aria-pressed={scope === 'removed'} onClick={() => onChoose('removed')}>
        {t('scopeRemoved')}
      </button>
    </div>
  );
}
