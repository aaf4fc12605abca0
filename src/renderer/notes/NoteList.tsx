import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { AnchoredNote } from '../../shared/note';
import { useWords } from '../i18n/use-words';
import { NoteItem } from './NoteItem';

interface NoteListProps {
  readonly notes: readonly AnchoredNote[];
  readonly showsArticle: boolean;
}

/** Notes under each other; only those in sight are drawn. */
export function NoteList({ notes, showsArticle }: NoteListProps): React.JSX.Element {
  const t = useWords('notes');
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: notes.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => notes[index]?.id ?? index,
    estimateSize: () => 96,
    overscan: 6,
  });
  return (
    <div ref={scroller} className="drawer-scroll" tabIndex={0} role="group" aria-label={t('list')}>
      <ol style={{ height: rows.getTotalSize() }} className="virtual-list">
        {rows.getVirtualItems().map((row) => {
          const note = notes[row.index];
          return note === undefined ? null : (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <NoteItem note={note} showsArticle={showsArticle} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
