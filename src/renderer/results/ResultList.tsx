// A list of any length: only the rows on screen are drawn, their pages fetched as they come into view.
import { useRef, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { useFocusRequest } from '../state/focus-requests';
import { rowAt } from './page-cache';
import { PicksBar } from './PicksBar';
import { optionId, placeOf, ResultOption } from './ResultOption';
import type { ResultSet } from './result-set';
import { RowTools } from './RowTools';
import { useActive, useReveal, useRows } from './use-list-box';
import { useListInput } from './use-list-input';
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
  useFocusRequest('results', () => scroll.current?.focus());
  const { pressed, choose, askMenu } = useListInput(shown, picking, { active, setActive, show });
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
          onContextMenu={askMenu}
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
