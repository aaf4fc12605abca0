import { useWords } from '../i18n/use-words';
import './notes.css';
import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { AnchoredNote } from '../../shared/note';
import { formatCount } from '../i18n/numbers';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import { ExportMenu } from './ExportMenu';
import { NoteList } from './NoteList';
import { NoteSearch } from './NoteSearch';
import { useNotes } from './use-notes';

type Scope = 'open' | 'all';

/** The notes of the open articles or of the whole library; drawn while the store's drawer says so. */
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
  const openDrawer = useStore((state) => state.openDrawer);
  const found = useNotes(query);
  const isEverywhere = scope === 'all' || panes.length === 0;
  const notes = useMemo(
    () => (isEverywhere ? (found ?? []) : inPanes(found ?? [], panes)),
    [found, isEverywhere, panes],
  );
  return (
    <aside className="drawer-body notes-drawer" aria-label={t('title')}>
      <header className="drawer-head">
        <h2 className="drawer-title">
          {t('title')} <span className="card-count tabular">{formatCount(notes.length, locale)}</span>
        </h2>
        <NoteSearch onSearch={setQuery} />
        <ScopeChoice scope={isEverywhere ? 'all' : 'open'} onChoose={setScope} />
        <ExportMenu />
        <button type="button" className="btn" onClick={() => run('importNotes')}>
          {t('import')}
        </button>
        <button type="button" className="icon-btn" aria-label={t('closeNotes')} onClick={() => openDrawer(null)}>
          <X size={15} aria-hidden="true" />
        </button>
      </header>
      {found !== null && notes.length === 0 ? (
        <p className="drawer-message">{t(query === '' ? 'noNotes' : 'noNotesFound')}</p>
      ) : (
        <NoteList notes={notes} showsArticle={isEverywhere || panes.length > 1} />
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
    </div>
  );
}
