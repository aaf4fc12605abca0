import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { StepForm } from '../StepForm';
import { oneLine } from '../targets';
import { KindOptions } from './KindOptions';
import type { SloganStep } from './step-place';

/** Which of the five kinds a slogan is. */
export function SloganKindStep({ mention }: SloganStep): React.JSX.Element {
  const t = useWords('corrections');
  const [kind, setKind] = useState(mention.kind);
  return (
    <StepForm
      title={t('kind.slogan-kind')}
      subject={oneLine(mention.text)}
      draft={kind === mention.kind ? null : { kind: 'slogan-kind', slogan: mention.slogan, value: kind }}
    >
      <KindOptions value={kind} onChange={setKind} />
    </StepForm>
  );
}
