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
  const { person, name } = mention;
  const ask = useCallback((query: string) => likeliest(query, name, person), [name, person]);
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

/** Before anything is typed, those first who share the last word of the name: a paper that cuts a name keeps that. */
async function likeliest(query: string, name: string, person: string): Promise<readonly Choice[]> {
  if (query !== '') return pickPeople(query, person);
  const last = name.split(/\s+/u).at(-1) ?? name;
  const [near, all] = await Promise.all([pickPeople(last, person), pickPeople('', person)]);
  const keys = new Set(near.map(({ key }) => key));
  return [...near, ...all.filter(({ key }) => !keys.has(key))];
}
