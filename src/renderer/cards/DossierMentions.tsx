import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, MentionInSentence, StatementInSentence } from '../../shared/library';
import { call } from '../bridge';
import { formatCount } from '../i18n/numbers';
import { usePaged } from '../people/use-paged';
import { VirtualList } from '../people/VirtualList';
import { ArticleDate } from '../reader/ArticleMeta';
import { MarkedText } from '../reader/MarkedText';
import { useStore } from '../state/store';

/** Articles asked for at once. */
const limit = 60;

/** Every mention or every statement of an official in its sentence, fetched as it comes into sight. */
export function DossierMentions({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const { t } = useTranslation('people');
  const [what, setWhat] = useState<'mentions' | 'statements'>('mentions');
  const locale = useStore((state) => state.locale);
  return (
    <section className="dossier-mentions">
      <div className="segmented dossier-choice" role="group" aria-label={t('places')}>
        {(['mentions', 'statements'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={what === one} onClick={() => setWhat(one)}>
            {t(`dossier.${one}`, { shown: formatCount(dossier[one], locale) })}
          </button>
        ))}
      </div>
      {what === 'mentions' ? <Mentions person={dossier.person} /> : <Statements person={dossier.person} />}
    </section>
  );
}

function Mentions({ person }: { readonly person: string }): React.JSX.Element {
  const { t } = useTranslation(['people', 'cards', 'corrections']);
  const version = useStore((state) => state.libraryVersion);
  const list = usePaged<MentionInSentence, null>(`${version} ${person}`, async (offset) => {
    const { items, next } = await call('person.mentions', { person, offset, limit });
    return { head: null, rows: items, next };
  });
  return (
    <VirtualList
      label={t('cards:mentions')}
      list={list}
      keyOf={(place) => `${place.articleId} ${place.start}`}
      height={86}
      draw={(place) => (
        <PlaceRow place={place}>
          {place.title ?? t('cards:noTitleHere')} · {t(`corrections:standing.${place.standing}`)}
          {(place.sic || place.suspicion !== null) && ` · ${t(place.sic ? 'people:sic' : 'people:doubted')}`}
        </PlaceRow>
      )}
    />
  );
}

function Statements({ person }: { readonly person: string }): React.JSX.Element {
  const { t } = useTranslation('people');
  const version = useStore((state) => state.libraryVersion);
  const list = usePaged<StatementInSentence, null>(`${version} ${person}`, async (offset) => {
    const { items, next } = await call('person.statements', { person, offset, limit });
    return { head: null, rows: items, next };
  });
  return (
    <VirtualList
      label={t('statements')}
      list={list}
      keyOf={(place) => `${place.articleId} ${place.start}`}
      height={86}
      draw={(place) => <PlaceRow place={place}>{t(place.isDirect ? 'direct' : 'indirect')}</PlaceRow>}
    />
  );
}

interface PlaceRowProps {
  readonly place: MentionInSentence | StatementInSentence;
  readonly children: React.ReactNode;
}

function PlaceRow({ place, children }: PlaceRowProps): React.JSX.Element {
  const { t } = useTranslation('cards');
  const openArticle = useStore((state) => state.openArticle);
  return (
    <button
      type="button"
      className="mention-row"
      onClick={() => openArticle(place.articleId, { at: { start: place.start, end: place.end } })}
    >
      <span className="mention-sentence">
        <MarkedText text={place.sentence.text} marks={place.sentence.marks} className="mentioned" />
      </span>
      <span className="mention-meta">
        {place.publisher ?? t('unknownPaper')} · <ArticleDate date={place.date} /> · {children}
      </span>
    </button>
  );
}
