import { useTranslation } from 'react-i18next';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';

interface RailRowProps {
  readonly icon: React.ReactNode;
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
  readonly action?: React.ReactNode;
}

/** One row of the rail: choosing it narrows the results. */
export function RailRow(props: RailRowProps): React.JSX.Element {
  const { icon, label, count, countWords, describes, isChosen, onChoose, action } = props;
  const { t } = useTranslation('frame');
  const locale = useStore((state) => state.locale);
  const shown = count === null ? '' : formatCount(count, locale);
  const said = describes ?? (count === null ? '' : t('library.articles', { count, shown }));
  return (
    <li className={action === undefined ? 'row' : 'row acting'}>
      <button
        type="button"
        className="choose"
        aria-current={isChosen ? 'true' : undefined}
        title={said === '' ? label : `${label}\n${said}`}
        onClick={onChoose}
      >
        <span className="icon" aria-hidden="true">
          {icon}
        </span>
        <span className="label">{label}</span>
        <span className="count" aria-hidden="true">
          {countWords ?? shown}
        </span>
        {said !== '' && <span className="sr-only">{said}</span>}
      </button>
      {action}
    </li>
  );
}
