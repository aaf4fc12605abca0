// Officials, slogans and events of the whole library come in; lists to look through, with the places behind every figure, go out.
import type { PersonList, PersonRow } from '../../shared/person';
import type { FacetValue } from '../../shared/search';
import { call } from '../bridge';
import { useCounted } from '../i18n/use-counted';
import { useWords } from '../i18n/use-words';
import type { OfficialsAsked } from '../state/drawer-slice';
import { useStore } from '../state/store';
import { Choose } from './Choose';
import { Follow } from './Follow';
import { ListPage } from './ListPage';
import { pageAt } from './paged-list';
import { RowFigures } from './RowFigures';
import { usePaged } from './use-paged';

const page = 100;
const everyone: OfficialsAsked = { query: '', sort: 'mentions', body: '', rank: '' };

/** True where nobody is left out. */
function isOpen({ query, body, rank }: OfficialsAsked): boolean {
  return query === '' && body === '' && rank === '';
}

/** Every official of the library, to be searched, sorted and narrowed by body and rank. */
export function Directory({ asked = everyone }: { readonly asked?: OfficialsAsked }): React.JSX.Element {
  const t = useWords('people');
  const keepAsked = useStore((state) => state.keepAsked);
  const change = (changed: Partial<OfficialsAsked>): void =>
    keepAsked({ kind: 'officials', asked: { ...asked, ...changed } });
  const paged = usePaged<PersonRow, PersonList>(JSON.stringify(asked), async (offset) => {
    const list = await call('people.list', {
      ...asked,
      body: asked.body === '' ? null : asked.body,
      rank: asked.rank === '' ? null : asked.rank,
      offset,
      limit: page,
    });
    return pageAt<PersonRow, PersonList>(list, offset);
  });
  return (
    <ListPage
      title={t('officials')}
      close={t('closeOfficials')}
      exported={{ kind: 'officials' }}
      asked={asked}
      find={{ label: t('findOfficial'), value: asked.query, onChange: (query) => change({ query }) }}
      filters={<Filters asked={asked} head={paged.head} change={change} />}
      nothing={t(isOpen(asked) ? 'nobodyYet' : 'nobody')}
      list={paged}
      keyOf={(row) => row.person}
      height={51}
      draw={(row) => <Row row={row} />}
    />
  );
}

interface FiltersProps {
  readonly asked: OfficialsAsked;
  readonly head: PersonList | null;
  readonly change: (changed: Partial<OfficialsAsked>) => void;
}

function Filters({ asked, head, change }: FiltersProps): React.JSX.Element {
  const t = useWords('people');
  const rankName = (key: string): string => (isRank(key) ? t(`ranks.${key}`) : key);
  return (
    <>
      <Choose
        name={t('sort')}
        options={sorts.map((one) => [one, t(`sorts.${one}`)] as const)}
        value={asked.sort}
        onChange={(sort) => change({ sort })}
      />
      <Choose
        name={t('body')}
        options={[['', t('allBodies')], ...offered(head?.bodies, asked.body).map((key) => [key, key] as const)]}
        value={asked.body}
        onChange={(body) => change({ body })}
      />
      <Choose
        name={t('rank')}
        options={[['', t('allRanks')], ...offered(head?.ranks, asked.rank).map((key) => [key, rankName(key)] as const)]}
        value={asked.rank}
        onChange={(rank) => change({ rank })}
      />
    </>
  );
}

/** What can be chosen of the bodies or ranks that were found; what is chosen stays, though nobody found has it. */
function offered(found: readonly FacetValue[] = [], chosen: string): readonly string[] {
  const keys = found.map(({ key }) => key);
  return chosen === '' || keys.includes(chosen) ? keys : [chosen, ...keys];
}

const sorts = ['mentions', 'name', 'given'] as const;
const ranks = [
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

function isRank(key: string): key is (typeof ranks)[number] {
  return ranks.some((rank) => rank === key);
}

function Row({ row }: { readonly row: PersonRow }): React.JSX.Element {
  const t = useWords(['people', 'cards']);
  const counted = useCounted();
  return (
    <Follow to={{ kind: 'dossier', person: row.person }} className="page-row">
      <span className="page-row-words">
        <b className="page-name">{row.name}</b>
        {row.isUncertain && <span className="page-doubt"> · {t('people:uncertain')}</span>}
        <span className="page-aside">{row.title ?? t('cards:noTitleHere')}</span>
      </span>
      <RowFigures said={t('cards:mentioned', counted(row.mentions))} row={row} />
    </Follow>
  );
}
