import type { Standing } from '../../shared/article';
import { useCounted } from '../i18n/use-counted';
import { useWords } from '../i18n/use-words';

interface RowFiguresProps {
  /** How often, in words. */
  readonly said: string;
  readonly row: { readonly articles: number; readonly standing: Standing };
}

/** The figures at the end of a row: how often, in how many articles, and who stands behind them. */
export function RowFigures({ said, row }: RowFiguresProps): React.JSX.Element {
  const t = useWords(['cards', 'corrections']);
  const counted = useCounted();
  return (
    <span className="page-figures">
      <span>{said}</span>
      <span>{t('cards:articles', counted(row.articles))}</span>
      <span data-standing={row.standing}>{t(`corrections:standing.${row.standing}`)}</span>
    </span>
  );
}
