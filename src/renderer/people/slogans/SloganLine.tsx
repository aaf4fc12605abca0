import type { SloganRow } from '../../../shared/slogan';
import { oneLine } from '../../corrections/targets';
import { formatDate } from '../../i18n/dates';
import { useCounted } from '../../i18n/use-counted';
import { useWords } from '../../i18n/use-words';
import { Follow } from '../Follow';
import { RowFigures } from '../RowFigures';
import { useEventLabel } from '../use-event-label';

/** Papers named in a row. */
const shownPapers = 3;

/** One slogan of a list; leads to its page. */
export function SloganLine({ row }: { readonly row: SloganRow }): React.JSX.Element {
  const t = useWords(['people', 'cards']);
  const counted = useCounted();
  const event = useEventLabel(row.event);
  const dates = [row.first, row.last].flatMap((date) => (date === null ? [] : [formatDate(date)]));
  const facts = [
    t(`cards:sloganKind.${row.kind}`),
    event,
    dates.length === 0 ? null : [...new Set(dates)].join(' – '),
    row.publishers.length === 0 ? null : row.publishers.slice(0, shownPapers).join(', '),
  ];
  return (
    <Follow to={{ kind: 'slogan', slogan: row.slogan }} className="page-row">
      <span className="page-row-words">
        <span className="page-slogan">{oneLine(row.text)}</span>
        <span className="page-aside">{facts.filter((fact) => fact !== null).join(' · ')}</span>
      </span>
      <RowFigures said={t('people:wordings', counted(row.variants))} row={row} />
    </Follow>
  );
}
