import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words';

/** Pause in typing after which notes are searched, in milliseconds. */
const pause = 140;

/** Searches notes as they are typed for, and is emptied by Escape; nothing is searched while an input method composes. */
export function NoteSearch({ onSearch }: { readonly onSearch: (query: string) => void }): React.JSX.Element {
  const t = useWords('notes');
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(field.current?.value ?? ''), pause);
  };
  return (
    <input
      ref={field}
      className="field note-search"
      type="text"
      aria-label={t('search')}
      placeholder={t('search')}
      spellCheck={false}
      onInput={(event) => {
        if (!event.nativeEvent.isComposing) later();
      }}
      onCompositionEnd={later}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.currentTarget.value === '') return;
        event.preventDefault();
        event.currentTarget.value = '';
        onSearch('');
      }}
    />
  );
}
