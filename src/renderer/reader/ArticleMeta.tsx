import type { DatedFact } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import { formatDate, isCertain } from '../i18n/dates';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { readingMinutes } from './reading-minutes';

/** Where and when an article stood, how long it reads, whom it credits; what is unknown is said to be unknown. */
export function ArticleMeta({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const t = useWords('reader');
  const locale = useStore((state) => state.locale);
  const { article } = view;
  return (
    <p className="article-meta">
      <b>{article.publisher ?? t('noPublisher')}</b>
      {' · '}
      <ArticleDate date={article.published} event={article.event} />
      {' · '}
      {t('minutes', { minutes: formatCount(readingMinutes(article.text), locale) })}
      {article.origin !== null && article.origin !== article.publisher && (
        <>
          {' · '}
          {t('origin', { origin: article.origin })}
        </>
      )}
      {view.siblings > 0 && (
        <>
          {' · '}
          <Siblings path={article.paths[0] ?? ''} count={view.siblings} />
        </>
      )}
      {view.copies.length > 0 && (
        <>
          {' · '}
          <span title={view.copies.join('\n')}>{t('copies', { count: view.copies.length })}</span>
        </>
      )}
    </p>
  );
}

/** How many other articles a digest holds; a click lists them all. */
function Siblings({ path, count }: { readonly path: string; readonly count: number }): React.JSX.Element {
  const t = useWords('reader');
  const list = (): void => {
    const { ask, showResults, language } = useStore.getState();
    ask(`${language === 'vi' ? 'tệp' : 'path'}:"${path.replaceAll('"', ' ')}"`, {});
    showResults(true);
  };
  return (
    <button type="button" className="link-btn" title={t('showSiblings')} onClick={list}>
      {t('siblings', { count })}
    </button>
  );
}

interface ArticleDateProps {
  readonly date: DatedFact | null;
  /** Shown, and said to be the event's, where the article itself has no date. */
  readonly event?: DatedFact | null;
}

/** A date as far as it is known; an inferred one is drawn as uncertain and says why. */
export function ArticleDate({ date, event = null }: ArticleDateProps): React.JSX.Element {
  const t = useWords('reader');
  const shown = date ?? event;
  if (shown === null) return <span>{t('noDate')}</span>;
  const words = <time className="tabular">{formatDate(shown.value)}</time>;
  if (date === null) {
    return (
      <span className="uncertain" title={t('eventDate')}>
        {words}
      </span>
    );
  }
  if (isCertain(date)) return words;
  return (
    <span className="uncertain" title={t(`dateBasis.${date.basis}`)}>
      {words}
    </span>
  );
}
