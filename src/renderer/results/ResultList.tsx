// A list of any length: only the rows on screen are drawn, their pages fetched as they come into view.
import { Columns2 } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../shared/search';
import { useStore } from '../state/store';
import { movedTo } from './list-keys';
import { openRow } from './open-row';
import { rowAt } from './page-cache';
import { ResultRow } from './ResultRow';
import type { ResultSet } from './result-set';
import { useActive, useReveal, useRows } from './use-list-box';

const optionId = (index: number): string => `result-${index}`;

/** True when the typed words have marks, so that matching them exactly says something. */
function hasMarks(query: string): boolean {
  return /[^ -~]/u.test(query);
}

interface OptionProps {
  readonly index: number;
  /** Distance from the top of the list, in pixels. */
  readonly top: number;
  readonly row: ArticleRow | null;
  readonly shown: ResultSet;
  readonly isActive: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onChoose: (event: MouseEvent) => void;
  readonly onHover: () => void;
}

/** One row of the list box, named by its title; empty while its page is on the way. */
function Option({ index, top, row, shown, isActive, measure, onChoose, onHover }: OptionProps): React.JSX.Element {
  const { t } = useTranslation('frame');
  const isOpen = useStore((state) => row !== null && state.panes.some((pane) => pane.id === row.id));
  return (
    <div
      ref={measure}
      id={optionId(index)}
      data-index={index}
      role="option"
      className={isActive ? 'option active' : 'option'}
      aria-selected={isOpen}
      aria-setsize={shown.length}
      aria-posinset={index + 1}
      {...(row === null ? { 'aria-label': t('results.loading') } : { 'aria-describedby': `${optionId(index)}-more` })}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onChoose}
      onAuxClick={onChoose}
      onPointerEnter={onHover}
    >
      {row === null ? (
        <div className="card waiting" />
      ) : (
        <ResultRow row={row} id={optionId(index)} saysTier={hasMarks(shown.request.query)} />
      )}
    </div>
  );
}

interface ResultListProps {
  readonly shown: ResultSet;
  /** Told of the rows on screen. */
  readonly need: (first: number, last: number) => void;
}

/** The virtual list box with its "Open beside" button, which stands over the row under the pointer or the active one. */
export function ResultList({ shown, need }: ResultListProps): React.JSX.Element {
  const { t } = useTranslation('frame');
  const scroll = useRef<HTMLDivElement>(null);
  const { virtual, items } = useRows(shown, need, scroll);
  const [active, setActive] = useActive(shown, () => scroll.current?.scrollTo({ top: 0 }));
  const show = useReveal(shown, (index) => virtual.scrollToIndex(index, { align: 'auto' }));
  const [hovered, setHovered] = useState<number | null>(null);
  const request = useStore((state) => state.focusRequest);
  const requestFocus = useStore((state) => state.requestFocus);
  useEffect(() => {
    if (request?.target === 'results') scroll.current?.focus();
  }, [request]);
  const pressed = (event: KeyboardEvent): void => {
    const to = movedTo(event.key, active, shown.length);
    if (event.key === 'Enter') openRow(rowAt(shown.pages, active), event.ctrlKey || event.metaKey);
    else if (event.key === 'ArrowUp' && active === 0) requestFocus('search');
    else if (to === null) return;
    else {
      setActive(to);
      show(to);
    }
    event.preventDefault();
  };
  const choose = (event: MouseEvent, index: number): void => {
    setActive(index);
    openRow(rowAt(shown.pages, index), event.ctrlKey || event.metaKey || event.button === 1);
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
          {items.map(({ index, key, start }) => (
            <Option
              key={key}
              index={index}
              top={start}
              row={rowAt(shown.pages, index)}
              shown={shown}
              isActive={index === active}
              measure={virtual.measureElement}
              onChoose={(event) => choose(event, index)}
              onHover={() => setHovered(index)}
            />
          ))}
        </div>
      </div>
      {over !== undefined && (
        <button
          type="button"
          className={hovered === null ? 'btn beside resting' : 'btn beside'}
          style={{ transform: `translateY(${over.end - (virtual.scrollOffset ?? 0)}px)` }}
          onClick={() => openRow(rowAt(shown.pages, over.index), true)}
        >
          <Columns2 size={14} aria-hidden="true" />
          {t('results.openBeside')}
        </button>
      )}
    </div>
  );
}
