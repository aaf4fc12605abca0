import type { DragEventHandler, ReactNode } from 'react';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';

interface RailRowProps {
  readonly icon?: ReactNode;
  readonly label: string;
  /** Number of articles; `null` while it is not known. */
  readonly count: number | null;
  /** Words drawn instead of the bare number, e.g. "9 wordings". */
  readonly countWords?: string;
  /** The whole story of the numbers, for the tooltip and assistive technology. */
  readonly describes?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** A second, smaller action at the end of the row. */
  readonly action?: ReactNode;
  /** True while something is held over the row that can be dropped there. */
  readonly isDropTarget?: boolean;
  readonly onDragOver?: DragEventHandler;
  readonly onDragLeave?: DragEventHandler;
  readonly onDrop?: DragEventHandler;
  /** True for what cannot be reached at the moment. */
  readonly isGone?: boolean;
  /** Rows that belong under this one. */
  readonly children?: ReactNode;
}

/** One row of the rail: choosing it narrows the results. */
export function RailRow(props: RailRowProps): React.JSX.Element {
  const { icon, label, count, countWords, describes, isChosen, onChoose, action } = props;
  const t = useWords('frame');
  const locale = useStore((state) => state.locale);
  const shown = count === null ? '' : formatCount(count, locale);
  const said = describes ?? (count === null ? '' : t('library.articles', { count, shown }));
  const classes = ['row', action === undefined ? '' : 'acting', props.isGone === true ? 'gone' : ''];
  return (
    <li
      className={classes.filter((name) => name !== '').join(' ')}
      data-drop={props.isDropTarget === true ? '' : undefined}
      data-empty={count === 0 ? '' : undefined}
      onDragOver={props.onDragOver}
      onDragLeave={props.onDragLeave}
      onDrop={props.onDrop}
    >
      <button
        type="button"
        className="choose"
        aria-current={isChosen ? 'true' : undefined}
        title={said === '' ? label : `${label}\n${said}`}
        onClick={onChoose}
      >
        {icon !== undefined && (
          <span className="icon" aria-hidden="true">
            {icon}
          </span>
        )}
        <span className="label">{label}</span>
        <span className="count" aria-hidden="true">
          {countWords ?? shown}
        </span>
        {said !== '' && <span className="sr-only">{said}</span>}
      </button>
      {action}
      {props.children}
    </li>
  );
}
