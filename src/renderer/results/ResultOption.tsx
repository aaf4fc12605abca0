import type { MouseEvent } from 'react';
import type { ArticleRow } from '../../shared/search';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import type { ResultSet } from './result-set';
import { ResultRow } from './ResultRow';
import { useIsGone } from './use-is-gone';
import { useShelfMarks } from './use-shelf-marks';

/** The id of the element that draws a row. */
export const optionId = (index: number): string => `result-${index}`;

/** True when the typed words have marks, so that matching them exactly says something. */
function hasMarks(query: string): boolean {
  return /[^ -~]/u.test(query);
}

interface OptionProps {
  readonly index: number;
  /** Distance from the top of the list, in pixels. */
  readonly top: number;
  readonly row: ArticleRow | null;
  readonly shown: ResultSet;
  readonly isActive: boolean;
  readonly isPicked: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onChoose: (event: MouseEvent) => void;
  readonly onHover: () => void;
}

/** One row of the list box, named by its title; empty while its page is on the way. */
export function ResultOption(props: OptionProps): React.JSX.Element {
  const { index, top, row, shown, isActive, isPicked, measure, onChoose, onHover } = props;
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
      data-gone={isGone ? '' : undefined}
      aria-setsize={shown.length}
      aria-posinset={index + 1}
      {...(row === null ? { 'aria-label': t('results.loading') } : { 'aria-describedby': `${optionId(index)}-more` })}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onChoose}
      onAuxClick={onChoose}
      onPointerEnter={onHover}
    >
      {row === null ? (
        <div className="card waiting" />
      ) : (
        <ResultRow row={row} id={optionId(index)} saysTier={hasMarks(shown.request.query)} isGone={isGone} />
      )}
    </div>
  );
}
