import { useCallback, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Options } from '../Options';
import { type Choice, Picker } from '../Picker';
import { pickPeople } from '../pick';
import { StepForm } from '../StepForm';
import { markOf, type OfficialStep, said } from './step-place';

const newPerson: Choice = { key: '', label: '', aside: '' };

/** Another person of this name: a known one, or one of their own. */
export function NotSamePersonStep({ view, mention }: OfficialStep): React.JSX.Element {
  const t = useWords('corrections');
  const [scope, setScope] = useState<'here' | 'name-title' | 'spelling'>('here');
  const [who, setWho] = useState<Choice>(newPerson);
  const { person, name } = mention;
  const ask = useCallback(
    async (query: string) => [
      { ...newPerson, label: t('newPerson'), aside: name },
      ...(await pickPeople(query === '' ? name : query, person)),
    ],
    [person, name, t],
  );
  const options = [
    ['here', t('scope.here')],
    ...(mention.title === null ? [] : [['name-title', t('scope.nameTitle', { title: mention.title })] as const]),
    ['spelling', t('scope.spelling', { name })],
  ] as const;
  return (
    <StepForm
      title={t('kind.not-same-person')}
      subject={said(mention)}
      draft={{
        kind: 'not-same-person',
        marks: [markOf(view, mention)],
        scope,
        value: who.key === '' ? null : who.key,
      }}
    >
      <Options name={t('where')} options={options} value={scope} onChange={setScope} />
      <Picker label={t('findPerson')} none={t('nobody')} ask={ask} value={who} onChange={setWho} />
    </StepForm>
  );
}
