import { useCallback, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { type Choice, Picker } from '../Picker';
import { pickSlogans } from '../pick';
import { StepForm } from '../StepForm';
import { oneLine } from '../targets';
import type { SloganStep } from './step-place';

/** Two keys are one slogan. */
export function SameSloganStep({ mention }: SloganStep): React.JSX.Element {
  const t = useWords('corrections');
  const [other, setOther] = useState<Choice | null>(null);
  const { slogan } = mention;
  const ask = useCallback((query: string) => pickSlogans(query, slogan), [slogan]);
  return (
    <StepForm
      title={t('kind.same-slogan')}
      subject={oneLine(mention.text)}
      draft={other === null ? null : { kind: 'same-slogan', slogan, value: other.key }}
    >
      <Picker label={t('findSlogan')} none={t('noSlogan')} ask={ask} value={other} onChange={setOther} />
    </StepForm>
  );
}
