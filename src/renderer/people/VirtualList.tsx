import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { Failed } from './Failed';
import type { Paged } from './use-paged';

interface VirtualListProps<Row> {
  readonly label: string;
  readonly list: Paged<Row, unknown>;
  readonly keyOf: (row: Row) => string;
  /** Height of a row before it is measured, in pixels. */
  readonly height: number;
  readonly draw: (row: Row) => ReactNode;
}

/** Rows of which only those in sight are drawn; asks for more when its end comes into sight, and says when none came. */
export function VirtualList<Row>(props: VirtualListProps<Row>): React.JSX.Element {
  const { label, list, keyOf, height, draw } = props;
  const { rows, more, leftAt, leave } = list;
  const t = useWords('people');
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const { startIndex: first } = virtual.range ?? { startIndex: 0 };
  const isThere = rows.length > 0;
  useLayoutEffect(() => {
    if (isThere && leftAt() > 0) virtual.scrollToIndex(leftAt(), { align: 'start' });
  }, [isThere, leftAt, virtual]);
  useEffect(() => {
    if (isThere) leave(first);
  }, [isThere, first, leave]);
  const isNearEnd = (items.at(-1)?.index ?? 0) >= rows.length - 12;
  useEffect(() => {
    if (isNearEnd) more();
  }, [isNearEnd, more, rows]);
  return (
    <div ref={scroller} className="drawer-scroll" tabIndex={0} role="group" aria-label={label}>
      <ol style={{ height: virtual.getTotalSize() }} className="virtual-list">
        {items.map((item) => {
          const row = rows[item.index];
          return row === undefined ? null : (
            <li
              key={keyOf(row)}
              ref={virtual.measureElement}
              data-index={item.index}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {draw(row)}
            </li>
          );
        })}
      </ol>
      {list.isFailed && <Failed words={t('listFailed')} retry={list.retry} />}
    </div>
  );
}
