// The reports of one event in; who stood where, with which printed title, in which paper, and who is missing, out.
import { useWords } from '../../i18n/use-words';
import './event.css';
import { useRef } from 'react';
import type { EventPage } from '../../../shared/event';
import { call } from '../../bridge';
import { useCounted } from '../../i18n/use-counted';
import { ArticleDate } from '../../reader/ArticleMeta';
import { useStore } from '../../state/store';
import { useLastAnswer } from '../../state/use-answer';
import { Choose } from '../Choose';
import { ExportButtons } from '../ExportButtons';
import { Failed } from '../Failed';
import { Page } from '../Page';
import { SloganLine } from '../slogans/SloganLine';
import { useEventLabel } from '../use-event-label';
import { EventTable } from './EventTable';

/** One event: who stood where in its reports, and the slogans they print. */
export function EventView({ event }: { readonly event: string }): React.JSX.Element {
  const t = useWords('people');
  const version = useStore((state) => state.libraryVersion);
  const scroller = useRef<HTMLDivElement>(null);
  const label = useEventLabel(event);
  const { value: page, isFailed, retry } = useLastAnswer(String(version), () => call('event.page', { event }));
  return (
    <Page
      name={t('event')}
      heading={page?.label ?? label}
      {...(page === null ? {} : { sub: <Facts page={page} /> })}
      close={t('closeEvent')}
      tools={
        <>
          <OtherEvent event={event} />
          <ExportButtons what={{ kind: 'event', event }} />
        </>
      }
    >
      <div
        ref={scroller}
        className="drawer-scroll page-text event"
        tabIndex={0}
        role="group"
        aria-label={page?.label ?? t('event')}
      >
        {isFailed && <Failed words={t('failed')} retry={retry} />}
        {page !== null && <EventTable page={page} scroller={scroller} />}
        {page !== null && page.slogans.length > 0 && (
          <section className="page-part event-slogans">
            <h3 className="card-heading">{t('slogans')}</h3>
            {page.slogans.map((row) => (
              <SloganLine key={row.slogan} row={row} />
            ))}
          </section>
        )}
      </div>
    </Page>
  );
}

/** "15/12/2021 · 5 articles · 38 officials". */
function Facts({ page }: { readonly page: EventPage }): React.JSX.Element {
  const t = useWords(['people', 'cards']);
  const counted = useCounted();
  return (
    <>
      {page.date !== null && (
        <>
          <ArticleDate date={page.date} /> ·{' '}
        </>
      )}
      {t('cards:articles', counted(page.articles.length))} · {t('people:attendants', counted(page.attendants.length))}
    </>
  );
}

function OtherEvent({ event }: { readonly event: string }): React.JSX.Element {
  const t = useWords('people');
  const events = useStore((state) => state.summary?.events);
  const openDrawer = useStore((state) => state.openDrawer);
  const known = (events ?? []).map(({ key, label }) => [key, label] as const);
  const isListed = known.some(([key]) => key === event);
  return (
    <Choose
      name={t('chooseEvent')}
      options={isListed ? known : [[event, t('chooseEvent')] as const, ...known]}
      value={event}
      onChange={(chosen) => openDrawer({ kind: 'event', event: chosen })}
    />
  );
}
