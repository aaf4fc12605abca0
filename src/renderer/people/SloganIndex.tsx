import './people.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SloganList, SloganRow } from '../../shared/library';
import { call } from '../bridge';
import { eventName } from '../cards/event-name';
import { sloganKinds } from '../../shared/article';
import { isSloganKind } from '../corrections/kinds';
import { formatDate } from '../i18n/dates';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';
import { ListPage } from './ListPage';
import { usePaged } from './use-paged';

const page = 100;
const sorts = ['articles', 'text', 'first', 'last'] as const;

/** Every slogan of the library with its kind, event, first and last use and papers. */
export function SloganIndex(): React.JSX.Element {
  const { t } = useTranslation(['people', 'cards']);
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<(typeof sorts)[number]>('articles');
  const [kind, setKind] = useState('');
  const version = useStore((state) => state.libraryVersion);
  const asked = { query, sort, kind: kind === '' ? null : kind };
  const paged = usePaged<SloganRow, SloganList>(JSON.stringify([version, asked]), async (offset) => {
    const list = await call('slogans.list', { ...asked, offset, limit: page });
    const next = offset + list.rows.length;
    return { head: list, rows: list.rows, next: next < list.total && list.rows.length > 0 ? next : null };
  });
  return (
    <ListPage
      title={t('people:slogans')}
      close={t('people:closeSlogans')}
      exported={{ kind: 'slogans' }}
      find={{ label: t('people:findSlogan'), value: query, onChange: setQuery }}
      filters={
        <>
          <select
            className="field"
            aria-label={t('people:sort')}
            value={sort}
            onChange={(event) => setSort(sorts.find((one) => one === event.target.value) ?? 'articles')}
          >
            {sorts.map((one) => (
              <option key={one} value={one}>
                {t(`people:sloganSorts.${one}`)}
              </option>
            ))}
          </select>
          <select
            className="field"
            aria-label={t('people:kind')}
            value={kind}
            onChange={(event) => setKind(isSloganKind(event.target.value) ? event.target.value : '')}
          >
            <option value="">{t('people:allKinds')}</option>
            {sloganKinds.map((one) => (
              <option key={one} value={one}>
                {t(`cards:sloganKind.${one}`)}
              </option>
            ))}
          </select>
        </>
      }
      nothing={t('people:noSlogan')}
      list={paged}
      keyOf={(row) => row.slogan}
      height={52}
      draw={(row) => <SloganLine row={row} />}
    />
  );
}

/** One slogan of a list; leads to its page. */
export function SloganLine({ row }: { readonly row: SloganRow }): React.JSX.Element {
  const { t } = useTranslation(['people', 'cards', 'corrections']);
  const locale = useStore((state) => state.locale);
  const openDrawer = useStore((state) => state.openDrawer);
  const events = useStore((state) => state.summary?.events);
  const said = (count: number) => ({ count, shown: formatCount(count, locale) });
  const event = row.event === null ? null : events?.find(({ key }) => key === row.event)?.label;
  const dates = [row.first, row.last].flatMap((date) => (date === null ? [] : [formatDate(date)]));
  return (
    <button type="button" className="page-row" onClick={() => openDrawer({ kind: 'slogan', slogan: row.slogan })}>
      <span className="page-row-words">
        <span className="page-slogan">{row.text.replace(/\s+/gu, ' ')}</span>
        <span className="quiet">
          {t(`cards:sloganKind.${row.kind}`)}
          {row.event !== null && ` · ${event ?? eventName(row.event)}`}
          {dates.length > 0 && ` · ${[...new Set(dates)].join(' – ')}`}
          {row.publishers.length > 0 && ` · ${row.publishers.slice(0, 3).join(', ')}`}
        </span>
      </span>
      <span className="quiet tabular">
        {t('cards:variants', said(row.variants))} · {t('cards:articles', said(row.articles))} ·{' '}
        {t(`corrections:standing.${row.standing}`)}
      </span>
    </button>
  );
}
