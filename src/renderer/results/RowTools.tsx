import { Columns2, Star } from 'lucide-react';
import type { ArticleRow } from '../../shared/search';
import { useWords } from '../i18n/use-words';
import { openRow } from './open-row';
import { toggleStars } from './row-actions';
import { useShelfMarks } from './use-shelf-marks';

interface RowToolsProps {
  readonly row: ArticleRow;
  /** Distance of the row's foot from the top of the list on screen, in pixels. */
  readonly foot: number;
  /** True when the row is only the active one, not under the pointer. */
  readonly isResting: boolean;
}

/** What can be done with the row under the pointer or the active one: over the list, for a list box holds no buttons, and in the corner at the foot of the row, where no words stand. */
export function RowTools({ row, foot, isResting }: RowToolsProps): React.JSX.Element {
  const t = useWords('frame');
  const shelf = useWords('shelf');
  const { isStarred } = useShelfMarks(row);
  const name = `${shelf(isStarred ? 'unstar' : 'star')}: ${row.title}`;
  return (
    <div className={isResting ? 'row-tools resting' : 'row-tools'} style={{ transform: `translateY(${foot}px)` }}>
      <button
        type="button"
        className="icon-btn star-btn"
        aria-pressed={isStarred}
        aria-label={name}
        title={`${shelf(isStarred ? 'unstar' : 'star')} (S)`}
        onClick={() => toggleStars([row])}
      >
        <Star size={15} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-btn"
        aria-label={t('results.openBeside')}
        title={t('results.openBeside')}
        onClick={() => openRow(row, true)}
      >
        <Columns2 size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
