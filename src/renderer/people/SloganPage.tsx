import './people.css';
import { useTranslation } from 'react-i18next';
import type { SloganCard, SloganPlace, SloganVariant } from '../../shared/library';
import { call } from '../bridge';
import { useAnswer } from '../cards/use-answer';
import { ArticleDate } from '../reader/ArticleMeta';
import { openAndEnter } from '../reader/entering';
import { MarkedText } from '../reader/MarkedText';
import { useStore } from '../state/store';
import { Page } from './Page';

/** One slogan: its wordings aligned word by word, who printed and who said each, what it shares with others. */
export function SloganPage({ slogan }: { readonly slogan: string }): React.JSX.Element {
  const { t } = useTranslation(['people', 'cards']);
  const version = useStore((state) => state.libraryVersion);
  const openDrawer = useStore((state) => state.openDrawer);
  const answer = useAnswer(`${version} ${slogan}`, () => call('slogan.card', { slogan }));
  const card = answer === 'failed' ? null : answer;
  return (
    <Page
      title={t('people:slogan')}
      close={t('people:closeSlogan')}
      count={null}
      tools={
        <button type="button" className="btn" onClick={() => openDrawer({ kind: 'slogans' })}>
          {t('people:slogans')}
        </button>
      }
    >
      <div className="drawer-scroll page-text" tabIndex={0} role="group" aria-label={t('people:slogan')}>
        {answer === 'failed' && <p className="drawer-message">{t('people:failed')}</p>}
        {card !== null && (
          <>
            <h3 className="card-heading">{t('cards:variants', { count: card.variants.length })}</h3>
            <Aligned card={card} />
            {card.unmarked.length > 0 && (
              <>
                <h3 className="card-heading">{t('people:unmarked')}</h3>
                <Places places={card.unmarked} />
              </>
            )}
            <Shared card={card} />
          </>
        )}
      </div>
    </Page>
  );
}

function Aligned({ card }: { readonly card: SloganCard }): React.JSX.Element {
  return (
    <table className="aligned-words-table">
      {card.variants.map((variant) => (
        <tbody key={variant.text}>
          <tr>
            {variant.columns.map((column, at) => (
              <td key={at}>{column !== null && <Word variant={variant} start={column.start} end={column.end} />}</td>
            ))}
          </tr>
          <tr>
            <td className="aligned-places" colSpan={variant.columns.length}>
              <Places places={variant.places} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Word(props: { readonly variant: SloganVariant; readonly start: number; readonly end: number }) {
  const { variant, start, end } = props;
  const words = variant.text.slice(start, end);
  const differs = variant.differs.some((one) => one.start < end && one.end > start);
  return differs ? <mark className="differs">{words}</mark> : <>{words}</>;
}

function Places({ places }: { readonly places: readonly SloganPlace[] }): React.JSX.Element {
  const { t } = useTranslation(['people', 'cards', 'corrections']);
  return (
    <ul className="page-places">
      {places.map((place) => (
        <li key={`${place.articleId} ${place.start}`}>
          <button
            type="button"
            className="link-btn"
            title={place.articleTitle}
            onClick={() => openAndEnter(place.articleId, { beside: true, at: { start: place.start, end: place.end } })}
          >
            {place.publisher ?? t('cards:unknownPaper')}
          </button>{' '}
          <ArticleDate date={place.date} /> {place.speaker !== null && t('people:saidBy', { name: place.speaker.name })}{' '}
          <span className="quiet">{t(`corrections:standing.${place.standing}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Shared({ card }: { readonly card: SloganCard }): React.JSX.Element | null {
  const { t } = useTranslation('people');
  const openDrawer = useStore((state) => state.openDrawer);
  if (card.sharedFormulas.length === 0) return null;
  return (
    <>
      <h3 className="card-heading">{t('shared')}</h3>
      <ul className="page-places">
        {card.sharedFormulas.map((one) => (
          <li key={one.slogan}>
            <button
              type="button"
              className="link-btn"
              onClick={() => openDrawer({ kind: 'slogan', slogan: one.slogan })}
            >
              <MarkedText text={one.text} marks={[one.formula]} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
