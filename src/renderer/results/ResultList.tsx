// A list of any length: only the rows on screen are drawn, their pages fetched as they come into view.
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { movedTo } from './list-keys';
import { openRow } from './open-row';
import { rowAt } from './page-cache';
import { PicksBar } from './PicksBar';
import { rowsToActOn } from './picks';
import { actOnRows } from './row-actions';
import { optionId, placeOf, ResultOption } from './ResultOption';
import type { ResultSet } from './result-set';
import { RowTools } from './RowTools';
import { useActive, useReveal, useRows } from './use-list-box';
import { usePicks } from './use-picks';

/** True when the typed words have marks, so that matching them exactly says something. */
function hasMarks(query: string): boolean {
  return /[^ -~]/u.test(query);
}

/** The virtual list box with the tools of its row, which stand over the row under the pointer or the active one. */
export function ResultList({ shown }: { readonly shown: ResultSet }): React.JSX.Element {
  const t = useWords('frame');
  const scroll = useRef<HTMLDivElement>(null);
  const { virtual, items } = useRows(shown, scroll);
  const [active, setActive] = useActive(shown, () => {
    if ((virtual.scrollOffset ?? 0) > 0) scroll.current?.scrollTo({ top: 0 });
  });
  const show = useReveal(shown, (index) => virtual.scrollToIndex(index, { align: 'auto' }));
  const picking = usePicks(shown);
  const [hovered, setHovered] = useState<number | null>(null);
  const request = useStore((state) => state.focusRequest);
  const requestFocus = useStore((state) => state.requestFocus);
  useEffect(() => {
    if (request?.target === 'results') scroll.current?.focus();
  }, [request]);
  const act = (key: string): boolean =>
    actOnRows(
      key,
      rowsToActOn(picking.picks, rowAt(shown.pages, active)),
      () => document.getElementById(optionId(active))?.getBoundingClientRect() ?? null,
    );
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const to = movedTo(event.key, active, shown.length);
    if (event.key === 'Enter') openRow(rowAt(shown.pages, active), event.ctrlKey || event.metaKey);
    else if (event.key === 'ArrowUp' && active === 0 && !event.shiftKey) requestFocus('search');
    else if (event.key === ' ') picking.toggle(active);
    else if (event.key === 'Escape' && picking.picks.size > 0) picking.clear();
    else if (to !== null) {
      if (event.shiftKey) picking.extend(active, to);
      setActive(to);
      show(to);
    } else if (!isPlain || !act(event.key)) return;
    event.preventDefault();
  };
  const choose = (event: MouseEvent): void => {
    const index = placeOf(event.target);
    if (index === null) return;
    setActive(index);
    if (event.shiftKey) picking.extend(active, index);
    else openRow(rowAt(shown.pages, index), event.ctrlKey || event.metaKey || event.button === 1);
  };
  const saysTier = hasMarks(shown.request.query);
  const over = items.find((item) => item.index === (hovered ?? active));
  const overRow = over === undefined ? null : rowAt(shown.pages, over.index);
  return (
    <>
      <PicksBar picks={picking.picks} onClear={picking.clear} />
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
          <div
            className="runway"
            role="presentation"
            style={{ height: virtual.getTotalSize(), paddingTop: items[0]?.start ?? 0 }}
            onClick={choose}
            onAuxClick={choose}
            onPointerOver={(event) => setHovered(placeOf(event.target))}
          >
            {items.map(({ index, key }) => (
              <ResultOption
                key={key}
                index={index}
                length={shown.length}
                row={rowAt(shown.pages, index)}
                saysTier={saysTier}
                isActive={index === active}
                isPicked={picking.picks.has(rowAt(shown.pages, index)?.id ?? '')}
                measure={virtual.measureElement}
              />
            ))}
          </div>
        </div>
        {over !== undefined && overRow !== null && (
          <RowTools row={overRow} foot={over.end - (virtual.scrollOffset ?? 0)} isResting={hovered === null} />
        )}
      </div>
    </>
  );
}
