import { useState } from 'react';
import type { Encoding } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import { Popover } from '../cards/Popover';
import { useWords } from '../i18n/use-words';
import { baseName } from '../state/paths';
import { useStore } from '../state/store';
import { chooseEncodingFor, useChoosingEncoding } from './encoding-store';
import { folderOf, setEncoding } from './set-encoding';
import { surfaceOf } from './surfaces';

const choices: readonly Encoding[] = [
  'utf-8',
  'tcvn3',
  'vni',
  'viqr',
  'windows-1258',
  'utf-16le',
  'utf-16be',
  'windows-1252',
];

interface EncodingChoiceProps {
  readonly paneKey: number;
  readonly view: ArticleView;
}

/** Encodings to read an article in, for its file or its whole folder, while the list is open for its pane. */
export function EncodingChoice({ paneKey, view }: EncodingChoiceProps): React.JSX.Element | null {
  const isOpen = useChoosingEncoding((state) => state.paneKey === paneKey);
  return isOpen ? <Choice paneKey={paneKey} view={view} /> : null;
}

function Choice({ paneKey, view }: EncodingChoiceProps): React.JSX.Element {
  const t = useWords('search');
  const { article } = view;
  const [isWide, setWide] = useState(false);
  const path = article.paths[0] ?? '';
  const anchor = (): DOMRect | null => {
    const pane = surfaceOf(paneKey)?.article.closest('.pane');
    return (
      (pane?.querySelector('.article-notice') ?? pane?.querySelector('.pane-bar'))?.getBoundingClientRect() ?? null
    );
  };
  const choose = (value: Encoding | null): void => {
    chooseEncodingFor(null);
    void setEncoding(article.id, isWide ? folderOf(path) : path, value);
  };
  return (
    <Popover
      label={t('changeEncoding')}
      className="encoding-choice"
      anchor={anchor}
      onClose={() => chooseEncodingFor(null)}
      takesFocus
    >
      <h2 className="popover-title">{t('changeEncoding')}</h2>
      <p className="popover-sub">{t('readAs', { encoding: t(`encodings.${article.encoding}`) })}</p>
      <ul>
        {choices.map((encoding, at) => (
          <li key={encoding}>
            <EncodingButton
              name={t(`encodings.${encoding}`)}
              isCurrent={encoding === article.encoding}
              isFirst={at === 0}
              onChoose={() => choose(encoding)}
            />
          </li>
        ))}
        {article.facts.encoding !== undefined && article.facts.encoding !== 'automatic' && (
          <li>
            <EncodingButton name={t('automatic')} isCurrent={false} isFirst={false} onChoose={() => choose(null)} />
          </li>
        )}
      </ul>
      <Scope folder={baseName(folderOf(path))} isWide={isWide} change={setWide} />
    </Popover>
  );
}

interface EncodingButtonProps {
  readonly name: string;
  readonly isCurrent: boolean;
  readonly isFirst: boolean;
  readonly onChoose: () => void;
}

function EncodingButton({ name, isCurrent, isFirst, onChoose }: EncodingButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      className="encoding"
      aria-pressed={isCurrent}
      {...(isFirst ? { 'data-autofocus': '' } : {})}
      onClick={onChoose}
    >
      {name}
    </button>
  );
}

interface ScopeProps {
  readonly folder: string;
  readonly isWide: boolean;
  readonly change: (isWide: boolean) => void;
}

/** Whether the choice is for the one file or for its folder. */
function Scope({ folder, isWide, change }: ScopeProps): React.JSX.Element {
  const t = useWords('search');
  const options = [
    [false, t('scopeFile')],
    [true, t('scopeFolder', { folder })],
  ] as const;
  return (
    <fieldset className="encoding-scope">
      <legend>{t('scope')}</legend>
      {options.map(([value, words]) => (
        <label key={words}>
          <input type="radio" name="encoding-scope" checked={isWide === value} onChange={() => change(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

/** Opens the list for the active pane; says so when there is none. */
export function chooseEncodingOfActive(nothing: string): void {
  const { panes, activePane, say } = useStore.getState();
  const key = panes[activePane]?.key;
  if (key === undefined) say(nothing);
  else chooseEncodingFor(key);
}
