import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { StepForm } from '../StepForm';
import { markOf, type OfficialStep, said } from './step-place';

/** What the official does there, in the reader's words; nothing when not said. */
export function RoleStep({ view, mention }: OfficialStep): React.JSX.Element {
  const t = useWords('corrections');
  const [role, setRole] = useState(mention.role ?? '');
  const value = role.trim() === '' ? null : role.trim();
  return (
    <StepForm
      title={t('kind.role')}
      subject={said(mention)}
      draft={value === mention.role ? null : { kind: 'role', marks: [markOf(view, mention)], value }}
    >
      <input
        className="field step-field"
        aria-label={t('roleLabel')}
        placeholder={t('roleLabel')}
        spellCheck={false}
        value={role}
        onChange={(event) => setRole(event.target.value)}
      />
    </StepForm>
  );
}
