import { useEffect, useRef, type ReactNode } from 'react';
import { ArrowLeft } from 'lucide-react';
import type { CorrectionDraft } from '../../shared/corrections';
import { useWords } from '../i18n/use-words';
import { endCorrecting, stepCorrecting } from './correct-store';
import { Actions } from './Actions';
import { makeCorrection } from './make-correction';

interface StepFormProps {
  readonly title: string;
  /** What was corrected, as it stands. */
  readonly subject: string;
  /** `null` while something is missing. */
  readonly draft: CorrectionDraft | null;
  readonly children?: ReactNode;
}

/** One step of the menu: what is asked, what it would change, and the button that does it; Enter does it too. */
export function StepForm({ title, subject, draft, children }: StepFormProps): React.JSX.Element {
  const t = useWords('corrections');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('.field, .word-line, input:checked, .primary');
    first?.focus();
  }, []);
  return (
    <form
      ref={form}
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft === null) return;
        endCorrecting();
        void makeCorrection(draft);
      }}
    >
      <div className="step-head">
        <button
          type="button"
          className="icon-btn"
          aria-label={t('back')}
          title={t('back')}
          onClick={() => stepCorrecting({ action: null })}
        >
          <ArrowLeft size={15} aria-hidden="true" />
        </button>
        <h2>{title}</h2>
      </div>
      <p className="step-subject">{subject}</p>
      {children}
      <Actions draft={draft} onCancel={endCorrecting} />
    </form>
  );
}
