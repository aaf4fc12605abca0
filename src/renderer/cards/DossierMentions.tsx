import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, MentionInSentence } from '../../shared/library';
import { formatCount } from '../i18n/numbers';
import { ArticleDate } from '../reader/ArticleMeta';
import { MarkedText } from '../reader/MarkedText';
import { useStore } from '../state/store';

/** Every mention of an official in its sentence, in a list that draws only what is seen. */
export function DossierMentions({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const { t } = useTranslation('cards');
  const locale = useStore((state) => state.locale);
  const scroller = useRef<HTMLDivElement>(null);
  const { places } = dossier;
  const rows = useVirtualizer({
    count: places.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 86,
    overscan: 8,
  });
  const cut = { shown: formatCount(places.length, locale), all: formatCount(dossier.mentions, locale) };
  return (
    <section className="dossier-mentions">
      <h3 className="card-heading">
        {t('mentions')}
        {dossier.next !== null && <span className="card-count"> {t('mentionsCut', cut)}</span>}
      </h3>
      <div ref={scroller} className="drawer-scroll" tabIndex={0} role="group" aria-label={t('mentions')}>
        <ol style={{ height: rows.getTotalSize() }} className="virtual-list">
          {rows.getVirtualItems().map((row) => {
            const place = places[row.index];
            return place === undefined ? null : (
              <li
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <MentionRow place={place} />
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}

function MentionRow({ place }: { readonly place: MentionInSentence }): React.JSX.Element {
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
        {place.publisher ?? t('unknownPaper')} · <ArticleDate date={place.date} /> · {place.title ?? t('noTitleHere')}
      </span>
    </button>
  );
}
