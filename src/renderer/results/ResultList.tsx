// A list of any length: only the rows on screen are drawn, their pages fetched as they come into view.
import { useVirtualizer } from '@tanstack/react-virtual';
import { Columns2 } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../shared/search';
import { useStore } from '../state/store';
import { rowAt } from './page-cache';
import { ResultRow } from './ResultRow';
import type { ResultSet } from './result-set';

/** Heights of a row before it is measured, in pixels. */
const ROW_WITH_SNIPPET = 142;
const ROW = 88;

const optionId = (index: number): string => `result-${index}`;

/** Place in the list after a key; `null` when the key does not move. */
export function movedTo(key: string, active: number, total: number, page: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  const to = moves[key];
  return to === undefined ? null : Math.max(0, Math.min(total - 1, to));
}

/** Opens a result, beside the others with Ctrl, Command or the middle button. */
function open(row: ArticleRow | null, isBeside: boolean): void {
  if (row === null) return;
  const at = row.snippet?.marks[0];
  const start = row.snippet?.start ?? 0;
  useStore.getState().openArticle(row.id, {
    beside: isBeside,
    ...(at === undefined ? {} : { at: { start: start + at.start, end: start + at.end } }),
  });
}

interface ResultListProps {
  readonly shown: ResultSet;
  readonly need: (first: number, last: number) => void;
}

function useRows({ shown, need }: ResultListProps, scroll: RefObject<HTMLDivElement | null>) {
  const virtual = useVirtualizer({
    count: shown.total,
    getScrollElement: () => scroll.current,
    estimateSize: () => (shown.request.query === '' ? ROW : ROW_WITH_SNIPPET),
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => need(first, last), [need, first, last, shown]);
  return { virtual, items };
}

/** The row that is active for the keyboard; a new list starts at its head. */
function useActive(shown: ResultSet, toTop: () => void): [number, (index: number) => void] {
  const key = JSON.stringify(shown.request);
  const [state, setState] = useState({ key, active: 0 });
  const latest = useRef(toTop);
  useEffect(() => {
    latest.current = toTop;
  });
  useEffect(() => {
    latest.current();
  }, [key]);
  const active = state.key === key ? Math.min(state.active, shown.total - 1) : 0;
  return [active, (index) => setState({ key, active: index })];
}

/** The virtual list box with its "Open beside" button, which stands over the row under the pointer or the active one. */
export function ResultList(props: ResultListProps): React.JSX.Element {
  const { shown } = props;
  const { t } = useTranslation('frame');
  const scroll = useRef<HTMLDivElement>(null);
  const { virtual, items } = useRows(props, scroll);
  const [active, setActive] = useActive(shown, () => scroll.current?.scrollTo({ top: 0 }));
  const [hovered, setHovered] = useState<number | null>(null);
  const request = useStore((state) => state.focusRequest);
  const panes = useStore((state) => state.panes);
  useEffect(() => {
    if (request?.target === 'results') scroll.current?.focus();
  }, [request]);
  const saysTier = /[^ -~]/u.test(shown.request.query);
  const pressed = (event: KeyboardEvent): void => {
    const to = movedTo(event.key, active, shown.total, 6);
    if (event.key === 'Enter') open(rowAt(shown.pages, active), event.ctrlKey || event.metaKey);
    else if (event.key === 'ArrowUp' && active === 0) useStore.getState().requestFocus('search');
    else if (to === null) return;
    else {
      setActive(to);
      virtual.scrollToIndex(to, { align: 'auto' });
    }
    event.preventDefault();
  };
  const clicked = (event: MouseEvent, index: number): void => {
    setActive(index);
    open(rowAt(shown.pages, index), event.ctrlKey || event.metaKey || event.button === 1);
  };
  const over = items.find((item) => item.index === (hovered ?? active));
  return (
    <div className="list-area" onPointerLeave={() => setHovered(null)}>
      <div
        ref={scroll}
        className="list"
        role="listbox"
        tabIndex={0}
        aria-label={t('results.label')}
        aria-multiselectable="true"
        aria-activedescendant={items.some((item) => item.index === active) ? optionId(active) : undefined}
        onKeyDown={pressed}
      >
        <div className="runway" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const row = rowAt(shown.pages, index);
            return (
              <div
                key={key}
                ref={virtual.measureElement}
                id={optionId(index)}
                data-index={index}
                role="option"
                className={index === active ? 'option active' : 'option'}
                aria-selected={row !== null && panes.some((pane) => pane.id === row.id)}
                aria-setsize={shown.total}
                aria-posinset={index + 1}
                {...(row === null
                  ? { 'aria-label': t('results.loading') }
                  : { 'aria-describedby': `${optionId(index)}-more` })}
                style={{ transform: `translateY(${start}px)` }}
                onClick={(event) => clicked(event, index)}
                onAuxClick={(event) => clicked(event, index)}
                onPointerEnter={() => setHovered(index)}
              >
                {row === null ? (
                  <div className="card waiting" />
                ) : (
                  <ResultRow row={row} id={optionId(index)} saysTier={saysTier} />
                )}
              </div>
            );
          })}
        </div>
      </div>
      {over !== undefined && (
        <button
          type="button"
          className={hovered === null ? 'btn beside resting' : 'btn beside'}
          style={{ transform: `translateY(${over.end - (virtual.scrollOffset ?? 0)}px)` }}
          onClick={() => open(rowAt(shown.pages, over.index), true)}
        >
          <Columns2 size={14} aria-hidden="true" />
          {t('results.openBeside')}
        </button>
      )}
    </div>
  );
}
