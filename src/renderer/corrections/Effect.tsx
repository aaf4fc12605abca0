import type { CorrectionDraft, CorrectionPreview } from '../../shared/corrections';
import type { Place } from '../../shared/place';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { openAndEnter } from '../reader/entering';
import { Failed } from '../people/Failed';
import { ArticleDate } from '../reader/ArticleMeta';
import { useStore } from '../state/store';
import { usePreview } from './use-preview';
import './effect.css';

/** Places listed at once. */
const listed = 60;

/** What a correction would change beyond the place it is made at, with the list behind the figure. */
export function Effect({ draft }: { readonly draft: CorrectionDraft | null }): React.JSX.Element {
  const t = useWords('corrections');
  const locale = useStore((state) => state.locale);
  const { value: preview, isFailed, retry } = usePreview(draft);
  if (isFailed) return <Failed words={t('effectUnknown')} retry={retry} />;
  if (draft === null || preview === null)
    return (
      <p className="effect" aria-live="polite">
        {t(draft === null ? 'incomplete' : 'counting')}
      </p>
    );
  if (preview.places <= 1)
    return (
      <p className="effect" aria-live="polite">
        {t(preview.places === 0 ? 'effectNone' : 'effectHere')}
      </p>
    );
  return (
    <details className="effect">
      <summary aria-live="polite">
        <EffectCount chosen={'articles' in draft ? draft.articles.length : null} preview={preview} />
      </summary>
      <ul>
        {preview.list.slice(0, listed).map((place) => (
          <EffectPlace key={`${place.articleId} ${place.start}`} place={place} />
        ))}
      </ul>
      {preview.places > Math.min(listed, preview.list.length) && (
        <p className="quiet">
          {t('effectMore', { shown: formatCount(preview.places - Math.min(listed, preview.list.length), locale) })}
        </p>
      )}
    </details>
  );
}

/** Where it applies: a fact of chosen articles to each of them, anything else to places beside the one it is made at. */
function EffectCount(props: {
  /** How many articles were chosen; `null` where it is about a place. */
  readonly chosen: number | null;
  readonly preview: CorrectionPreview;
}): React.JSX.Element {
  const t = useWords('corrections');
  const locale = useStore((state) => state.locale);
  const articles = formatCount(props.preview.articles, locale);
  if (props.chosen !== null) {
    // What has the same words is the same piece, and is corrected along with it.
    const hasCopies = props.preview.articles > props.chosen;
    return (
      <>
        {t('effectArticles', { count: props.preview.articles, shown: articles })}
        {hasCopies && t('effectCopies')}
      </>
    );
  }
  const others = props.preview.places - 1;
  return <>{t('effect', { count: others, shown: formatCount(others, locale), articles })}</>;
}

function EffectPlace({ place }: { readonly place: Place }): React.JSX.Element {
  const t = useWords('corrections');
  return (
    <li>
      <button
        type="button"
        className="effect-place"
        onClick={() => openAndEnter(place.articleId, { beside: true, at: { start: place.start, end: place.end } })}
      >
        <span>{place.articleTitle}</span>
        <span className="quiet">
          {place.publisher ?? t('unknownPaper')} · <ArticleDate date={place.date} />
        </span>
      </button>
    </li>
  );
}
