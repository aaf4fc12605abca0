import type { StatementInSentence } from '../../../shared/person';
import { call } from '../../bridge';
import { useWords } from '../../i18n/use-words';
import { Provenance } from '../Provenance';
import { articlesOfPage } from '../paged-list';
import { usePaged } from '../use-paged';
import { VirtualList } from '../VirtualList';
import { PlaceRow } from './PlaceRow';

/** Every statement of an official in its sentence, fetched as it comes into sight. */
export function Statements({ person }: { readonly person: string }): React.JSX.Element {
  const t = useWords('people');
  const list = usePaged<StatementInSentence, null>(`statements ${person}`, async (offset) => {
    const { items, next } = await call('person.statements', { person, offset, limit: articlesOfPage(offset) });
    return { head: null, rows: items, next };
  });
  return (
    <VirtualList
      label={t('statements')}
      list={list}
      keyOf={(place) => `${place.articleId} ${place.start}`}
      height={86}
      draw={(place) => (
        <PlaceRow place={place}>
          {t(place.isDirect ? 'direct' : 'indirect')} · <Provenance standing="automatic" rule={place.rule} />
        </PlaceRow>
      )}
    />
  );
}
