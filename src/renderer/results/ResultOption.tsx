import { memo } from 'react';
import type { ArticleRow } from '../../shared/search';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { ResultRow } from './ResultRow';
import { useIsGone } from './use-is-gone';
import { useShelfMarks } from './use-shelf-marks';

/** The id of the element that draws a row. */
export const optionId = (index: number): string => `result-${index}`;

/** Place in the list of the row something happened in; `null` beside the rows. */
export function placeOf(target: EventTarget): number | null {
  const option = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return option === null ? null : Number(option.dataset['index']);
}

interface OptionProps {
  readonly index: number;
  /** Rows of the list. */
  readonly length: number;
  readonly row: ArticleRow | null;
  /** True when the typed words have marks, so that matching them exactly says something. */
  readonly saysTier: boolean;
  readonly isActive: boolean;
  readonly isPicked: boolean;
  readonly measure: (element: HTMLElement | null) => void;
}

/** One row of the list box, named by its title; empty while its page is on the way. */
export const ResultOption = memo(function ResultOption(props: OptionProps): React.JSX.Element {
  const { index, length, row, saysTier, isActive, isPicked, measure } = props;
  const t = useWords('frame');
  const isOpen = useStore((state) => row !== null && state.panes.some((pane) => pane.id === row.id));
  const { isRead } = useShelfMarks(row ?? { id: '', isRead: false, isStarred: false });
  const isGone = useIsGone(row?.path);
  return (
    <div
      ref={measure}
      id={optionId(index)}
      data-index={index}
      role="option"
      className={isActive ? 'option active' : 'option'}
      aria-selected={isOpen}
      aria-checked={isPicked}
      data-read={isRead ? '' : undefined}
      data-gone={isGone || row?.isUnread === true ? '' : undefined}
      aria-setsize={length}
      aria-posinset={index + 1}
      {...(row === null ? { 'aria-label': t('results.loading') } : { 'aria-describedby': `${optionId(index)}-more` })}
    >
      {row === null ? (
        <div className="card waiting" />
      ) : (
        <ResultRow row={row} id={optionId(index)} saysTier={saysTier} isGone={isGone} />
      )}
    </div>
  );
});
