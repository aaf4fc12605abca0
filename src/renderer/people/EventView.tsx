import './people.css';
import { useTranslation } from 'react-i18next';
import type { Attendant, EventPage, Place } from '../../shared/library';
import { call } from '../bridge';
import { useAnswer } from '../cards/use-answer';
import { ArticleDate } from '../reader/ArticleMeta';
import { openAndEnter } from '../reader/entering';
import { useStore } from '../state/store';
import { ExportButtons } from './ExportButtons';
import { Page } from './Page';
import { SloganLine } from './SloganIndex';

/** One event: who stood where, with which printed title, in which paper, and who is missing from which. */
export function EventView({ event }: { readonly event: string }): React.JSX.Element {
  const { t } = useTranslation('people');
  const version = useStore((state) => state.libraryVersion);
  const events = useStore((state) => state.summary?.events);
  const openDrawer = useStore((state) => state.openDrawer);
  const answer = useAnswer(`${version} ${event}`, () => call('event.page', { event }));
  const page = answer === 'failed' ? null : answer;
  return (
    <Page
      title={t('event')}
      close={t('closeEvent')}
      count={null}
      tools={
        <>
          <select
            className="field"
            aria-label={t('chooseEvent')}
            value={event}
            onChange={(change) => openDrawer({ kind: 'event', event: change.target.value })}
          >
            {(events ?? []).map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
          <ExportButtons what={{ kind: 'event', event }} />
        </>
      }
    >
      <div className="drawer-scroll page-text" tabIndex={0} role="group" aria-label={page?.label ?? t('event')}>
        {answer === 'failed' && <p className="drawer-message">{t('failed')}</p>}
        {page !== null && <EventTable page={page} />}
        {page !== null && page.slogans.length > 0 && <h3 className="card-heading">{t('slogans')}</h3>}
        {page?.slogans.map((row) => (
          <SloganLine key={row.slogan} row={row} />
        ))}
      </div>
    </Page>
  );
}

function EventTable({ page }: { readonly page: EventPage }): React.JSX.Element {
  const { t } = useTranslation('people');
  return (
    <>
      <h3 className="event-name">
        {page.label} <ArticleDate date={page.date} />
      </h3>
      <table className="event-table">
        <thead>
          <tr>
            <th scope="col">{t('official')}</th>
            {page.articles.map((article) => (
              <th key={article.articleId} scope="col">
                <ArticleHead article={article} />
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
    </>
  );
}

function ArticleHead({ article }: { readonly article: Place }): React.JSX.Element {
  const { t } = useTranslation(['people', 'cards', 'reader']);
  return (
    <>
      <button
        type="button"
        className="link-btn"
        title={article.articleTitle}
        onClick={() => openAndEnter(article.articleId, {})}
      >
        {article.publisher ?? t('cards:unknownPaper')}
      </button>
      <span className="quiet">
        <ArticleDate date={article.date} />
      </span>
      <button
        type="button"
        className="link-btn quiet"
        onClick={() => openAndEnter(article.articleId, { beside: true })}
      >
        {t('reader:openBeside')}
      </button>
    </>
  );
}

function AttendantRow(props: { readonly attendant: Attendant; readonly articles: readonly Place[] }) {
  const { t } = useTranslation(['people', 'cards']);
  const { attendant, articles } = props;
  const openDrawer = useStore((state) => state.openDrawer);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="link-btn"
          onClick={() => openDrawer({ kind: 'dossier', person: attendant.person })}
        >
          {attendant.name}
        </button>
      </th>
      {articles.map(({ articleId }) => {
        const found = attendant.reports.find((one) => one.articleId === articleId);
        if (found === undefined)
          return (
            <td key={articleId} className="quiet">
              {attendant.missingFrom.includes(articleId) ? t('people:missing') : '–'}
            </td>
          );
        return (
          <td key={articleId}>
            <button
              type="button"
              className="event-cell"
              onClick={() => openAndEnter(articleId, { beside: true, at: found.span })}
            >
              {found.place !== null && <span className="event-place tabular">{found.place}</span>}
              {found.title ?? t('cards:noTitleHere')}
              {found.role !== null && <span className="quiet"> · {found.role}</span>}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
