import { useWords } from '../i18n/use-words';
import './notes.css';
import { Popover } from '../cards/Popover';
import { boxOf, surfaceOf } from '../reader/surfaces';
import { closeComposer, useComposer, type Composing } from './composer-store';
import { NoteComposer } from './NoteComposer';

/** The composer beside the words it speaks of, while a note is being written. */
export function NoteComposerHost(): React.JSX.Element | null {
  const t = useWords('notes');
  const composing = useComposer((state) => state.composing);
  if (composing === null) return null;
  return (
    <Popover
      key={composing.serial}
      className="composer"
      label={t('compose')}
      anchor={() => anchorOf(composing)}
      onClose={closeComposer}
      takesFocus
    >
      <NoteComposer composing={composing} />
    </Popover>
  );
}

function anchorOf({ paneKey, span }: Composing): DOMRect | null {
  const surface = surfaceOf(paneKey ?? undefined);
  const box = surface === undefined || span === null ? null : boxOf(surface, span);
  return box ?? document.querySelector('.notes-drawer')?.getBoundingClientRect() ?? null;
}
