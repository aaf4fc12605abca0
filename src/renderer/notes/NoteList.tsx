import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Note } from '../../shared/note';
import { useWords } from '../i18n/use-words';

interface NoteListProps<N extends Note> {
  /** `null` while they are not known. */
  readonly notes: readonly N[] | null;
  /** What is said where there are none. */
  readonly none: string;
  /** Draws one of them. */
  readonly children: (note: N) => React.JSX.Element;
}

interface RowsProps<N extends Note> {
  readonly notes: readonly N[];
  readonly children: (note: N) => React.JSX.Element;
}

/** Notes under each other; only those in sight are drawn. */
export function NoteList<N extends Note>({ notes, none, children }: NoteListProps<N>): React.JSX.Element {
  if (notes?.length === 0) return <p className="drawer-message">{none}</p>;
  return <Rows notes={notes ?? []}>{children}</Rows>;
}

function Rows<N extends Note>({ notes, children }: RowsProps<N>): React.JSX.Element {
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
              {children(note)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
