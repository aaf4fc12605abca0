import { useWords } from '../../i18n/use-words';
import { StepForm } from '../StepForm';
import { oneLine } from '../targets';
import { markOf, type SloganStep } from './step-place';

/** The wording is a slogan of its own. */
export function NotSameSloganStep({ view, mention }: SloganStep): React.JSX.Element {
  const t = useWords('corrections');
  return (
    <StepForm
      title={t('kind.not-same-slogan')}
      subject={oneLine(mention.text)}
      draft={{ kind: 'not-same-slogan', marks: [markOf(view, mention)] }}
    />
  );
}
