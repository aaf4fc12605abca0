import type { Note } from '../../shared/note';
import { useWords } from '../i18n/use-words';
import { restoreNote } from './note-actions';
import { NoteRow } from './NoteRow';

/** A note that was removed, and the way back. */
export function RemovedNote({ note }: { readonly note: Note }): React.JSX.Element {
  const t = useWords('notes');
  return (
    <NoteRow note={note} quote={<p className="note-quote">“{note.target.exact}”</p>} showsArticle>
      <button type="button" className="link-btn" onClick={() => void restoreNote(note.id)}>
        {t('restore')}
      </button>
    </NoteRow>
  );
}
