// Officials, slogans and events of the whole library come in; lists to look through, with the places behind every figure, go out.
import './people.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonList, PersonRow } from '../../shared/library';
import type { FacetValue } from '../../shared/search';
import { call } from '../bridge';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';
import { ListPage } from './ListPage';
import { usePaged } from './use-paged';

const page = 100;
const sorts = ['mentions', 'name', 'given'] as const;
const knownRanks = [
  'leader',
  'minister',
  'deputy-minister',
  'department',
  'province-head',
  'province',
  'district',
  'commune',
  'unknown',
] as const;

/** Every official of the library, to be searched, sorted and narrowed by body and rank. */
export function Directory(): React.JSX.Element {
  const { t } = useTranslation('people');
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<(typeof sorts)[number]>('mentions');
  const [body, setBody] = useState('');
  const [rank, setRank] = useState('');
  const version = useStore((state) => state.libraryVersion);
  const asked = { query, sort, body: body === '' ? null : body, rank: rank === '' ? null : rank };
  const paged = usePaged<PersonRow, PersonList>(JSON.stringify([version, asked]), async (offset) => {
    const list = await call('people.list', { ...asked, offset, limit: page });
    const next = offset + list.rows.length;
    return { head: list, rows: list.rows, next: next < list.total && list.rows.length > 0 ? next : null };
  });
  const rankName = ({ key }: FacetValue): string => {
    const known = knownRanks.find((one) => one === key);
    return known === undefined ? key : t(`ranks.${known}`);
  };
  return (
    <ListPage
      title={t('officials')}
      close={t('closeOfficials')}
      exported={{ kind: 'officials' }}
      find={{ label: t('findOfficial'), value: query, onChange: setQuery }}
      filters={
        <>
          <select
            className="field"
            aria-label={t('sort')}
            value={sort}
            onChange={(event) => setSort(sorts.find((one) => one === event.target.value) ?? 'mentions')}
          >
            {sorts.map((one) => (
              <option key={one} value={one}>
                {t(`sorts.${one}`)}
              </option>
            ))}
          </select>
          <Narrow
            name={t('body')}
            all={t('allBodies')}
            values={paged.head?.bodies ?? []}
            value={body}
            onChange={setBody}
          />
          <Narrow
            name={t('rank')}
            all={t('allRanks')}
            values={paged.head?.ranks ?? []}
            nameOf={rankName}
            value={rank}
            onChange={setRank}
          />
        </>
      }
      nothing={t('nobody')}
      list={paged}
      keyOf={(row) => row.person}
      height={50}
      draw={(row) => <Row row={row} />}
    />
  );
}

interface NarrowProps {
  readonly name: string;
  readonly all: string;
  readonly values: readonly FacetValue[];
  readonly nameOf?: (value: FacetValue) => string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Narrow({ name, all, values, nameOf, value, onChange }: NarrowProps): React.JSX.Element {
  return (
    <select className="field" aria-label={name} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{all}</option>
      {values.map((one) => (
        <option key={one.key} value={one.key}>
          {nameOf?.(one) ?? one.label}
        </option>
      ))}
    </select>
  );
}

function Row({ row }: { readonly row: PersonRow }): React.JSX.Element {
  const { t } = useTranslation(['people', 'cards', 'corrections']);
  const locale = useStore((state) => state.locale);
  const openDrawer = useStore((state) => state.openDrawer);
  const said = (count: number) => ({ count, shown: formatCount(count, locale) });
  return (
    <button type="button" className="page-row" onClick={() => openDrawer({ kind: 'dossier', person: row.person })}>
      <span className="page-row-words">
        <b>{row.name}</b>
        {row.isUncertain && <span className="page-doubt"> · {t('people:uncertain')}</span>}
        <span className="quiet">{row.title ?? t('cards:noTitleHere')}</span>
      </span>
      <span className="quiet tabular">
        {t('cards:mentioned', said(row.mentions))} · {t('cards:articles', said(row.articles))} ·{' '}
        {t(`corrections:standing.${row.standing}`)}
      </span>
    </button>
  );
}
