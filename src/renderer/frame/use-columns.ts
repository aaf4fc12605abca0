// Which side columns stand, which one lies over the panes, and the commands that change it.
import { useEffect, useState } from 'react';
import { setNaming } from '../library/collecting-store';
import { useCommand } from '../state/commands';
import { useStore } from '../state/store';
import { useWindowWidth } from './use-window-width';
import { windowLayout } from './window-layout';

type Side = 'library' | 'results';

export interface Columns {
  readonly library: boolean;
  readonly results: boolean;
  /** The side column that lies over the panes; `null` for none. */
  readonly overlay: Side | null;
  /** True on a narrow window with nothing open: the results take all of it. */
  readonly fillsWithResults: boolean;
  readonly closeOverlay: () => void;
}

/** The side columns as the window's width, the panes and the reader want them. */
export function useColumns(): Columns {
  const width = useWindowWidth();
  const panes = useStore((state) => state.panes.length);
  const isShown = {
    library: useStore((state) => state.libraryShown),
    results: useStore((state) => state.resultsShown),
  };
  const show = { library: useStore((state) => state.showLibrary), results: useStore((state) => state.showResults) };
  const requestFocus = useStore((state) => state.requestFocus);
  const hasPage = useStore((state) => state.drawer !== null);
  const layout = windowLayout(width, panes, hasPage);
  const [asked, setOverlay] = useState<Side | null>(null);
  const overlay = asked !== null && layout[asked] === 'drawer' ? asked : null;
  const toggle = (side: Side): void => {
    if (layout[side] === 'column') show[side](!isShown[side]);
    else if (overlay === side) setOverlay(null);
    else {
      setOverlay(side);
      requestFocus(side);
    }
  };
  useCommand('toggleLibrary', () => toggle('library'));
  useCommand('toggleResults', () => toggle('results'));
  useCommand('newCollection', () => {
    if (layout.library === 'column') show.library(true);
    else setOverlay('library');
    setNaming(true);
  });
  useOverlayOnSearch(
    layout.results === 'drawer',
    () => setOverlay('results'),
    () => setOverlay(null),
  );
  return {
    library: layout.library === 'column' && isShown.library,
    results: layout.results === 'column' && isShown.results,
    overlay,
    fillsWithResults: layout.isNarrow && layout.results === 'column',
    closeOverlay: () => setOverlay(null),
  };
}

/** Folded results come out when something is searched or filtered; what is out goes when an article or a page is opened or Escape is pressed. */
function useOverlayOnSearch(isDrawer: boolean, open: () => void, close: () => void): void {
  useEffect(() => {
    const unsubscribe = useStore.subscribe((state, before) => {
      const asked = state.query !== before.query || state.filter !== before.filter || state.sort !== before.sort;
      const isSent = state.focusRequest !== before.focusRequest && state.focusRequest?.target === 'results';
      if (isDrawer && (asked || isSent)) open();
      else if (state.panes !== before.panes || state.drawer !== before.drawer) close();
    });
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    window.addEventListener('keydown', pressed);
    return () => {
      unsubscribe();
      window.removeEventListener('keydown', pressed);
    };
  });
}
