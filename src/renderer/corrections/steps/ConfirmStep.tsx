import { useWords } from '../../i18n/use-words';
import { StepForm } from '../StepForm';
import { oneLine } from '../targets';
import { markOf, type OfficialStep, said, type SloganStep } from './step-place';

/** Right as it stands: an official or a slogan. */
export function ConfirmStep({ view, mention }: OfficialStep | SloganStep): React.JSX.Element {
  const t = useWords('corrections');
  const subject = 'name' in mention ? said(mention) : oneLine(mention.text);
  return (
    <StepForm title={t('kind.confirm')} subject={subject} draft={{ kind: 'confirm', marks: [markOf(view, mention)] }} />
  );
}
