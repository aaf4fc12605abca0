import type { Note } from '../../shared/note';
import { useWords } from '../i18n/use-words';
import { MarkdownText } from './MarkdownText';

interface NoteRowProps {
  readonly note: Note;
  /** The words it was made on. */
  readonly quote: React.JSX.Element;
  /** How surely it stands; not said of a note that stands nowhere. */
  readonly badge?: React.JSX.Element;
  readonly showsArticle: boolean;
  /** What can be done with it. */
  readonly children: React.ReactNode;
}

/** How a note looks in a list. */
export function NoteRow({ note, quote, badge, showsArticle, children }: NoteRowProps): React.JSX.Element {
  const t = useWords('notes');
  return (
    <div className="note-item" data-colour={note.colour}>
      {quote}
      {note.comment !== '' && (
        <div className="note-comment">
          <MarkdownText text={note.comment} />
        </div>
      )}
      <p className="note-meta">
        {badge}
        {note.otherOf !== null && <span title={t('otherVersionHint')}>{t('otherVersion')}</span>}
        {note.tags.length > 0 && <span className="note-tags">{note.tags.map((tag) => `#${tag}`).join(' ')}</span>}
        {showsArticle && <span className="note-article">{note.articleTitle}</span>}
        <span className="note-actions">{children}</span>
      </p>
    </div>
  );
}
