import { useCallback, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { type Choice, Picker } from '../Picker';
import { pickPeople } from '../pick';
import { StepForm } from '../StepForm';
import type { OfficialStep } from './step-place';

/** Two keys are one person. */
export function SamePersonStep({ mention }: OfficialStep): React.JSX.Element {
  const t = useWords('corrections');
  const [other, setOther] = useState<Choice | null>(null);
  const { person } = mention;
  const ask = useCallback((query: string) => pickPeople(query, person), [person]);
  return (
    <StepForm
      title={t('kind.same-person')}
      subject={other === null ? mention.name : t('becomes', { one: mention.name, other: other.label })}
      draft={other === null ? null : { kind: 'same-person', person, value: other.key }}
    >
      <Picker label={t('findPerson')} none={t('nobody')} ask={ask} value={other} onChange={setOther} />
    </StepForm>
  );
}
