import type { SloganPlace } from '../../../shared/slogan';
import { useWords } from '../../i18n/use-words';
import { ArticleDate } from '../../reader/ArticleMeta';
import { openAndEnter } from '../../reader/entering';
import { Head } from '../Head';
import { Provenance } from '../Provenance';

/** Places drawn before the rest is asked for. */
const shown = 6;

/** Who printed a wording and when, who is said to have spoken it, and why it was marked; each row opens its place. */
export function SloganPlaces({ places }: { readonly places: readonly SloganPlace[] }): React.JSX.Element {
  return (
    <Head
      all={places}
      shown={shown}
      className="place-lines"
      keyOf={(place) => `${place.articleId} ${place.start}`}
      draw={(place) => <PlaceLine place={place} />}
    />
  );
}

function PlaceLine({ place }: { readonly place: SloganPlace }): React.JSX.Element {
  const t = useWords(['people', 'cards']);
  return (
    <button
      type="button"
      className="place-line"
      title={place.articleTitle}
      onClick={() => openAndEnter(place.articleId, { beside: true, at: { start: place.start, end: place.end } })}
    >
      <span className="place-date">
        <ArticleDate date={place.date} />
      </span>
      <span className="place-paper">{place.publisher ?? t('cards:unknownPaper')}</span>
      <span className="place-words">
        {place.speaker === null ? place.articleTitle : t('people:saidBy', { name: place.speaker.name })}
      </span>
      <Provenance standing={place.standing} rule={place.rule} />
    </button>
  );
}
