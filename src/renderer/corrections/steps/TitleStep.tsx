import { useState } from 'react';
import type { Span } from '../../../shared/article';
import { useWords } from '../../i18n/use-words';
import { StepForm } from '../StepForm';
import { oneLine } from '../targets';
import { WordRange } from '../WordRange';
import { HasTitle, type Has } from './HasTitle';
import { around, markOf, type OfficialStep, selectedNear } from './step-place';

/** The title printed for the official is other words of the sentence, or none. */
export function TitleStep({ view, mention, selection }: OfficialStep): React.JSX.Element {
  const t = useWords('corrections');
  const printed = mention.titleSpans[0] ?? mention;
  const [range, setRange] = useState<Span>(() => selectedNear(view, selection, mention) ?? printed);
  const [has, setHas] = useState<Has>('title');
  const isName = range.start === mention.start && range.end === mention.end;
  const words = oneLine(view.article.text.slice(range.start, range.end));
  const isSame = mention.titleSpans.length === 1 && range.start === printed.start && range.end === printed.end;
  const isWhole = has === 'none' ? mention.title !== null : !isName && !isSame;
  return (
    <StepForm
      title={t('kind.mention-title')}
      subject={`${mention.name}: ${has === 'none' || isName ? t('noTitle') : words}`}
      draft={
        isWhole
          ? {
              kind: 'mention-title',
              mark: markOf(view, mention),
              value: has === 'none' ? null : { start: range.start, end: range.end },
            }
          : null
      }
    >
      <HasTitle has={has} onChange={setHas} />
      {has === 'title' && (
        <WordRange text={view.article.text} within={around(view, mention, printed)} range={range} onChange={setRange} />
      )}
    </StepForm>
  );
}
