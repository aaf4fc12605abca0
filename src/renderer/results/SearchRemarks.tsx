import { Fragment } from 'react';
import type { Offer, Oddity, Understood } from '../../shared/search';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import type { ResultSet } from './result-set';
import { useOffer } from './use-offer';
import { withValue } from './with-value';
import { worthSaying } from './worth-saying';

/** Words read as others, with the way back to what was typed. */
function Corrections({ shown }: { readonly shown: ResultSet }): React.JSX.Element | null {
  const t = useWords('search');
  const setKeepTyped = useStore((state) => state.setKeepTyped);
  const { corrections, request } = shown;
  if (request.keepTyped && request.query !== '') {
    return (
      <p>
        {t('kept')}{' '}
        <button type="button" className="link-btn" onClick={() => setKeepTyped(false)}>
          {t('allowSimilar')}
        </button>
      </p>
    );
  }
  if (corrections.length === 0) return null;
  return (
    <p>
      {corrections.map(({ typed, read }) => t('corrected', { typed, read })).join(' ')}{' '}
      <button type="button" className="link-btn" onClick={() => setKeepTyped(true)}>
        {t('keepTyped', { typed: corrections.map(({ typed }) => typed).join(' ') })}
      </button>
    </p>
  );
}

/** What was probably meant, which may be asked for instead. */
function Offered({ offer: { query, articles } }: { readonly offer: Offer }): React.JSX.Element {
  const t = useWords('search');
  const locale = useStore((state) => state.locale);
  const takeOffer = useStore((state) => state.takeOffer);
  return (
    <p>
      {t('offer', { query })}{' '}
      <button type="button" className="link-btn" onClick={() => takeOffer(query)}>
        {t('takeOffer', { count: articles, shown: formatCount(articles, locale) })}
      </button>
    </p>
  );
}

/** The way back from an offer to what was typed. */
function Taken({ query, typed }: { readonly query: string; readonly typed: string }): React.JSX.Element {
  const t = useWords('search');
  const setQuery = useStore((state) => state.setQuery);
  return (
    <p>
      {t('corrected', { typed, read: query })}{' '}
      <button type="button" className="link-btn" onClick={() => setQuery(typed)}>
        {t('keepTyped', { typed })}
      </button>
    </p>
  );
}

/** What was odd, and how the query was read for it. */
function Reading({ understood }: { readonly understood: Understood }): React.JSX.Element {
  const t = useWords('search');
  const language = useStore((state) => state.language);
  const tell = ({ code, part }: Oddity): string => t(`oddity.${code}`, { part });
  const said = new Map(understood.oddities.map((oddity) => [tell(oddity), oddity]));
  const reading = understood[language];
  return (
    <>
      {[...said].map(([words, oddity]) => (
        <p key={words}>
          {words}
          <NearNames oddity={oddity} />
        </p>
      ))}
      {reading !== '' && <p>{t('understood', { query: reading })}</p>}
    </>
  );
}

/** Names told to be like a value no article has. */
const MOST_NAMES = 5;

/** Names there are that are like a value no article has; each can be asked for instead. */
function NearNames({ oddity: { part, near = [] } }: { readonly oddity: Oddity }): React.JSX.Element | null {
  const t = useWords('search');
  const setQuery = useStore((state) => state.setQuery);
  const query = useStore((state) => state.query);
  if (near.length === 0) return null;
  return (
    <>
      {' '}
      {t('near')}{' '}
      {near.slice(0, MOST_NAMES).map((name, at) => {
        const other = withValue(query, part, name);
        return (
          <Fragment key={name}>
            {at > 0 && ', '}
            {other === null ? (
              name
            ) : (
              <button type="button" className="link-btn" onClick={() => setQuery(other)}>
                {name}
              </button>
            )}
          </Fragment>
        );
      })}
      .
    </>
  );
}

/** Rows that have only most of the words, where others have all of them. */
function Nearly({ shown }: { readonly shown: ResultSet }): React.JSX.Element | null {
  const t = useWords('search');
  const locale = useStore((state) => state.locale);
  const { nearly, total } = shown;
  if (nearly === 0 || total === 0) return null;
  return <p>{t('nearly', { count: nearly, shown: formatCount(nearly, locale) })}</p>;
}

/** What was read differently from what was typed, said in one line each. */
export function SearchRemarks({ shown }: { readonly shown: ResultSet }): React.JSX.Element | null {
  const isTyping = useStore((state) => state.isTyping);
  const takenFor = useStore((state) => state.takenFor);
  const offer = useOffer(shown);
  const { corrections, nearly, total, request } = shown;
  // Where nothing is listed no row can be moved about, and it may say why.
  const understood = worthSaying(shown.understood, isTyping && shown.length > 0);
  const isRead = corrections.length > 0 || understood !== null || offer !== null || takenFor !== null;
  const isPlain = !isRead && (nearly === 0 || total === 0);
  if (isPlain && !(request.keepTyped && request.query !== '')) return null;
  return (
    <div className="remarks" aria-live="polite">
      <Corrections shown={shown} />
      {takenFor !== null && <Taken query={request.query} typed={takenFor} />}
      {offer !== null && <Offered offer={offer} />}
      {understood !== null && <Reading understood={understood} />}
      <Nearly shown={shown} />
    </div>
  );
}
