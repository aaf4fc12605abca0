import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow, Tier } from '../../shared/search';
import { ARTICLE_DRAG } from '../frame/DropZone';
import { Emphasised } from '../frame/Emphasised';
import { formatDate, isCertain } from '../i18n/dates';
import { formatCount } from '../i18n/numbers';
import { baseName } from '../state/paths';
import { useStore } from '../state/store';
import { SnippetText } from './SnippetText';

/** Publisher, credited origin and date; what is inferred is drawn as uncertain. */
export function SourceLine({
  row,
}: {
  readonly row: Pick<ArticleRow, 'publisher' | 'origin' | 'date'>;
}): React.JSX.Element | null {
  const { t } = useTranslation('frame');
  const { publisher, origin, date } = row;
  const credited = origin === null || origin === publisher ? null : t('results.via', { origin });
  const who = [publisher, credited].filter((part) => part !== null).join(' · ');
  if (who === '' && date === null) return null;
  return (
    <p className="source">
      {who !== '' && <span className="who">{who}</span>}
      {who !== '' && date !== null && <span className="dot">·</span>}
      {date !== null && isCertain(date) && <time>{formatDate(date.value)}</time>}
      {date !== null && !isCertain(date) && (
        <time className="uncertain" title={t('results.inferred')}>
          {t('results.about', { date: formatDate(date.value) })}
        </time>
      )}
    </p>
  );
}

/** How near the hit is, when the query had marks to be near to; `null` when there is nothing to say. */
function TierChip({ tier }: { readonly tier: Tier | null }): React.JSX.Element | null {
  const { t } = useTranslation('frame');
  if (tier === 'exact') return <span className="tier">{t('results.exact')}</span>;
  if (tier === 'slip') return <span className="tier other">{t('results.tierSlip')}</span>;
  return null;
}

/** Numbers of officials, slogans and notes, those that are not zero. */
function Counts({ row }: { readonly row: ArticleRow }): React.JSX.Element | null {
  const { t } = useTranslation('frame');
  const locale = useStore((state) => state.locale);
  const kinds = (['officials', 'slogans', 'notes'] as const).filter((kind) => row[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <p className="counts">
      {kinds.map((kind) => (
        <span key={kind}>
          <Emphasised text={t(`results.${kind}`, { count: row[kind], shown: formatCount(row[kind], locale) })} />
        </span>
      ))}
    </p>
  );
}

/** Where else the same piece stands; all of it in the tooltip. */
function AlsoIn({ row }: { readonly row: ArticleRow }): React.JSX.Element | null {
  const { t } = useTranslation('frame');
  const locale = useStore((state) => state.locale);
  const count = row.alsoIn.length;
  if (count === 0) return null;
  const names = [...new Set(row.alsoIn.map((place) => place.publisher ?? baseName(place.path)))];
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const rest = formatCount(names.length - MOST_NAMES, locale);
  return (
    <p className="also-in" title={row.alsoIn.map((place) => place.path).join('\n')}>
      {names.length > MOST_NAMES
        ? t('results.alsoInMore', { names: shown, rest })
        : t('results.alsoIn', { names: shown })}
    </p>
  );
}

/** Names of other places a row says. */
const MOST_NAMES = 2;

interface ResultRowProps {
  readonly row: ArticleRow;
  readonly id: string;
  /** True when the typed query has marks, so that matching them exactly says something. */
  readonly saysTier: boolean;
}

/** What one result says of its article: the title names it, the rest (`<id>-more`) describes it. */
export const ResultRow = memo(function ResultRow({ row, id, saysTier }: ResultRowProps): React.JSX.Element {
  const { t } = useTranslation('frame');
  return (
    <div
      className="card"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(ARTICLE_DRAG, row.id);
        event.dataTransfer.effectAllowed = 'copy';
      }}
    >
      <h3
        id={`${id}-title`}
        className={row.titleMade ? 'made' : ''}
        title={row.titleMade ? t('results.made') : undefined}
      >
        {row.title}
      </h3>
      <div className="more" id={`${id}-more`} aria-hidden="true">
        <div className="facts">
          <SourceLine row={row} />
          {saysTier && <TierChip tier={row.tier} />}
        </div>
        {row.snippet !== null && (
          <p className="snippet">
            <SnippetText snippet={row.snippet} />
          </p>
        )}
        <AlsoIn row={row} />
        <Counts row={row} />
      </div>
    </div>
  );
});
