import { useState } from 'react';
import { type BlockKind, blockKinds } from '../../../shared/article';
import type { ArticleView } from '../../../shared/library';
import { useWords } from '../../i18n/use-words';
import { Options } from '../Options';
import { StepForm } from '../StepForm';
import { blockAt, oneLine } from '../targets';
import { markOf } from './step-place';

/** What kind of block the place stands in. */
export function BlockStep({ view, at }: { readonly view: ArticleView; readonly at: number }): React.JSX.Element {
  const t = useWords('corrections');
  const block = blockAt(view, at);
  const [kind, setKind] = useState<BlockKind>(block?.kind ?? 'paragraph');
  const words = block === undefined ? '' : oneLine(view.article.text.slice(block.start, block.end));
  const mark = block === undefined ? null : markOf(view, { start: block.start, end: block.start });
  return (
    <StepForm
      title={t('kind.block')}
      subject={words.length > 140 ? `${words.slice(0, 138)}…` : words}
      draft={mark === null || kind === block?.kind ? null : { kind: 'block', marks: [mark], value: kind }}
    >
      <Options
        name={t('kind.block')}
        options={blockKinds.map((one) => [one, t(`blocks.${one}`)] as const)}
        value={kind}
        onChange={setKind}
      />
    </StepForm>
  );
}
