import type { MentionInSentence } from '../../../shared/person';
import { call } from '../../bridge';
import { oneLine } from '../../corrections/targets';
import { useWords } from '../../i18n/use-words';
import { Provenance } from '../Provenance';
import { articlesOfPage } from '../paged-list';
import { usePaged } from '../use-paged';
import { VirtualList } from '../VirtualList';
import type { PrintedAs } from './Career';
import { PlaceRow } from './PlaceRow';

/** Every mention of an official in its sentence, or those with one title, fetched as they come into sight. */
export function Mentions(props: { readonly person: string; readonly as: PrintedAs | null }): React.JSX.Element {
  const { person, as } = props;
  const t = useWords(['people', 'cards']);
  const name = JSON.stringify(['mentions', person, as]);
  const list = usePaged<MentionInSentence, null>(name, async (offset) => {
    const request = { person, ...(as === null ? {} : { as }), offset, limit: articlesOfPage(offset) };
    const { items, next } = await call('person.mentions', request);
    return { head: null, rows: items, next };
  });
  return (
    <VirtualList
      key={JSON.stringify(as)}
      label={t('cards:mentions')}
      list={list}
      keyOf={(place) => `${place.articleId} ${place.start}`}
      height={86}
      draw={(place) => (
        <PlaceRow place={place}>
          {place.title === null ? t('cards:noTitleHere') : oneLine(place.title)} ·{' '}
          <Provenance standing={place.standing} rule={place.rule} />
          {(place.sic || place.suspicion !== null) && (
            <span className="page-doubt"> · {t(place.sic ? 'people:sic' : 'people:doubted')}</span>
          )}
        </PlaceRow>
      )}
    />
  );
}
