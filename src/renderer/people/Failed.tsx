import { useWords } from '../i18n/use-words';

interface FailedProps {
  /** What did not work, as a sentence. */
  readonly words: string;
  readonly retry: () => void;
}

/** Says that something did not come, with the way to ask for it again. */
export function Failed({ words, retry }: FailedProps): React.JSX.Element {
  const t = useWords('people');
  return (
    <p className="drawer-message" role="alert">
      {words}{' '}
      <button type="button" className="link-btn" onClick={retry}>
        {t('retry')}
      </button>
    </p>
  );
}
