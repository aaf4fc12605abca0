import { useTranslation } from 'react-i18next';
import type { ResultSet } from './result-set';

/** What was read differently from what was typed, said in one line each. */
export function SearchRemarks({ shown }: { readonly shown: ResultSet }): React.JSX.Element | null {
  const { t, i18n } = useTranslation('frame');
  const language = i18n.language === 'vi' ? 'vi' : 'en';
  if (shown.corrections.length === 0 && shown.understood === null) return null;
  return (
    <div className="remarks" aria-live="polite">
      {shown.corrections.map(({ typed, read }) => (
        <p key={typed}>{t('results.corrected', { typed, read })}</p>
      ))}
      {shown.understood !== null && <p>{t('results.understood', { query: shown.understood[language] })}</p>}
    </div>
  );
}
