import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';

/** Patterns of files and folders kept out of the library, one a line; taken over when the field is left. */
export function ExcludedFiles(): React.JSX.Element {
  const t = useWords('frame');
  const id = useId();
  const excluded = useStore((state) => state.settings.excluded);
  const change = useStore((state) => state.changeSettings);
  const [draft, setDraft] = useState(excluded.join('\n'));
  const keep = (): void => {
    const patterns = draft.split('\n').map((line) => line.trim());
    change({ excluded: patterns.filter((pattern) => pattern !== '') });
  };
  return (
    <div className="excluded-files">
      <label htmlFor={id}>{t('settings.excluded')}</label>
      <textarea
        id={id}
        rows={3}
        spellCheck={false}
        placeholder={t('settings.excludedExample')}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
      />
      <p className="quiet">{t('settings.excludedNote')}</p>
    </div>
  );
}
