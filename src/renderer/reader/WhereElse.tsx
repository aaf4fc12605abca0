import type { PassagePlace } from '../../shared/place';
import { Popover } from '../cards/Popover';
import { useWords } from '../i18n/use-words';
import { openAndEnter } from './entering';
import { ArticleDate } from './ArticleMeta';
import { MarkedText } from './MarkedText';
import { boxOf, surfaceOf } from './surfaces';
import { closeWhereElse, useWhereElse } from './where-else-store';

/** Where else a passage stands: each place in its words, to be opened beside. */
export function WhereElse(): React.JSX.Element | null {
  const t = useWords('reader');
  const question = useWhereElse((state) => state.question);
  if (question === null) return null;
  const anchor = (): DOMRect | null => {
    const surface = surfaceOf(question.paneKey);
    return surface === undefined ? null : boxOf(surface, question.span);
  };
  const { places } = question;
  return (
    <Popover label={t('whereElse')} className="place-list" anchor={anchor} onClose={closeWhereElse} takesFocus>
      <h2 className="popover-title">{t('whereElse')}</h2>
      <p className="popover-sub" aria-live="polite">
        {places === null
          ? t('whereElseLooking')
          : places.length === 0
            ? t('whereElseNone')
            : t('whereElseFound', { count: places.length })}
      </p>
      <ul>
        {(places ?? []).map((place) => (
          <PlaceRow key={`${place.articleId} ${place.start}`} place={place} />
        ))}
      </ul>
    </Popover>
  );
}

function PlaceRow({ place }: { readonly place: PassagePlace }): React.JSX.Element {
  const t = useWords('reader');
  return (
    <li>
      <button
        type="button"
        className="place-row"
        onClick={() => {
          closeWhereElse();
          openAndEnter(place.articleId, { beside: true, at: { start: place.start, end: place.end } });
        }}
      >
        <span className="place-title">{place.articleTitle}</span>
        <span className="place-snippet">
          <MarkedText text={place.snippet.text} marks={place.snippet.marks} />
        </span>
        <span className="place-meta">
          {place.publisher ?? t('noPublisher')} · <ArticleDate date={place.date} /> · {t('openBeside')}
        </span>
      </button>
    </li>
  );
}
