import { Columns2 } from 'lucide-react';
import type { Attendance, Attendant, EventPage, Place } from '../../../shared/library';
import { useRuleWords } from '../../cards/use-rule-words';
import { useWords } from '../../i18n/use-words';
import { ArticleDate } from '../../reader/ArticleMeta';
import { openAndEnter } from '../../reader/entering';
import { Follow } from '../Follow';

/** Officials by row, reports by column: each cell has the place in the report's list, the title and the role as printed. */
export function EventTable({ page }: { readonly page: EventPage }): React.JSX.Element {
  const t = useWords('people');
  return (
    <table className="event-table">
      <thead>
        <tr>
          <th scope="col">{t('official')}</th>
          {page.articles.map((article) => (
            <th key={article.articleId} scope="col">
              <Report article={article} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.attendants.map((one) => (
          <AttendantRow key={one.person} attendant={one} articles={page.articles} />
        ))}
      </tbody>
    </table>
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

function AttendantRow(props: { readonly attendant: Attendant; readonly articles: readonly Place[] }) {
  const { attendant, articles } = props;
  const t = useWords('corrections');
  const standings = new Set(attendant.reports.map(({ standing }) => standing));
  return (
    <tr>
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
}

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
