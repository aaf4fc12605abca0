import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Options } from '../Options';
import { StepForm } from '../StepForm';
import { oneLine } from '../targets';
import { markOf, type SloganStep } from './step-place';

/** No slogan: here, or wherever the wording stands. */
export function NotSloganStep({ view, mention }: SloganStep): React.JSX.Element {
  const t = useWords('corrections');
  const [scope, setScope] = useState<'here' | 'everywhere'>('here');
  return (
    <StepForm
      title={t('kind.not-slogan')}
      subject={oneLine(mention.text)}
      draft={{ kind: 'not-slogan', marks: [markOf(view, mention)], scope }}
    >
      <Options
        name={t('where')}
        options={[
          ['here', t('scope.here')],
          ['everywhere', t('scope.everywhere')],
        ]}
        value={scope}
        onChange={setScope}
      />
    </StepForm>
  );
}
