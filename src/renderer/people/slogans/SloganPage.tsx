import { useWords } from '../../i18n/use-words';
import './slogans.css';
import type { SloganCard } from '../../../shared/slogan';
import { call } from '../../bridge';
import { oneLine } from '../../corrections/targets';
import { formatDate } from '../../i18n/dates';
import { useCounted } from '../../i18n/use-counted';
import { MarkedText } from '../../reader/MarkedText';
import { useLastAnswer } from '../../state/use-answer';
import { useStore } from '../../state/store';
import { Failed } from '../Failed';
import { Follow } from '../Follow';
import { Page } from '../Page';
import { useEventLabel } from '../use-event-label';
import { SloganPlaces } from './SloganPlaces';
import { Staves } from './Staves';

/** One slogan: its wordings aligned word by word, who printed and who said each, what it shares with others. */
export function SloganPage({ slogan }: { readonly slogan: string }): React.JSX.Element {
  const t = useWords('people');
  const version = useStore((state) => state.libraryVersion);
  const { value: card, isFailed, retry } = useLastAnswer(`${version}`, () => call('slogan.card', { slogan }));
  const [first] = card?.variants ?? [];
  return (
    <Page
      name={t('slogan')}
      {...(first === undefined ? {} : { heading: `“${oneLine(first.text)}”` })}
      {...(card === null ? {} : { sub: <Facts card={card} /> })}
      close={t('closeSlogan')}
      tools={
        <Follow to={{ kind: 'slogans' }} className="btn">
          {t('allSlogans')}
        </Follow>
      }
    >
      <div className="drawer-scroll page-text" tabIndex={0} role="group" aria-label={t('slogan')}>
        {isFailed && <Failed words={t('failed')} retry={retry} />}
        {card !== null && <Parts card={card} />}
      </div>
    </Page>
  );
}

/** "Theme · Conference 31 · 9 places in 5 articles · 15/12/2021 – 18/12/2021 · automatic". */
function Facts({ card }: { readonly card: SloganCard }): React.JSX.Element {
  const t = useWords(['people', 'cards', 'corrections']);
  const counted = useCounted();
  const event = useEventLabel(card.event);
  const dates = [card.first, card.last].flatMap((date) => (date === null ? [] : [formatDate(date)]));
  return (
    <>
      {t(`cards:sloganKind.${card.kind}`)}
      {card.event !== null && (
        <>
          {' · '}
          <Follow to={{ kind: 'event', event: card.event }}>{event}</Follow>
        </>
      )}
      {` · ${t('people:printed', counted(card.mentions))} · ${t('cards:articles', counted(card.articles))}`}
      {dates.length > 0 && ` · ${[...new Set(dates)].join(' – ')}`}
      {` · ${t(`corrections:standing.${card.standing}`)}`}
    </>
  );
}

function Parts({ card }: { readonly card: SloganCard }): React.JSX.Element {
  const t = useWords('people');
  return (
    <>
      {card.variants.length > 1 && <Staves variants={card.variants} />}
      <ol className="wordings">
        {card.variants.map((variant) => (
          <li key={variant.text}>
            {card.variants.length > 1 && (
              <p className="wording-text">
                <MarkedText text={variant.text} marks={variant.differs} className="differs" />
              </p>
            )}
            <SloganPlaces places={variant.places} />
          </li>
        ))}
      </ol>
      {card.unmarked.length > 0 && (
        <section className="page-part">
          <h3 className="card-heading">{t('unmarked')}</h3>
          <SloganPlaces places={card.unmarked} />
        </section>
      )}
      <Speakers card={card} />
      <Shared card={card} />
    </>
  );
}

function Speakers({ card }: { readonly card: SloganCard }): React.JSX.Element | null {
  const t = useWords(['people', 'cards']);
  const counted = useCounted();
  if (card.speakers.length === 0) return null;
  return (
    <section className="page-part">
      <h3 className="card-heading">{t('people:speakers')}</h3>
      <ul className="page-links">
        {card.speakers.map(({ key, label, articles }) => (
          <li key={key}>
            <Follow to={{ kind: 'dossier', person: key }}>{label}</Follow>{' '}
            <span className="quiet">{t('cards:articles', counted(articles))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shared({ card }: { readonly card: SloganCard }): React.JSX.Element | null {
  const t = useWords('people');
  if (card.sharedFormulas.length === 0) return null;
  return (
    <section className="page-part">
      <h3 className="card-heading">{t('shared')}</h3>
      <ul className="page-links">
        {card.sharedFormulas.map((one) => (
          <li key={one.slogan}>
            <Follow to={{ kind: 'slogan', slogan: one.slogan }} className="shared-formula">
              <MarkedText text={one.text} marks={[one.formula]} className="shares" />
            </Follow>
          </li>
        ))}
      </ul>
    </section>
  );
}
