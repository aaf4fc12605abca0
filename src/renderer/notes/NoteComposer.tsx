import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { noteColours, type NoteColour } from '../../shared/note';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { closeComposer, type Composing } from './composer-store';
import { removeNote, setColourInUse } from './note-actions';
import { readTags } from './tags';
import { useNoteSaving } from './use-note-saving';

/** Where a comment is written: saved on every pause, on leaving a field and on closing; the fields are never written to from outside. */
export function NoteComposer({ composing }: { readonly composing: Composing }): React.JSX.Element {
  const t = useWords('notes');
  const comment = useRef<HTMLTextAreaElement>(null);
  const tags = useRef<HTMLInputElement>(null);
  const [colour, setColour] = useState(composing.colour);
  const saving = useNoteSaving(composing, () => ({
    comment: comment.current?.value ?? composing.comment,
    tags: tags.current === null ? composing.tags : readTags(tags.current.value),
  }));
  useEffect(() => comment.current?.setSelectionRange(composing.comment.length, composing.comment.length), [composing]);
  const chooseColour = (chosen: NoteColour): void => {
    setColour(chosen);
    setColourInUse(chosen);
    saving.saveColour(chosen);
  };
  return (
    <div className="composer-body" data-colour={colour}>
      <textarea
        ref={comment}
        data-autofocus=""
        className="field composer-text"
        aria-label={t('noteField')}
        placeholder={t('placeholder')}
        rows={4}
        spellCheck={false}
        defaultValue={composing.comment}
        onInput={saving.later}
        onBlur={saving.now}
        onKeyDown={(event) => {
          const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
          if (isDone) closeComposer();
        }}
      />
      <div className="composer-row">
        <Colours colour={colour} onChoose={chooseColour} />
        <input
          ref={tags}
          className="field composer-tags"
          type="text"
          aria-label={t('tags')}
          placeholder={t('tagsPlaceholder')}
          spellCheck={false}
          defaultValue={composing.tags.join(', ')}
          onInput={saving.later}
          onBlur={saving.now}
        />
        <RemoveButton composing={composing} stopSaving={saving.stop} />
      </div>
      <p className="composer-hint">{t('composerHint')}</p>
    </div>
  );
}

interface RemoveButtonProps {
  readonly composing: Composing;
  readonly stopSaving: () => void;
}

function RemoveButton({ composing, stopSaving }: RemoveButtonProps): React.JSX.Element {
  const t = useWords('notes');
  const remove = (): void => {
    stopSaving();
    composing.note.then(removeNote).catch((error: unknown) => useStore.getState().showFailure(error));
    closeComposer();
  };
  return (
    <button type="button" className="icon-btn" aria-label={t('remove')} title={t('remove')} onClick={remove}>
      <Trash2 size={15} aria-hidden="true" />
    </button>
  );
}

interface ColoursProps {
  readonly colour: NoteColour;
  readonly onChoose: (colour: NoteColour) => void;
}

function Colours({ colour, onChoose }: ColoursProps): React.JSX.Element {
  const t = useWords('notes');
  return (
    <div className="colours" role="radiogroup" aria-label={t('colour')}>
      {noteColours.map((one) => (
        <label key={one} className="colour" data-colour={one} title={t(`colours.${one}`)}>
          <input
            type="radio"
            name="note-colour"
            className="sr-only"
            aria-label={t(`colours.${one}`)}
            checked={one === colour}
            onChange={() => onChoose(one)}
          />
          <span className="colour-dot" aria-hidden="true" />
        </label>
      ))}
    </div>
  );
}
