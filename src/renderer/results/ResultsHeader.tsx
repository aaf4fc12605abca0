import { Emphasised } from '../frame/Emphasised';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { ResultsMenu } from './ResultsMenu';
import { SortMenu } from './SortMenu';
import type { ResultSet } from './result-set';

/** "86 articles · 212 hits", said aloud when it changes; how many pieces those are, copies counted once, stands in the tooltip. */
function Totals({ shown }: { readonly shown: ResultSet }): React.JSX.Element {
  const t = useWords('frame');
  const locale = useStore((state) => state.locale);
  const { total, length, hits } = shown;
  const counted = (count: number) => ({ count, shown: formatCount(count, locale) });
  const articles = t('results.articles', counted(total));
  const pieces = length < total ? [t('results.pieces', counted(length))] : [];
  const found = hits > 0 ? [t('results.hits', counted(hits))] : [];
  const explained = found.map((words) => `${words} (${t('results.hitsHint')})`);
  const whole = [articles, ...pieces, ...explained].join(' · ');
  return (
    <p className="totals" title={whole.replace(/<\/?b>/gu, '')} aria-live="polite">
      <span>
        <Emphasised text={articles} />
      </span>
      {found.map((words) => (
        <span key="hits">
          {'\u00a0· '}
          {words}
        </span>
      ))}
    </p>
  );
}

/** Totals and the order of the list. */
export function ResultsHeader({ shown }: { readonly shown: ResultSet | null }): React.JSX.Element {
  return (
    <header className="head">
      {shown === null ? <p className="totals" /> : <Totals shown={shown} />}
      <span className="head-tools">
        <SortMenu />
        {shown !== null && shown.total > 0 && <ResultsMenu />}
      </span>
    </header>
  );
}
