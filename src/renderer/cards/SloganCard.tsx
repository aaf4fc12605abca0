import type { SloganMention } from '../../shared/article';
import type { SloganCard as Card, SloganVariant } from '../../shared/slogan';
import { call } from '../bridge';
import { correctHere } from '../corrections/use-correction-commands';
import { oneLine } from '../corrections/targets';
import { formatDate } from '../i18n/dates';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { openAndEnter } from '../reader/entering';
import { useEventLabel } from '../people/use-event-label';
import { MarkedText } from '../reader/MarkedText';
import { narrowTo } from '../results/narrow-to';
import { useStore } from '../state/store';
import { useAnswer } from '../state/use-answer';
import { closeCard } from './card-store';
import { Counting } from './Counting';
import { Why } from './Why';

interface SloganCardProps {
  readonly mention: SloganMention;
  readonly articleId: string;
}

/** Wordings and places shown before "and more". */
const shownVariants = 6;
const shownPlaces = 4;

/** A slogan: its kind and event, its wordings under each other with the words that differ, who printed which and when. */
export function SloganCard({ mention, articleId }: SloganCardProps): React.JSX.Element {
  const t = useWords('cards');
  const locale = useStore((state) => state.locale);
  const answer = useAnswer(mention.slogan, () => call('slogan.card', { slogan: mention.slogan }));
  const card = answer.value;
  const said = (count: number): { count: number; shown: string } => ({ count, shown: formatCount(count, locale) });
  const event = card?.event ?? mention.event;
  const eventLabel = useEventLabel(event);
  return (
    <>
      <p className="card-kind">{t(`sloganKind.${mention.kind}`)}</p>
      <h2 className="card-name card-slogan">“{oneLine(mention.text)}”</h2>
      <p className="card-sub">
        {event !== null && <>{eventLabel} · </>}
        {card === null ? (
          <Counting {...answer} />
        ) : (
          [t('mentioned', said(card.mentions)), t('articles', said(card.articles)), ...datesOf(card)].join(' · ')
        )}
      </p>
      {card !== null && card.variants.length > 0 && <Variants card={card} here={mention.text} />}
      <Why why={mention.why} articleId={articleId} standing={mention.standing} />
      <div className="card-actions">
        <button type="button" className="btn primary" onClick={() => openSlogan(mention.slogan)}>
          {t('alignedWordings')}
        </button>
        <button type="button" className="btn" onClick={() => showArticles(mention.slogan)}>
          {t('allMentions')}
        </button>
        <button type="button" className="btn" onClick={() => correctHere(null)}>
          {t('correct')}
        </button>
      </div>
    </>
  );
}

/** "15/12/2021 – 18/12/2021", when it was first and last seen; nothing where no article is dated. */
function datesOf({ first, last }: Card): readonly string[] {
  const dates = [first, last].flatMap((date) => (date === null ? [] : [formatDate(date)]));
  return dates.length === 0 ? [] : [[...new Set(dates)].join(' – ')];
}

function Variants({ card, here }: { readonly card: Card; readonly here: string }): React.JSX.Element {
  const t = useWords('cards');
  const rest = card.variants.length - shownVariants;
  const only = card.variants.length === 1 ? card.variants[0] : undefined;
  if (only !== undefined && oneLine(only.text) === oneLine(here)) return <VariantPlaces places={only.places} />;
  return (
    <>
      <h3 className="card-heading">{t('variants', { count: card.variants.length })}</h3>
      <ol className="card-variants">
        {card.variants.slice(0, shownVariants).map((variant) => (
          <VariantRow key={variant.text} variant={variant} isHere={oneLine(variant.text) === oneLine(here)} />
        ))}
      </ol>
      {rest > 0 && <p className="card-sub">{t('moreVariants', { count: rest })}</p>}
    </>
  );
}

function VariantRow(props: { readonly variant: SloganVariant; readonly isHere: boolean }): React.JSX.Element {
  const t = useWords('cards');
  const { text, differs, places } = props.variant;
  return (
    <li>
      <p className="variant-text">
        <MarkedText text={text} marks={differs} className="differs" />
        {props.isHere && <span className="variant-here"> {t('here')}</span>}
      </p>
      <VariantPlaces places={places} />
    </li>
  );
}

function VariantPlaces({ places }: { readonly places: SloganVariant['places'] }): React.JSX.Element {
  const t = useWords('cards');
  const articles = firstInEach(places);
  const rest = articles.length - shownPlaces;
  return (
    <p className="variant-places">
      {articles.slice(0, shownPlaces).map((place, at) => (
        <span key={`${place.articleId} ${place.start}`}>
          {at > 0 && '\u00a0· '}
          <PlaceButton place={place} />
        </span>
      ))}
      {rest > 0 && `\u00a0· ${t('morePlaces', { count: rest })}`}
    </p>
  );
}

/** Of the places in one article the first: paper and date would be the same on each. */
function firstInEach(places: SloganVariant['places']): SloganVariant['places'] {
  const seen = new Set<string>();
  return places.filter(({ articleId }) => !seen.has(articleId) && seen.add(articleId));
}

function PlaceButton({ place }: { readonly place: SloganVariant['places'][number] }): React.JSX.Element {
  const t = useWords('cards');
  const date = place.date === null ? t('undated') : formatDate(place.date.value);
  return (
    <button
      type="button"
      className="link-btn"
      title={t('openAt', { title: place.articleTitle })}
      onClick={() => {
        closeCard();
        openAndEnter(place.articleId, { beside: true, at: { start: place.start, end: place.end } });
      }}
    >
      {place.publisher ?? t('unknownPaper')} {date}
    </button>
  );
}

function openSlogan(slogan: string): void {
  closeCard();
  useStore.getState().openDrawer({ kind: 'slogan', slogan });
}

function showArticles(slogan: string): void {
  closeCard();
  narrowTo({ slogan });
}
