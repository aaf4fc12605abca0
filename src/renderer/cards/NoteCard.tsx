import type { AnchoredNote } from '../../shared/note';
import { useWords } from '../i18n/use-words';
import { AnchorBadge } from '../notes/AnchorBadge';
import { editNote } from '../notes/composer-store';
import { MarkdownText } from '../notes/MarkdownText';
import { removeNote } from '../notes/note-actions';
import { closeCard } from './card-store';

interface NoteCardProps {
  readonly note: AnchoredNote;
  readonly paneKey: number;
}

/** A note: what was written, how surely it stands here, and what can be done with it. */
export function NoteCard({ note, paneKey }: NoteCardProps): React.JSX.Element {
  const t = useWords('notes');
  return (
    <div className="note-card" data-colour={note.colour}>
      {note.comment === '' ? (
        <p className="card-sub">{t('bareHighlight')}</p>
      ) : (
        <div className="note-comment">
          <MarkdownText text={note.comment} />
        </div>
      )}
      {note.tags.length > 0 && <p className="note-tags">{note.tags.map((tag) => `#${tag}`).join(' ')}</p>}
      {note.anchor !== 'exact' && <AnchorBadge anchor={note.anchor} />}
      <div className="card-actions">
        <button
          type="button"
          className="btn primary"
          onClick={() => {
            closeCard();
            editNote(note, paneKey);
          }}
        >
          {t(note.comment === '' ? 'write' : 'edit')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            closeCard();
            void removeNote(note);
          }}
        >
          {t('remove')}
        </button>
      </div>
    </div>
  );
}
