// Slogans of the whole library in; the index, and one page a slogan with its wordings under each other, out.
import { sloganKinds } from '../../../shared/article';
import type { SloganList, SloganRow } from '../../../shared/slogan';
import { call } from '../../bridge';
import { useWords } from '../../i18n/use-words';
import type { SlogansAsked } from '../../state/drawer-slice';
import { useStore } from '../../state/store';
import { Choose } from '../Choose';
import { ListPage } from '../ListPage';
import { pageAt } from '../paged-list';
import { usePaged } from '../use-paged';
import { SloganLine } from './SloganLine';

const page = 100;
const sorts = ['articles', 'text', 'first', 'last'] as const;
const all: SlogansAsked = { query: '', sort: 'articles', kind: '' };

/** Every slogan of the library with its kind, event, first and last use and papers. */
export function SloganIndex({ asked = all }: { readonly asked?: SlogansAsked }): React.JSX.Element {
  const t = useWords(['people', 'cards']);
  const keepAsked = useStore((state) => state.keepAsked);
  const change = (changed: Partial<SlogansAsked>): void =>
    keepAsked({ kind: 'slogans', asked: { ...asked, ...changed } });
  const paged = usePaged<SloganRow, SloganList>(JSON.stringify(asked), async (offset) => {
    const kind = asked.kind === '' ? null : asked.kind;
    const list = await call('slogans.list', { ...asked, kind, offset, limit: page });
    return pageAt<SloganRow, SloganList>(list, offset);
  });
  return (
    <ListPage
      title={t('people:slogans')}
      close={t('people:closeSlogans')}
      exported={{ kind: 'slogans' }}
      asked={asked}
      find={{ label: t('people:findSlogan'), value: asked.query, onChange: (query) => change({ query }) }}
      filters={
        <>
          <Choose
            name={t('people:sort')}
            options={sorts.map((one) => [one, t(`people:sloganSorts.${one}`)] as const)}
            value={asked.sort}
            onChange={(sort) => change({ sort })}
          />
          <Choose
            name={t('people:kind')}
            options={[
              ['', t('people:allKinds')],
              ...sloganKinds.map((one) => [one, t(`cards:sloganKind.${one}`)] as const),
            ]}
            value={asked.kind}
            onChange={(kind) => change({ kind })}
          />
        </>
      }
      nothing={t(asked.query === '' && asked.kind === '' ? 'people:noSloganYet' : 'people:noSlogan')}
      list={paged}
      keyOf={(row) => row.slogan}
      height={53}
      draw={(row) => <SloganLine row={row} />}
    />
  );
}
