import { useState } from 'react';
import type { Span } from '../../../shared/article';
import { useWords } from '../../i18n/use-words';
import { StepForm } from '../StepForm';
import { frameAround, oneLine } from '../targets';
import { WordRange } from '../WordRange';
import { markOf, type OfficialStep, selectedNear } from './step-place';

/** The name reaches from one word to another of its sentence; a selection that touches it is taken first. */
export function ExtentStep({ view, mention, selection }: OfficialStep): React.JSX.Element {
  const t = useWords('corrections');
  const [range, setRange] = useState<Span>(() => selectedNear(view, selection, mention) ?? mention);
  const isSame = range.start === mention.start && range.end === mention.end;
  return (
    <StepForm
      title={t('kind.extent')}
      subject={oneLine(view.article.text.slice(range.start, range.end))}
      draft={isSame ? null : { kind: 'extent', mark: markOf(view, mention), start: range.start, end: range.end }}
    >
      <WordRange text={view.article.text} within={frameAround(view, mention.start)} range={range} onChange={setRange} />
    </StepForm>
  );
}
