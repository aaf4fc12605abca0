import { useVirtualizer } from '@tanstack/react-virtual';
import { Columns2 } from 'lucide-react';
import { memo, type RefObject } from 'react';
import type { Attendance, Attendant, EventPage } from '../../../shared/event';
import type { Place } from '../../../shared/place';
import { useRuleWords } from '../../cards/use-rule-words';
import { useWords } from '../../i18n/use-words';
import { ArticleDate } from '../../reader/ArticleMeta';
import { openAndEnter } from '../../reader/entering';
import { Follow } from '../Follow';

/** Widths of the names and of a report, in pixels: the same whichever rows are drawn. */
const NAMES = 184;
const REPORT = 180;
/** Height of a row before it is measured, in pixels. */
const ROW = 52;

interface EventTableProps {
  readonly page: EventPage;
  /** What scrolls the table. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * Officials by row, reports by column: each cell has the place in the report's list, the title and the role as printed. Of the
 * rows only those in sight are drawn.
 */
export function EventTable({ page, scroller }: EventTableProps): React.JSX.Element {
  const t = useWords('people');
  const { articles, attendants } = page;
  const virtual = useVirtualizer({
    count: attendants.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <table
      className="event-table"
      aria-rowcount={attendants.length + 1}
      style={{ width: NAMES + REPORT * articles.length }}
    >
      <colgroup>
        <col style={{ width: NAMES }} />
        <col span={articles.length} style={{ width: REPORT }} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{t('official')}</th>
          {articles.map((article) => (
            <th key={article.articleId} scope="col">
              <Report article={article} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Room height={above} />
        {items.map(({ index }) => {
          const one = attendants[index];
          return one === undefined ? null : (
            <AttendantRow
              key={one.person}
              index={index}
              attendant={one}
              articles={articles}
              measure={virtual.measureElement}
            />
          );
        })}
        <Room height={below} />
      </tbody>
    </table>
  );
}

/** Stands for the rows that are not drawn. */
function Room({ height }: { readonly height: number }): React.JSX.Element | null {
  return height <= 0 ? null : (
    <tr className="event-room" aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}

function Report({ article }: { readonly article: Place }): React.JSX.Element {
  const t = useWords(['people', 'cards']);
  const beside = t('people:openBeside', { title: article.articleTitle });
  return (
    <>
      <span className="event-report">
        <button
          type="button"
          className="event-title"
          title={article.articleTitle}
          onClick={() => openAndEnter(article.articleId, {})}
        >
          <span>{article.articleTitle}</span>
        </button>
        <button
          type="button"
          className="icon-btn"
          aria-label={beside}
          title={beside}
          onClick={() => openAndEnter(article.articleId, { beside: true })}
        >
          <Columns2 size={14} aria-hidden="true" />
        </button>
      </span>
      <span className="page-aside">
        {article.publisher ?? t('cards:unknownPaper')} · <ArticleDate date={article.date} />
      </span>
    </>
  );
}

interface AttendantRowProps {
  readonly index: number;
  readonly attendant: Attendant;
  readonly articles: readonly Place[];
  readonly measure: (row: HTMLElement | null) => void;
}

const AttendantRow = memo(function AttendantRow(props: AttendantRowProps): React.JSX.Element {
  const { index, attendant, articles, measure } = props;
  const t = useWords('corrections');
  const standings = new Set(attendant.reports.map(({ standing }) => standing));
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row">
        <Follow to={{ kind: 'dossier', person: attendant.person }}>{attendant.name}</Follow>
        <span className="page-aside">{[...standings].map((one) => t(`standing.${one}`)).join(', ')}</span>
      </th>
      {articles.map(({ articleId }) => (
        <td key={articleId}>
          <Cell attendant={attendant} articleId={articleId} />
        </td>
      ))}
    </tr>
  );
});

function Cell(props: { readonly attendant: Attendant; readonly articleId: string }): React.JSX.Element {
  const t = useWords('people');
  const { attendant, articleId } = props;
  const found = attendant.reports.find((one) => one.articleId === articleId);
  if (found !== undefined) return <Attended found={found} />;
  if (attendant.missingFrom.includes(articleId))
    return (
      <span className="event-missing" title={t('missingHint')}>
        {t('missing')}
      </span>
    );
  return (
    <span className="quiet" title={t('noListHint')}>
      –
    </span>
  );
}

function Attended({ found }: { readonly found: Attendance }): React.JSX.Element {
  const t = useWords(['people', 'cards', 'corrections']);
  const words = useRuleWords();
  return (
    <button
      type="button"
      className="event-cell"
      data-standing={found.standing}
      title={`${t(`corrections:standing.${found.standing}`)}: ${words(found.rule)}`}
      onClick={() => openAndEnter(found.articleId, { beside: true, at: found.span })}
    >
      {found.place !== null && (
        <span className="event-place tabular" title={t('people:placeInList', { place: found.place })}>
          {found.place}
        </span>
      )}
      {found.title ?? t('cards:noTitleHere')}
      {found.role !== null && <span className="quiet"> · {found.role}</span>}
    </button>
  );
}
