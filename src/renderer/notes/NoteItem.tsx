import type { AnchoredNote } from '../../shared/note';
import { useWords } from '../i18n/use-words';
import { selectionIn, workingPane } from '../reader/working-place';
import { useStore } from '../state/store';
import { AnchorBadge } from './AnchorBadge';
import { editNote } from './composer-store';
import { removeNote, repairNote } from './note-actions';
import { NoteRow } from './NoteRow';

interface NoteItemProps {
  readonly note: AnchoredNote;
  readonly showsArticle: boolean;
}

/** One note: its quote leads to its place; what it says, how surely it stands, what can be done with it. */
export function NoteItem({ note, showsArticle }: NoteItemProps): React.JSX.Element {
  const t = useWords('notes');
  const openArticle = useStore((state) => state.openArticle);
  const isAstray = note.anchor === 'unsure' || note.anchor === 'lost';
  return (
    <NoteRow
      note={note}
      quote={
        <button
          type="button"
          className="note-quote"
          onClick={() => openArticle(note.articleId, note.place === null ? {} : { at: note.place })}
        >
          “{quoteOf(note)}”
        </button>
      }
      badge={<AnchorBadge anchor={note.anchor} />}
      showsArticle={showsArticle}
    >
      {isAstray && <Repair note={note} />}
      <button type="button" className="link-btn" onClick={() => editNote(note, paneOf(note))}>
        {t('edit')}
      </button>
      <button type="button" className="link-btn" onClick={() => void removeNote(note)}>
        {t('remove')}
      </button>
    </NoteRow>
  );
}

/** One step back into place: the selected words, or for an unsure note the words it was put on. */
function Repair({ note }: { readonly note: AnchoredNote }): React.JSX.Element {
  const t = useWords('notes');
  const attach = (): void => {
    const working = workingPane();
    const span = working === null ? null : selectionIn(working);
    if (working === null || span === null) useStore.getState().say(t('selectFirst'));
    else void repairNote(note, working.pane.id, span);
  };
  const { place } = note;
  return (
    <>
      {note.anchor === 'unsure' && place !== null && (
        <button type="button" className="link-btn" onClick={() => void repairNote(note, note.articleId, place)}>
          {t('rightHere')}
        </button>
      )}
      <button type="button" className="link-btn" onMouseDown={(event) => event.preventDefault()} onClick={attach}>
        {t('attach')}
      </button>
    </>
  );
}

/** The words of a note on one line; a lost one shows all of them, they are what it will be found by. */
function quoteOf(note: AnchoredNote): string {
  const words = note.target.exact.replace(/\s+/gu, ' ').trim();
  return note.anchor === 'lost' || words.length <= 220 ? words : `${words.slice(0, 220).replace(/\s\S*$/u, '')}…`;
}

function paneOf(note: AnchoredNote): number | null {
  return useStore.getState().panes.find((pane) => pane.id === note.articleId)?.key ?? null;
}
