import { useState } from 'react';
import type { SloganKind, Span } from '../../../shared/article';
import { useWords } from '../../i18n/use-words';
import { Options } from '../Options';
import { StepForm } from '../StepForm';
import { blockAt, frameAround, oneLine, trimmed } from '../targets';
import { WordRange } from '../WordRange';
import { KindOptions } from './KindOptions';
import { markOf, type WordsStep } from './step-place';

/** Words that are a slogan, there or wherever they stand. */
export function IsSloganStep({ view, span }: WordsStep): React.JSX.Element {
  const t = useWords('corrections');
  const [range, setRange] = useState<Span>(span);
  const [kind, setKind] = useState<SloganKind>('motto');
  const [scope, setScope] = useState<'here' | 'everywhere'>('everywhere');
  const block = blockAt(view, span.start);
  const within = range.end > frameAround(view, span.start).end ? (block ?? span) : frameAround(view, span.start);
  return (
    <StepForm
      title={t('kind.slogan')}
      subject={oneLine(view.article.text.slice(range.start, range.end))}
      draft={{ kind: 'slogan', mark: markOf(view, range), value: kind, scope }}
    >
      <WordRange
        text={view.article.text}
        within={trimmed(view.article.text, within)}
        range={range}
        onChange={setRange}
      />
      <KindOptions value={kind} onChange={setKind} />
      <Options
        name={t('where')}
        options={[
          ['everywhere', t('scope.everywhere')],
          ['here', t('scope.here')],
        ]}
        value={scope}
        onChange={setScope}
      />
    </StepForm>
  );
}
