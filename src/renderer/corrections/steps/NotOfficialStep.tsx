import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Options } from '../Options';
import { StepForm } from '../StepForm';
import { markOf, type OfficialStep, said } from './step-place';

/** No official: here, under this name, or under this name with this title. */
export function NotOfficialStep({ view, mention }: OfficialStep): React.JSX.Element {
  const t = useWords('corrections');
  const [scope, setScope] = useState<'here' | 'name' | 'name-title'>('here');
  const options = [
    ['here', t('scope.here')],
    ['name', t('scope.name', { name: mention.name })],
    ...(mention.title === null ? [] : [['name-title', t('scope.nameTitle', { title: mention.title })] as const]),
  ] as const;
  return (
    <StepForm
      title={t('kind.not-official')}
      subject={said(mention)}
      draft={{ kind: 'not-official', marks: [markOf(view, mention)], scope }}
    >
      <Options name={t('where')} options={options} value={scope} onChange={setScope} />
    </StepForm>
  );
}
