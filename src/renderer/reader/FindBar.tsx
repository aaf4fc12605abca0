import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Span } from '../../shared/article';
import { useWords } from '../i18n/use-words';
import { setFinder, useFinder } from './finder-store';
import { stepHit } from './hits';
import { surfaceOf } from './surfaces';

interface FindBarProps {
  readonly paneKey: number;
  readonly query: string;
  readonly hits: readonly Span[];
}

/** The find field of a pane, with the number of hits and steps between them. */
export function FindBar({ paneKey, query, hits }: FindBarProps): React.JSX.Element {
  const t = useWords('reader');
  const field = useRef<HTMLInputElement>(null);
  const current = useFinder((state) => state.current[paneKey]);
  const all = hits.length;
  const reached = current === undefined ? t('hits', { count: all }) : t('hitOf', { at: current + 1, all });
  useEffect(() => field.current?.select(), []);
  const close = (): void => {
    setFinder(paneKey, { isOpen: false, query });
    surfaceOf(paneKey)?.article.focus({ preventScroll: true });
  };
  const keyed = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') stepHit(paneKey, hits, event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="find-bar">
      <input
        ref={field}
        className="field"
        type="text"
        aria-label={t('find')}
        placeholder={t('find')}
        spellCheck={false}
        defaultValue={query}
        onChange={(event) => setFinder(paneKey, { isOpen: true, query: event.target.value })}
        onKeyDown={keyed}
      />
      <span className="tabular find-count" aria-live="polite">
        {query.trim() === '' ? '' : all === 0 ? t('noHits') : reached}
      </span>
      <button
        type="button"
        className="icon-btn"
        aria-label={t('previousHit')}
        onClick={() => stepHit(paneKey, hits, -1)}
      >
        <ChevronUp size={15} aria-hidden="true" />
      </button>
      <button type="button" className="icon-btn" aria-label={t('nextHit')} onClick={() => stepHit(paneKey, hits, 1)}>
        <ChevronDown size={15} aria-hidden="true" />
      </button>
      <button type="button" className="icon-btn" aria-label={t('closeFind')} onClick={close}>
        <X size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
