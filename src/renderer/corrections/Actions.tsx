import type { CorrectionDraft } from '../../shared/corrections';
import { useWords } from '../i18n/use-words';
import { Effect } from './Effect';

interface ActionsProps {
  /** What would be corrected; `null` while that is not said. */
  readonly draft: CorrectionDraft | null;
  readonly onCancel: () => void;
}

/** How far a correction reaches, and the buttons that make it or leave it. */
export function Actions({ draft, onCancel }: ActionsProps): React.JSX.Element {
  const t = useWords('corrections');
  return (
    <>
      <Effect draft={draft} />
      <div className="card-actions">
        <button type="submit" className="btn primary" disabled={draft === null}>
          {t('apply')}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </>
  );
}
