import { BookOpen, Bookmark, PencilLine, Star, X } from 'lucide-react';
import { useRef } from 'react';
import { commandNames } from '../../shared/command-names';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import type { Picks } from './picks';
import { actOnRows } from './row-actions';

const tools = [
  { key: 's', command: 'star', icon: <Star size={15} aria-hidden="true" /> },
  { key: 'u', command: 'toggleRead', icon: <BookOpen size={15} aria-hidden="true" /> },
  { key: 'c', command: 'collect', icon: <Bookmark size={15} aria-hidden="true" /> },
  { key: 'd', command: 'articleDetails', icon: <PencilLine size={15} aria-hidden="true" /> },
] as const;

/** How many rows are chosen and what can be done with all of them; nothing while none is. */
export function PicksBar(props: { readonly picks: Picks; readonly onClear: () => void }): React.JSX.Element | null {
  const t = useWords('shelf');
  const bar = useRef<HTMLDivElement>(null);
  const language = useStore((state) => state.language);
  const locale = useStore((state) => state.locale);
  const { picks, onClear } = props;
  if (picks.size === 0) return null;
  return (
    <div ref={bar} className="picks-bar">
      <span aria-live="polite">{t('picked', { count: picks.size, shown: formatCount(picks.size, locale) })}</span>
      {tools.map(({ key, command, icon }) => (
        <button
          key={key}
          type="button"
          className="icon-btn"
          aria-label={commandNames[language][command].replace('…', '')}
          title={`${commandNames[language][command].replace('…', '')} (${key.toUpperCase()})`}
          onClick={() => actOnRows(key, [...picks.values()], () => bar.current?.getBoundingClientRect() ?? null)}
        >
          {icon}
        </button>
      ))}
      <button type="button" className="icon-btn" aria-label={t('unpick')} title={t('unpick')} onClick={onClear}>
        <X size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
