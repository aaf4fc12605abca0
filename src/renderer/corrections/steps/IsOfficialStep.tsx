import { useState } from 'react';
import type { Span } from '../../../shared/article';
import { useWords } from '../../i18n/use-words';
import { nameIn } from '../name-in';
import { Options } from '../Options';
import { StepForm } from '../StepForm';
import { frameAround, oneLine, trimmed } from '../targets';
import { WordRange } from '../WordRange';
import { wordsIn } from '../words';
import { HasTitle, type Has } from './HasTitle';
import { around, markOf, type WordsStep } from './step-place';

/** Words that name an official, with the title printed for them: there, or wherever they stand so spelled. */
export function IsOfficialStep({ view, span }: WordsStep): React.JSX.Element {
  const t = useWords('corrections');
  const { text } = view.article;
  const [guess] = useState(() => nameIn(text, span));
  const [name, setName] = useState<Span>(guess.name);
  const [title, setTitle] = useState<Span>(guess.title ?? guess.name);
  const [has, setHas] = useState<Has>(guess.title === null ? 'none' : 'title');
  const [scope, setScope] = useState<'here' | 'everywhere'>('everywhere');
  const isLong = wordsIn(text, name).length > 1;
  const isApart = title.end <= name.start || title.start >= name.end;
  const within = trimmed(text, frameAround(view, span.start));
  return (
    <StepForm
      title={t('kind.official')}
      subject={oneLine(text.slice(name.start, name.end))}
      draft={
        has === 'title' && !isApart
          ? null
          : {
              kind: 'official',
              mark: markOf(view, name),
              title: has === 'title' ? { start: title.start, end: title.end } : null,
              scope: isLong ? scope : 'here',
            }
      }
    >
      <WordRange text={text} within={within} range={name} onChange={setName} />
      <HasTitle has={has} onChange={setHas} />
      {has === 'title' && (
        <WordRange text={text} within={around(view, name, title)} range={title} onChange={setTitle} />
      )}
      {isLong && (
        <Options
          name={t('where')}
          options={[
            ['everywhere', t('scope.spelling', { name: oneLine(text.slice(name.start, name.end)) })],
            ['here', t('scope.here')],
          ]}
          value={scope}
          onChange={setScope}
        />
      )}
    </StepForm>
  );
}
