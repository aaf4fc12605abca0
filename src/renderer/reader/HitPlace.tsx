import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import { useFinder } from './finder-store';

/** Which hit of the library's query the reader stands on, as 3/12, or how many there are; pressing it goes on to the next. */
export function HitPlace({ paneKey, index }: { readonly paneKey: number; readonly index: number }) {
  const t = useWords('search');
  const locale = useStore((state) => state.locale);
  const activate = useStore((state) => state.activatePane);
  const count = useFinder((state) => state.counts[paneKey] ?? 0);
  const current = useFinder((state) => state.current[paneKey]);
  const isFinding = useFinder((state) => state.finders[paneKey]?.isOpen === true);
  if (count === 0 || isFinding) return null;
  const all = formatCount(count, locale);
  const at = current === undefined ? null : formatCount(current + 1, locale);
  const words = at === null ? t('hitsHere', { count, all }) : t('hitPlace', { at, all });
  return (
    <button
      type="button"
      className="hit-place tabular"
      aria-label={words}
      title={`${words} (F4)`}
      onClick={() => {
        activate(index);
        requestAnimationFrame(() => run('nextHit'));
      }}
    >
      {at === null ? all : `${at}/${all}`}
    </button>
  );
}
