import { Star } from 'lucide-react';
import { memo } from 'react';
import type { ArticleRow, Tier } from '../../shared/search';
import { ARTICLE_DRAG } from '../frame/DropZone';
import { Emphasised } from '../frame/Emphasised';
import { formatDate, isCertain } from '../i18n/dates';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { otherPlaces } from './other-places';
import { useShelfMarks } from './use-shelf-marks';
import { SnippetText } from './SnippetText';

/** Publisher, credited origin and date; what is inferred is drawn as uncertain. */
export function SourceLine({
  row,
}: {
  readonly row: Pick<ArticleRow, 'publisher' | 'origin' | 'date'>;
}): React.JSX.Element | null {
  const t = useWords('frame');
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
  const t = useWords('search');
  if (tier === null) return null;
  return (
    <span className={tier === 'exact' ? 'tier' : 'tier other'} title={t(`tierHint.${tier}`)}>
      {t(`tier.${tier}`)}
    </span>
  );
}

interface CountsProps {
  readonly row: ArticleRow;
  readonly tier: Tier | null;
}

/** How near the hits are and how many, then officials, slogans and notes, those there are; the line stands without any too. */
function Counts({ row, tier }: CountsProps): React.JSX.Element {
  const t = useWords('frame');
  const search = useWords('search');
  const locale = useStore((state) => state.locale);
  const kinds = (['officials', 'slogans', 'notes'] as const).filter((kind) => row[kind] > 0);
  return (
    <p className="counts">
      <TierChip tier={tier} />
      {row.hits > 0 && (
        <span>
          <Emphasised text={search('rowHits', { count: row.hits, shown: formatCount(row.hits, locale) })} />
        </span>
      )}
      {kinds.map((kind) => (
        <span key={kind}>
          <Emphasised text={t(`results.${kind}`, { count: row[kind], shown: formatCount(row[kind], locale) })} />
        </span>
      ))}
    </p>
  );
}

/** Where else the same piece stands: papers by name, files that name none by number; all of it in the tooltip. */
function AlsoIn({ row }: { readonly row: ArticleRow }): React.JSX.Element | null {
  const t = useWords('frame');
  const locale = useStore((state) => state.locale);
  if (row.alsoIn.length === 0) return null;
  const { names, rest } = otherPlaces(row);
  const shown = formatCount(rest, locale);
  return (
    <p className="also-in" title={row.alsoIn.map((place) => place.path).join('\n')}>
      {names === ''
        ? t('results.alsoInFiles', { count: rest, shown })
        : t(rest > 0 ? 'results.alsoInMore' : 'results.alsoIn', { names, rest: shown })}
    </p>
  );
}

interface ResultRowProps {
  readonly row: ArticleRow;
  readonly id: string;
  /** True when the typed query has marks, so that matching them exactly says something. */
  readonly saysTier: boolean;
  /** True when the folder of the article cannot be found at the moment. */
  readonly isGone: boolean;
}

/** Star and reading state in words for assistive technology, and the star for the eye. */
function ShelfSigns({ row }: { readonly row: ArticleRow }): React.JSX.Element {
  const t = useWords('shelf');
  const { isRead, isStarred } = useShelfMarks(row);
  return (
    <>
      {isStarred && <Star className="star" size={13} aria-hidden="true" />}
      <span className="sr-only">{[isStarred ? t('isStarred') : '', isRead ? t('isRead') : ''].join(' ')}</span>
    </>
  );
}

/** What one result says of its article: the title names it, the rest (`<id>-more`) describes it. */
export const ResultRow = memo(function ResultRow({ row, id, saysTier, isGone }: ResultRowProps): React.JSX.Element {
  const t = useWords('frame');
  const search = useWords('search');
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
          <ShelfSigns row={row} />
        </div>
        {row.snippet !== null && (
          <p className="snippet">
            <SnippetText snippet={row.snippet} />
          </p>
        )}
        {row.isLate && <p className="late-note">{search('late')}</p>}
        {(isGone || row.isUnread) && <p className="gone-note">{search(isGone ? 'gone' : 'unread')}</p>}
        <AlsoIn row={row} />
        <Counts row={row} tier={saysTier ? row.tier : null} />
      </div>
    </div>
  );
});
