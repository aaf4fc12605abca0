import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Options } from '../Options';
import { StepForm } from '../StepForm';
import { markOf, type OfficialStep, said } from './step-place';

/** Printed wrongly and kept as printed, or right although it is doubted. */
export function SicStep({ view, mention }: OfficialStep): React.JSX.Element {
  const t = useWords('corrections');
  const [value, setValue] = useState<'sic' | 'right'>(mention.sic ? 'right' : 'sic');
  return (
    <StepForm
      title={t('kind.sic')}
      subject={said(mention)}
      draft={{ kind: 'sic', marks: [markOf(view, mention)], value: value === 'sic' }}
    >
      <Options
        name={t('kind.sic')}
        options={[
          ['sic', t('sicWrong')],
          ['right', t('sicRight')],
        ]}
        value={value}
        onChange={setValue}
      />
    </StepForm>
  );
}
